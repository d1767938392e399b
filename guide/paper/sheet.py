"""A sheet of paper, before anybody decides whether it is printed or saved.

Everything that can be put on paper is described by these shapes. A sheet holds no date, no address of the guide,
no answers and no reasons; its title is the heading that is printed, and neutral (protection.md, part 5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from guide.core.wording import Wording


class Look(StrEnum):
    """How a paragraph looks."""

    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"
    BODY = "body"
    ITEM = "item"  # of a list, behind a bullet
    SMALL = "small"
    WARNING = "warning"  # in a frame
    DIGITS = "digits"  # large, alone on its line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block in one language, or in two side by side. `beside` has the same look."""

    look: Look
    words: Wording
    beside: Wording | None = None


@dataclass(frozen=True, slots=True)
class OpenLines:
    """Lines to write on by hand, beneath some words; `count` of them."""

    words: Wording
    count: int
    beside: Wording | None = None


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out, each with its wordings beneath each other; width and height in millimetres."""

    cards: Sequence[Sequence[Wording]]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """Parts in order. `landscape` where two languages stand side by side."""

    parts: tuple[Paragraph | OpenLines | Cards, ...]
    landscape: bool = False
