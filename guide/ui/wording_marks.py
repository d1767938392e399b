"""How far the words of a page can be trusted, said once a page."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing, Wording

_ORDER = (Standing.MISSING, Standing.OLDER, Standing.DRAFT)


def page_marks(wordings: Iterable[Wording | None]) -> tuple[Standing, ...]:
    """The standings that a page has to say, the gravest first; nothing for sources and reviewed translations."""
    found = {wording.standing for wording in wordings if wording}
    return tuple(standing for standing in _ORDER if standing in found)


def drafts(wordings: Iterable[Wording]) -> Iterable[Wording]:
    """Those that a page marks once; in running text the others carry their mark where they stand."""
    return (wording for wording in wordings if wording.standing is Standing.DRAFT)


def marks_sentence(standings: Iterable[Standing]) -> str:
    """The marks in words, in one line."""
    return " · ".join(mark for standing in standings if (mark := standing_mark(standing)))
