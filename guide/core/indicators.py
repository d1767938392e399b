"""Signs that somebody may be held or used by somebody else. None of them proves or clears anything."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from guide.core.library import Block, BlockBasis
from guide.core.wording import Wording


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

    caution   how the sign can mislead, or what not to do; None where nothing is said
    leads_to  ids of options that it adds to those which are always there
    """

    id: str
    group: str
    children: bool
    text: Block
    known: KnownFrom
    caution: Block | None
    basis: tuple[BlockBasis, ...]
    leads_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """A page on what can be done.

    page    `kind:id`
    reason  the need that it answers; never a verdict, never an origin
    always  offered with signs and without: help does not depend on any sign
    """

    id: str
    page: str
    reason: Wording
    always: bool


def offered(options: Iterable[Option], signs: Iterable[Indicator], ticked: Collection[str]) -> tuple[Option, ...]:
    """What is always offered, then what the ticked signs add, each in the order of the options.

    ticked: ids of signs. How many of them lead to an option changes nothing: there is no score (protection.md, P25).
    """
    added = {option for sign in signs if sign.id in ticked for option in sign.leads_to}
    options = tuple(options)
    always = tuple(option for option in options if option.always)
    return always + tuple(option for option in options if not option.always and option.id in added)
