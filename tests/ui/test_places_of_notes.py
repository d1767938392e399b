"""The notes of the program's own pages are those that resources/places_of_notes.tsv asks for."""

from __future__ import annotations

from collections.abc import Iterable

from guide.desk.sources.reading import read_sources
from guide.ui.pages import numbers, phrases, signs
from tests.conftest import PROJECT


def asked_for() -> dict[str, set[str]]:
    """By page, the notes whose row names it."""
    places: dict[str, set[str]] = {}
    for row in read_sources(PROJECT / "resources").note_places:
        if row.where.startswith("page:"):
            places.setdefault(row.where, set()).add(row.note)
    return places


def test_a_page_shows_the_notes_whose_place_it_is() -> None:
    shown: dict[str, Iterable[str]] = {"page:signs": signs.NOTES, "page:numbers": [numbers.MISSIONS_NOTE]}
    shown |= {str(phrases.situation_address(group)): notes for group, notes in phrases.NOTES.items()}
    places = asked_for()
    assert {page: places[page] for page in shown} == {page: set(notes) for page, notes in shown.items()}
    assert places.keys() - shown.keys() == {"page:first"}
