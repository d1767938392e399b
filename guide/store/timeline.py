"""What happened when, in a language."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from guide.core.timeline import Event
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Timeline:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._table = RowTable("event", connection, wordings or Wordings(connection), self._read)

    def events(self, language: str) -> tuple[Event, ...]:
        """All, the oldest first."""
        return self._table.all(language)

    def event(self, id: str, language: str) -> Event:
        """NotInGuideError where this edition has no such event."""
        return self._table.one(id, language)

    def _read(self, _language: str, parts: Mapping[str, RowParts]) -> tuple[Event, ...]:
        rows = self._connection.execute("SELECT id, happened FROM event ORDER BY position")
        return tuple(Event(id, happened, parts[id].one("text"), parts[id].basis) for id, happened in rows)
