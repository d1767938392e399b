"""Languages to point at: by the name that CLDR gives each in itself, else by the one that the row has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from guide.desk.assemble.database import Row, insert
from guide.desk.cldr import own_name
from guide.desk.sources.reading import Sources


def write_pointing_languages(connection: sqlite3.Connection, sources: Sources) -> None:
    insert(connection, "pointing_language", _rows(sources))


def _rows(sources: Sources) -> Iterator[Row]:
    for position, row in enumerate(sources.pointing, start=1):
        name = row.name or own_name(row.language, row.script)
        yield {"id": row.id, "position": position, "language": row.language, "name": name}
