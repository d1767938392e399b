"""What an edition says against calling a number, in a form in which two editions can be compared.

Each caution is one line of words, the same from the sources (guide.desk.assemble.number_list) and from a database
(guide.store.standing_cautions). Only what makes a call more doubtful is one: an edition that has fewer is no news to
an older one. What is not known counts as yes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from guide.core.notes import Level

_OF_ONE_RECORD = "N-"
_HIDDEN_AUDIENCE = "north_koreans"
"""Whose lines show no digits in China (guide.core.doors)."""


class NoteCautions(NamedTuple):
    """name: that there is this note. words: that it says this, so gravely."""

    name: str
    words: str


class Described(Protocol):
    """A service as the sources or the database have it. passes_to, reaches: None is unknown."""

    @property
    def safety(self) -> tuple[str, ...]: ...
    @property
    def not_for(self) -> tuple[str, ...]: ...
    @property
    def serves(self) -> tuple[str, ...]: ...
    @property
    def for_nationals_of(self) -> str | None: ...
    @property
    def reaches(self) -> tuple[str, ...] | None: ...
    @property
    def passes_to(self) -> tuple[str, ...] | None: ...
    @property
    def records_calls(self) -> str: ...
    @property
    def must_report(self) -> str: ...
    @property
    def carry(self) -> str: ...
    @property
    def unconfirmed(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    @property
    def reports_status(self) -> bool: ...
    @property
    def publishes_faces(self) -> bool: ...


def note_cautions(id: str, level: Level, short: str, full: Iterable[str], instead: Iterable[str]) -> NoteCautions:
    """Of the English of a note: its short words, which stand above every number that it belongs to.

    A note that one record has for itself counts with all its words: what is newly known of that record stands there.
    """
    words = (short, *full, *instead) if id.startswith(_OF_ONE_RECORD) else (short,)
    said = " ".join(" ".join(words).split())
    return NoteCautions(f"note {id}", f"note {id} {level.name.lower()}: {said}")


def cautions(service: Described, notes: Mapping[str, NoteCautions]) -> frozenset[str]:
    """All that is said against calling it. notes: of the edition, by id."""
    return frozenset(_cautions(service, notes))


def _cautions(service: Described, notes: Mapping[str, NoteCautions]) -> Iterator[str]:
    for note in service.safety:
        yield from notes[note]
    yield from (f"not for {audience}" for audience in service.not_for)
    if _HIDDEN_AUDIENCE in service.serves:
        yield f"serves {_HIDDEN_AUDIENCE}"
    if service.for_nationals_of:
        yield f"only for citizens of {service.for_nationals_of}"
    yield from (f"reaches {country}" for country in _known_or_not(service.reaches))
    yield from (f"passes to {recipient}" for recipient in _known_or_not(service.passes_to))
    marks = {
        "records calls": service.records_calls != "no",
        "must report": service.must_report != "no",
        "carry outside": service.carry == "outside",
        "unconfirmed": service.unconfirmed or service.closed,
        "closed": service.closed,
        "reports status": service.reports_status,
        "publishes faces": service.publishes_faces,
    }
    yield from (words for words, holds in marks.items() if holds)


def _known_or_not(values: tuple[str, ...] | None) -> tuple[str, ...]:
    return ("unknown",) if values is None else values
