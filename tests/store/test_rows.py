"""What the rows of all tables have in common, seen through the signs: blocks, bases, and one reading a language."""

from __future__ import annotations

import sqlite3

import pytest

from guide.core.errors import NotInGuideError
from guide.core.library import BlockBasis, BlockKind
from guide.core.wording import Standing
from guide.store.indicators import Indicators
from guide.store.places import Places

FACT = BlockBasis("fact", "F002", "Report")
PAGE = BlockBasis("public", "https://d.example", "2020")


def test_a_block_rests_on_its_own_marks_else_on_the_row_s(connection: sqlite3.Connection) -> None:
    sign = Indicators(connection).indicator("papers", "en")
    assert sign.basis == sign.text.basis == (FACT, PAGE)
    assert sign.caution is not None
    assert sign.caution.basis == (BlockBasis("practice", "", ""),)


def test_a_block_keeps_its_number_in_every_language(connection: sqlite3.Connection) -> None:
    store = Places(connection)
    english, korean = store.place("land", "en"), store.place("land", "ko")
    assert [(block.number, block.kind, block.level) for block in korean.blocks] == [
        (1, BlockKind.PARAGRAPH, 0),
        (2, BlockKind.PARAGRAPH, 0),
    ]
    assert [block.number for block in english.blocks] == [1, 2]
    assert [block.wording.standing for block in korean.blocks] == [Standing.OLDER, Standing.MISSING]


def test_a_row_without_anything_in_common(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("DELETE FROM row_note")
    border = Places(connection).place("border", "en")
    assert (border.blocks, border.basis, border.safety) == ((), (), ())


def test_a_table_is_read_once_a_language(connection: sqlite3.Connection) -> None:
    store = Indicators(connection)
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    store.indicators("ko")
    reading = len(asked)
    assert reading > 0
    store.indicators("ko")
    store.indicator("begs", "ko")
    assert len(asked) == reading
    store.indicators("en")
    assert len(asked) > reading


def test_no_such_row(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotInGuideError, match="indicator:nowhere"):
        Indicators(connection).indicator("nowhere", "en")
