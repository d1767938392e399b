"""A sheet laid out: what stands where on each page. Printer, PDF and preview draw the same pages.

All lengths are points (1/72 inch), from the top left corner of the paper downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from guide.paper.faces import Run

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line. x, y: where the first letter's baseline begins; text: what the line says, for copying.

    size    of the letters
    strong  drawn bolder
    """

    x: float
    y: float
    size: float
    runs: tuple[Run, ...]
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line. dashed: to cut along."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]
