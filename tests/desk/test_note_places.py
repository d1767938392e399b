"""Every safety note stands where it must, in the edition that is built (resources/places_of_notes.tsv)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from guide.desk.sources.reading import Sources, read_sources
from guide.edition.opening import OpenEdition, open_edition
from tests.conftest import PROJECT

GENERAL = [f"S{number:02}" for number in range(1, 65)]


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(PROJECT / "resources")


@pytest.fixture(scope="module")
def edition(real_edition: Path) -> OpenEdition:
    return open_edition(real_edition)


def notes_at(edition: OpenEdition) -> Mapping[str, Callable[[str], tuple[str, ...]]]:
    """By kind: the ids of the notes that an entry carries."""
    return {
        "article": lambda id: edition.library.article(id, "en").safety,
        "service": lambda id: edition.directory.service(id, "en").safety,
        "law": lambda id: edition.law.article(id, "en").safety,
        "place": lambda id: edition.places.place(id, "en").safety,
    }


def test_every_note_stands_in_its_places(sources: Sources, edition: OpenEdition) -> None:
    carriers = notes_at(edition)
    missing = []
    held = 0
    for row in sources.note_places:
        kind, _colon, id = row.where.partition(":")
        if kind in carriers:
            held += 1
            if row.note not in carriers[kind](id):
                missing.append(f"{row.note}: {row.where}")
    assert missing == []
    assert held > 150


def test_every_general_note_is_there_and_has_a_place(sources: Sources, edition: OpenEdition) -> None:
    placed = {row.note for row in sources.note_places if not row.where.startswith("later:")}
    assert [note for note in GENERAL if note not in placed] == []
    for note in GENERAL:
        told = edition.notes.note(note, "en")
        assert told.short.text, note
        assert told.full, note
        assert told.instead, note


def test_what_a_test_holds_is_tested(sources: Sources) -> None:
    tests = {Path(row.where.removeprefix("test:")).name for row in sources.note_places if row.where.startswith("test:")}
    assert tests
    there = {path.stem.removeprefix("test_") for path in (PROJECT / "tests").rglob("test_*.py")}
    assert tests <= there
