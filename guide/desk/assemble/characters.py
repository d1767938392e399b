"""Which characters stand in an assembled database: the fonts of the edition are cut to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def characters_of(database: Path) -> frozenset[str]:
    """Every character of every text in its tables."""
    found: set[str] = set()
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        for (table,) in connection.execute(tables).fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                found.update(*(value for value in row if isinstance(value, str)))
    return frozenset(found)
