"""Which notes stand first: the gravest, and few. Too many notes are read by nobody."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.notes import SafetyNote
from guide.core.wording import Wording
from guide.edition.opening import OpenEdition

SHOWN_FIRST = 2
"""How many short notes may stand before a text or a number."""


def words_of(notes: Iterable[SafetyNote]) -> list[Wording]:
    """All words of notes, for the mark that a page carries once."""
    return [wording for note in notes for wording in (note.short, *note.full, *note.instead)]


def gravest_first(edition: OpenEdition, ids: Iterable[str], language: str) -> list[SafetyNote]:
    """Each note once, by level, then in the order in which the entry names them."""
    notes = [edition.notes.note(id, language) for id in dict.fromkeys(ids)]
    return sorted(notes, key=lambda note: -note.level)
