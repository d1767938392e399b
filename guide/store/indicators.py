"""Signs in a language."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from guide.core.indicators import Indicator, KnownFrom
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Indicators:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._table = RowTable("indicator", connection, wordings or Wordings(connection), self._read)

    def indicators(self, language: str) -> tuple[Indicator, ...]:
        """All, in the order of the screen; those of one group need not stand together."""
        return self._table.all(language)

    def indicator(self, id: str, language: str) -> Indicator:
        """NotInGuideError where this edition has no such sign."""
        return self._table.one(id, language)

    def _read(self, _language: str, parts: Mapping[str, RowParts]) -> tuple[Indicator, ...]:
        rows = self._connection.execute("SELECT id, heading, children, known FROM indicator ORDER BY position")
        return tuple(
            Indicator(
                id, heading, bool(children), parts[id].one("text"), KnownFrom(known),
                parts[id].optional("caution"), parts[id].basis,
            )
            for id, heading, children, known in rows
        )  # fmt: skip
