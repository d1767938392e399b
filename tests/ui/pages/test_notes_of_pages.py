"""The notes that pages of the program hold are those that resources/places_of_notes.tsv asks of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.table_vocabulary import PHRASE_GROUPS
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.pages import phrases, signs
from guide.ui.widgets.note_panel import NotePanel
from tests.conftest import PROJECT
from tests.ui.pages.conftest import ShowPage


@pytest.fixture(scope="module")
def edition(real_edition: Path) -> OpenEdition:
    """The real edition: the small one lacks these notes."""
    return open_edition(real_edition)


def asked(place: str) -> set[str]:
    lines = (PROJECT / "resources" / "places_of_notes.tsv").read_text("utf-8").splitlines()
    return {line.split("\t")[0] for line in lines if line.split("\t")[-1] == place}


@pytest.mark.parametrize("place", ["page:signs", "page:phrases/police", "page:phrases/papers-travel"])
def test_a_page_shows_the_notes_that_are_asked_of_it(show_page: ShowPage, place: str) -> None:
    wanted = asked(place)
    assert wanted
    page = show_page(place, "vi")
    assert {panel.note_id for panel in page.findChildren(NotePanel)} == wanted


def test_no_other_situation_has_notes() -> None:
    assert set(phrases.NOTES) <= set(PHRASE_GROUPS)
    for group in PHRASE_GROUPS:
        address = str(phrases.situation_address(group))
        assert set(phrases.NOTES.get(group, ())) == asked(address), address
    assert set(signs.NOTES) == asked("page:signs")
