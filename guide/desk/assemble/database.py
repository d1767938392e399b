"""The file that an edition's database is written into: our schema, and rows through sqlite-utils."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlite_utils import Database

from guide.store.schema import APPLICATION_ID, TABLES, USER_VERSION

PAGE_SIZE = 4096

Value = str | int | bytes | None
Row = Mapping[str, Value]


def create_database(path: Path) -> sqlite3.Connection:
    """A new file with the tables of an edition and no row. Raises FileExistsError where there is one."""
    path.touch(exist_ok=False)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
    connection.execute("PRAGMA encoding = 'UTF-8'")
    # The file is new and renamed into place when whole: a journal would protect nothing.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    connection.executescript(TABLES)
    return connection


def insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Add rows in the order given, so that the same rows make the same bytes."""
    Database(connection).table(table).insert_all(dict(row) for row in rows)


def close_database(connection: sqlite3.Connection) -> None:
    """Pack the file and close it. Raises sqlite3.IntegrityError where a row points to nothing."""
    connection.commit()
    if dangling := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError(f"a row of {dangling[0]} points to a missing row of {dangling[2]}")
    connection.execute("VACUUM")
    connection.close()
