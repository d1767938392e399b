from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.core.address import Kind
from guide.core.paths import DATABASE_NAME
from guide.desk.assemble.index import build_index, title_terms, write_entries
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.index_numbers import masked, number_forms, without_numbers
from guide.desk.build import build_edition
from guide.desk.telling import TellingWords
from guide.store.schema import TABLES
from guide.store.search_index import ENTRY, PART_BITS, Part
from tests.conftest import PROJECT, SMALL_SOURCE


@pytest.fixture(scope="module")
def database(small_edition: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize((small_edition / DATABASE_NAME).read_bytes())
    yield connection
    connection.close()


def parts_with(database: sqlite3.Connection, entry: str, term: str) -> set[Part]:
    (number,) = database.execute("SELECT number FROM search_entry WHERE entry = ?", (entry,)).fetchone()
    rows = database.execute("SELECT rowid FROM search_index WHERE search_index MATCH ?", (f'"{term}"',))
    return {Part(row >> PART_BITS & 7) for (row,) in rows if row & ENTRY == number}


def test_every_article_and_service_is_an_entry(database: sqlite3.Connection) -> None:
    for kind in ("article", "service"):
        entries = {row[0] for row in database.execute("SELECT entry FROM search_entry WHERE kind = ?", (kind,))}
        assert entries == {row[0] for row in database.execute(f"SELECT id FROM {kind}")}


def test_the_rules_of_the_doors_are_in_the_rows(database: sqlite3.Connection) -> None:
    rows = {
        row[0]: row[1:]
        for row in database.execute("SELECT entry, country, gated_by, short_code, in_strip FROM search_entry")
    }
    assert rows["cn-110-police"] == ("CN", "S01", 1, 1)
    assert rows["cn-120-ambulance"] == ("CN", None, 1, 1)


def test_a_term_stands_in_one_part(database: sqlite3.Connection) -> None:
    assert parts_with(database, "cn-110-police", "police") == {Part.TITLE}
    assert parts_with(database, "cn-110-police", "crime") == {Part.KEYWORDS}
    assert parts_with(database, "cn-110-police", "danger") == {Part.OUTLINE}
    assert parts_with(database, "cn-110-police", "cities") == {Part.RUNNING}


def test_a_large_edition_has_every_term_once_more() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    connection.execute("INSERT INTO interface_language VALUES ('en', 1, 'English', 'Latn', 'ltr')")
    write_entries(connection, (Entry(Kind.ARTICLE, f"a{n}", (EntryText("en", f"Page {n}"),)) for n in range(2001)))
    rows = connection.execute(f"SELECT rowid FROM search_index WHERE search_index MATCH 'page' AND rowid & {ENTRY} = 7")
    assert [Part(row >> PART_BITS & 7) for (row,) in rows] == [Part.TITLE, Part.ALL]
    connection.close()


def test_what_a_service_offers_is_found_in_every_language(database: sqlite3.Connection) -> None:
    for term in ("公安", "警察"):
        if parts_with(database, "cn-110-police", term):
            break
    else:
        pytest.fail("the offer “police” is not searchable in Chinese")


def test_a_service_found_by_name_only_has_its_names_and_digits_alone(database: sqlite3.Connection) -> None:
    """An office that deals with a person's papers for the police."""
    assert parts_with(database, "cn-12367-immigration", "immigration") == {Part.TITLE}
    assert parts_with(database, "cn-12367-immigration", "12367") >= {Part.KEYWORDS}
    for term in ("identity", "papers", "china", "foreigners", "hotline"):
        assert parts_with(database, "cn-12367-immigration", term) == set(), term


def test_an_official_name_stands_in_where_none_is_translated_without_its_gated_digits(
    database: sqlite3.Connection,
) -> None:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database.serialize())
    connection.execute(
        "DELETE FROM translation WHERE language = 'zh' AND message IN"
        " (SELECT name_text FROM service WHERE id IN ('cn-110-police', 'cn-120-ambulance'))"
    )
    for table in ("search_text", "search_entry", "search_word", "search_number"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    build_index(connection, {}, TellingWords())
    titles = dict(
        connection.execute(
            "SELECT search_entry.entry, title FROM search_text JOIN search_entry ON number = search_text.entry"
            " WHERE language = 'zh'"
        ).fetchall()
    )
    assert titles["cn-110-police"] == "报警电话"
    assert titles["cn-120-ambulance"] == "120 急救电话"
    connection.close()


def test_a_title_shows_no_digits_that_stand_behind_a_note(database: sqlite3.Connection) -> None:
    titles = database.execute(
        "SELECT title FROM search_text JOIN search_entry ON number = search_text.entry"
        " WHERE search_entry.entry = 'cn-110-police'"
    ).fetchall()
    assert titles
    assert not any("110" in title for (title,) in titles)


def test_the_same_sources_give_the_same_index(small_edition: Path, tmp_path: Path) -> None:
    copy = tmp_path / "source"
    shutil.copytree(SMALL_SOURCE, copy)
    build_edition(copy, tmp_path / "again", program=PROJECT)
    assert (tmp_path / "again" / DATABASE_NAME).read_bytes() == (small_edition / DATABASE_NAME).read_bytes()


def test_the_digits_a_person_may_type() -> None:
    assert dict(number_forms("010 8532 0404", "+861085320404", "86")) == {
        "01085320404": True,
        "861085320404": True,
        "1085320404": True,
        "5320404": False,
        "85320404": False,
    }
    assert dict(number_forms("110", None, "86")) == {"110": True}
    assert dict(number_forms("text only", None, None)) == {}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("110 报警电话", "报警电话"),
        ("Support line 12356", "Support line"),
        ("Line (12356)", "Line"),
        ("၁၁၀ ရဲ", "ရဲ"),
        ("110", "110"),
        ("Line 1100", "Line 1100"),
        ("SMS to 110, free", "SMS to, free"),
    ],
)
def test_names_without_numbers(name: str, shown: str) -> None:
    assert without_numbers(name, {"110", "12356"}) == shown


def test_numbers_in_running_text_are_masked() -> None:
    assert masked("Call 110 or 1-1-0, not 1100.", {"110"}) == "Call … or …, not 1100."


def test_a_title_is_as_long_as_the_query_that_is_it() -> None:
    assert title_terms("Police", "en") == 1
    assert title_terms("Calling the police in China", "en") == 3
    assert title_terms("报警电话", "zh") == 3
    assert title_terms("", "en") == 1
