"""Editions in which somebody changed what stands in cells of the tables."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from guide.core.errors import GuideError
from guide.edition.opening import OpenEdition
from guide.store.database import open_database
from tests.hostile.words import NUMBERS, strings


class Column(NamedTuple):
    table: str
    name: str
    is_text: bool
    rows: int


class Change(NamedTuple):
    """row: counted from 0, and round again."""

    column: Column
    row: int
    value: str | int | None


def columns(database: bytes) -> list[Column]:
    """Every column of words or numbers, but those of the search, which only `guide.text` writes."""
    connection = open_database(database, "guide.db")
    found = []
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        rows = 0 if table.startswith("search_") else connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if rows:
            for _position, name, kind, *_more in connection.execute(f"PRAGMA table_info({table})"):
                if kind in ("TEXT", "INTEGER"):
                    found.append(Column(table, name, kind == "TEXT", rows))
    connection.close()
    return found


def changes(database: bytes, bait: Path) -> st.SearchStrategy[list[Change]]:
    """A few cells anywhere, the words of the content among them as often as all the rest."""
    every = columns(database)
    words = [column for column in every if column.table in ("message", "translation") and column.name == "text"]
    text = strings(bait)

    def change(column: Column) -> st.SearchStrategy[Change]:
        value = st.one_of(text, st.none()) if column.is_text else st.one_of(NUMBERS, st.none())
        return st.builds(Change, st.just(column), st.integers(0, column.rows - 1), value)

    one = st.one_of(st.sampled_from(words), st.sampled_from(every)).flatmap(change)
    return st.lists(one, min_size=1, max_size=6)


def changed(edition: OpenEdition, database: bytes, changes: list[Change]) -> OpenEdition:
    """The edition as if it had been built and signed like this. What a table itself refuses stays as it was."""
    connection = open_database(database, "guide.db")
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for (table, name, _is_text, _rows), row, value in changes:
        key = ", ".join(
            each for _at, each, *_kind, in_key in connection.execute(f"PRAGMA table_info({table})") if in_key
        )
        order = f"SELECT {key} FROM {table} ORDER BY {key} LIMIT 1 OFFSET ?" if key else ""
        where = f"({key}) = ({order})" if key else f"rowid = (SELECT rowid FROM {table} LIMIT 1 OFFSET ?)"
        with suppress(GuideError):
            connection.execute(f"UPDATE OR IGNORE {table} SET {name} = ? WHERE {where}", (value, row))
    connection.execute("PRAGMA query_only = ON")
    return replace(edition, _connection=connection)


def close(edition: OpenEdition) -> None:
    connection: sqlite3.Connection = edition._connection
    connection.close()
