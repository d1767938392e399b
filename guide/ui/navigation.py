"""The way through the guide, back and forward. In memory only: it dies with the window."""

from __future__ import annotations

from typing import NamedTuple

from guide.core.address import Address, Kind

FIRST = Address(Kind.PAGE, "first")
RESULTS = Address(Kind.PAGE, "results")
FIND_HELP = Address(Kind.PAGE, "find-help")
NUMBERS = Address(Kind.PAGE, "numbers")
GUIDE = Address(Kind.PAGE, "guide")
SIGNS = Address(Kind.PAGE, "signs")
PHRASES = Address(Kind.PAGE, "phrases")
LAW = Address(Kind.PAGE, "law")
WORDS = Address(Kind.PAGE, "words")
PLACES = Address(Kind.PAGE, "places")
FIGURES = Address(Kind.PAGE, "figures")
CHARTS = Address(Kind.PAGE, "figures/charts")
TIMELINE = Address(Kind.PAGE, "timeline")
FORMS = Address(Kind.PAGE, "forms")
ABOUT = Address(Kind.PAGE, "about")
THIS_COMPUTER = Address(Kind.PAGE, "about/this-computer")
BEFORE_YOU_CALL = Address(Kind.ARTICLE, "before-you-call")
CONSENT = Address(Kind.ARTICLE, "consent")
CONSENT_PHRASES = Address(Kind.PAGE, "phrases/consent")
IMMEDIATE_DANGER = Address(Kind.ARTICLE, "immediate-danger")
NO_CALL_POSSIBLE = Address(Kind.ARTICLE, "no-call-possible")

_LONGEST = 200


class Visit(NamedTuple):
    """A place on the way. `query` is what was being searched there; empty but on the page of results."""

    address: Address
    query: str = ""


class History:
    """A list of visits and the one we stand at. Going somewhere new drops what lay ahead."""

    def __init__(self, start: Visit) -> None:
        self._visits = [start]
        self._at = 0

    @property
    def current(self) -> Visit:
        return self._visits[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._visits) - 1

    def go(self, visit: Visit) -> None:
        """Stand at a new place. The same place again is no step."""
        if visit == self.current:
            return
        del self._visits[self._at + 1 :]
        self._visits.append(visit)
        del self._visits[:-_LONGEST]
        self._at = len(self._visits) - 1

    def amend(self, visit: Visit) -> None:
        """Put another visit where we stand: results for one more letter are not one more step."""
        self._visits[self._at] = visit

    def back(self) -> Visit:
        """Step back; at the start, stay."""
        self._at = max(self._at - 1, 0)
        return self.current

    def forward(self) -> Visit:
        """Step forward; at the end, stay."""
        self._at = min(self._at + 1, len(self._visits) - 1)
        return self.current
