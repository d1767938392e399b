"""The index: which entries hold a term, in which language and in which part of the entry.

FTS5 keeps no columns here. A row of the index is one part of one entry in one language, and its number says which:
language, then part, then entry. Rows come in that order, so one look-up gives the titles first and can stop early,
whatever the size of the edition; nothing is counted or ranked inside SQLite.
"""

from __future__ import annotations

import sqlite3
from enum import IntEnum

from guide.text.query import Reading

# Few bits: FTS5 writes a row's number in as few bytes as hold it, and it stands once for every term of the row.
PART_BITS = 20
_LANGUAGE_BITS = PART_BITS + 3
ENTRY = (1 << PART_BITS) - 1
"""Of a row's number: `row & ENTRY` is the entry, `row >> PART_BITS & 7` the part."""

Row = tuple[int]

ROWS_OF_THE_WINDOWS_LANGUAGE = 480
ROWS_OF_OTHER_LANGUAGES = 160


class Part(IntEnum):
    """Where in an entry a term stands, the weightier first. Each term stands in the first part that has it, alone.

    ALL holds every term once more, in large editions: only to ask which entries have several together.
    """

    TITLE = 0
    KEYWORDS = 1
    OUTLINE = 2
    RUNNING = 3
    ALL = 4


def row_number(language: int, part: Part, entry: int) -> int:
    """The number of a row. language: its position in interface_language; entry: search_entry.number, below 2 ** 20."""
    return language << _LANGUAGE_BITS | part << PART_BITS | entry


class Index:
    """Looks terms up for a window in one language, given by its position."""

    def __init__(self, connection: sqlite3.Connection, language: int) -> None:
        self._connection = connection
        start, end = row_number(language, Part.TITLE, 0), row_number(language + 1, Part.TITLE, 0)
        self.titles_end = row_number(language, Part.KEYWORDS, 0)
        """Rows of the window's language below this number are titles."""
        together = row_number(language, Part.ALL, 0)
        self._own = (start, together - 1, ROWS_OF_THE_WINDOWS_LANGUAGE)
        self._others = ((0, start - 1, ROWS_OF_OTHER_LANGUAGES), (end, 1 << 62, ROWS_OF_OTHER_LANGUAGES))
        self._together = (together, end - 1)

    def own(self, reading: Reading) -> list[Row]:
        """The rows that hold a reading in the window's language: titles first."""
        return self._rows(_any_of(reading), self._own)

    def others(self, reading: Reading) -> list[Row]:
        """The rows that hold a reading in any other language."""
        expression = _any_of(reading)
        rows = [row for bounds in self._others for row in self._rows(expression, bounds)]
        return [row for row in rows if row[0] >> PART_BITS & 7 != Part.ALL]

    def with_all(self, groups: list[tuple[Reading, ...]], limit: int) -> list[int]:
        """Entries that hold one reading of every group, anywhere, in the window's language."""
        expression = " AND ".join(f"({' OR '.join(map(_any_of, group))})" for group in groups)
        return [row & ENTRY for (row,) in self._rows(expression, (*self._together, limit))]

    def _rows(self, expression: str, bounds: tuple[int, int, int]) -> list[Row]:
        return self._connection.execute(
            "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
            (expression, *bounds),
        ).fetchall()


def _any_of(reading: Reading) -> str:
    star = " *" if reading.prefix else ""
    return " OR ".join(f'"{term}"{star}' for term in reading.terms)
