"""Rows are found by what they say, by what people type, and in every language in which they say it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.core.paths import DATABASE_NAME
from guide.desk.assemble.index_rows import read_rows
from guide.store.search import Search


@pytest.fixture(scope="module")
def database(small_edition: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize((small_edition / DATABASE_NAME).read_bytes())
    yield connection
    connection.close()


def found(database: sqlite3.Connection, query: str, language: str = "en") -> list[str]:
    return [f"{hit.kind}:{hit.id}" for hit in Search(database).find(query, language, "CN")]


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        ("law", "law"),
        ("term", "term"),
        ("place", "place"),
        ("phrase", "phrase"),
        ("indicator", "indicator"),
        ("event", "event"),
        ("figure", "figure"),
    ],
)
def test_every_row_is_an_entry(database: sqlite3.Connection, kind: str, table: str) -> None:
    entries = {row[0] for row in database.execute("SELECT entry FROM search_entry WHERE kind = ?", (kind,))}
    assert entries == {row[0] for row in database.execute(f"SELECT id FROM {table}")}


@pytest.mark.parametrize(
    ("query", "language", "entry"),
    [
        ("abduction", "en", "law:criminal-240"),
        ("第二百四十条", "zh", "law:criminal-240"),
        ("kidnapped", "en", "law:criminal-240"),
        ("household registration", "en", "term:hukou"),
        ("hukou", "ko", "term:hukou"),
        ("residence booklet", "en", "term:hukou"),
        ("호적", "ko", "term:hukou"),
        ("matchmaker", "en", "term:agent"),
        ("frontier", "en", "place:northern-border"),
        ("take a picture", "en", "phrase:no-photo"),
        ("keeps the passport", "en", "indicator:papers-held"),
        ("report names", "en", "event:later-report"),
        ("people sent back", "en", "figure:returned-2013"),
        ("돌려보내진", "ko", "figure:returned-2013"),
    ],
)
def test_rows_are_found(database: sqlite3.Connection, query: str, language: str, entry: str) -> None:
    assert entry in found(database, query, language)[:3]


def test_a_synonym_finds_the_pages_beside_the_term(database: sqlite3.Connection) -> None:
    assert "article:no-call-possible" in found(database, "residence booklet")
    assert "article:no-call-possible" in found(database, "호적", "ko")


def test_doubts_are_no_entries(database: sqlite3.Connection) -> None:
    assert database.execute("SELECT count(*) FROM search_entry WHERE kind = 'doubt'").fetchone() == (0,)


def test_a_snippet_of_a_figure_has_its_bound_or_no_value(database: sqlite3.Connection) -> None:
    labels = {"en": {"bound:about": "about {value}"}}
    (figure,) = (entry for entry in read_rows(database, ("en", "ko"), labels) if entry.id == "returned-2013")
    english, korean = figure.texts
    assert english.body() == "about 6,000 people a year"
    assert korean.title == "돌려보내진 사람"
    assert korean.body().strip() == ""


def test_numbers_that_a_row_refers_to_are_not_in_its_snippet(database: sqlite3.Connection) -> None:
    (china,) = (entry for entry in read_rows(database, ("en",), {}) if entry.id == "china")
    assert china.texts[0].running[0] == "An ambulance comes at …."


def test_a_row_without_translation_has_no_title_there(database: sqlite3.Connection) -> None:
    (law,) = (entry for entry in read_rows(database, ("en", "my"), {}) if entry.id == "old-convention")
    assert [text.title for text in law.texts] == ["A convention that is often cited", ""]
