from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from guide.core.address import Kind
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.store.search_index import Index
from guide.store.search_lookup import PART_WORTH, Found, Lookup
from guide.store.search_words import Words
from guide.text.query import analysed
from tests.store.small_index import small_index

TITLE, KEYWORDS, OUTLINE, RUNNING, _ALL = PART_WORTH
ENTRIES = (
    Entry(
        Kind.ARTICLE,
        "zero",
        (EntryText("en", "Police", ("badge",), (), ("uniform",), (), ("station",)), EntryText("zh", "报警电话")),
    ),
    Entry(Kind.ARTICLE, "one", (EntryText("en", "Station", ("police",)), EntryText("zh", "电报"))),
    Entry(Kind.ARTICLE, "two", (EntryText("vi", "Cảnh sát"),)),
    Entry(Kind.ARTICLE, "three", (EntryText("vi", "Canh chua"),)),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    connection = small_index(ENTRIES)
    yield connection
    connection.close()


def look_up(connection: sqlite3.Connection, query: str, language: str) -> tuple[Found, ...]:
    (position,) = connection.execute("SELECT position FROM interface_language WHERE code = ?", (language,)).fetchone()
    lookup = Lookup(Index(connection, position), Words(connection, language))
    return tuple(found for unit in analysed(query, language).units for found in lookup.found(unit))


def test_a_term_is_worth_what_its_part_is(connection: sqlite3.Connection) -> None:
    worth = {word: look_up(connection, word + " ", "en")[0].worth for word in ("police", "badge", "uniform", "station")}
    assert worth == {
        "police": {0: TITLE, 1: KEYWORDS},
        "badge": {0: KEYWORDS},
        "uniform": {0: OUTLINE},
        "station": {0: RUNNING, 1: TITLE},
    }


def test_titles_are_said(connection: sqlite3.Connection) -> None:
    (found,) = look_up(connection, "police ", "en")
    assert found.in_title == {0}
    assert found.frequency == 2


def test_another_language_is_worth_less(connection: sqlite3.Connection) -> None:
    (found, *_parts) = look_up(connection, "报警", "en")
    assert 0 < found.worth[0] < TITLE
    assert found.in_title == set()


def test_other_marks_are_found_loosely(connection: sqlite3.Connection) -> None:
    (found,) = look_up(connection, "cảnh ", "vi")
    assert found.worth[2] == TITLE
    assert 0 < found.worth[3] < TITLE
    assert set(found.loosely) == {3}


def test_both_characters_apart_are_worth_less_than_side_by_side(connection: sqlite3.Connection) -> None:
    (found, *_parts) = look_up(connection, "电报", "zh")
    assert found.worth[1] == TITLE
    assert 0 < found.worth[0] < TITLE
    assert set(found.loosely) == {0}


def test_what_was_meant_is_said(connection: sqlite3.Connection) -> None:
    (found,) = look_up(connection, "polise ", "en")
    assert "police" in found.meant
    assert 0 in found.worth


def test_the_rarer_unit_weighs_more(connection: sqlite3.Connection) -> None:
    (common,) = look_up(connection, "police ", "en")
    (rare,) = look_up(connection, "badge ", "en")
    assert rare.weight(20) > common.weight(20)
