"""Signs that somebody may be held or used by somebody else. None of them proves or clears anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.library import Block, BlockBasis


class KnownFrom(StrEnum):
    """How a sign comes to be known. Nobody is questioned along the list.

    OBSERVE  can be seen or heard without asking
    OFFERED  the person says it unasked
    LEARNED  from somebody else; the weakest
    """

    OBSERVE = "observe"
    OFFERED = "offered"
    LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class Indicator:
    """group: a key of guide.core.table_vocabulary.INDICATOR_GROUPS. children: a sign of children and young people.

    caution  how the sign can mislead, or what not to do; None where nothing is said
    """

    id: str
    group: str
    children: bool
    text: Block
    known: KnownFrom
    caution: Block | None
    basis: tuple[BlockBasis, ...]
