"""What happened when."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.library import Block, BlockBasis


@dataclass(frozen=True, slots=True)
class Event:
    """when: a year, year-month or day, or two of them with “–” between: "1986", "2014-02", "1991–1996". Data."""

    id: str
    when: str
    text: Block
    basis: tuple[BlockBasis, ...]
