"""Languages to point at, by their own names."""

from __future__ import annotations

import sqlite3

from guide.core.pointing import PointingLanguage


class PointingLanguages:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[PointingLanguage, ...]:
        """In the order of the screen."""
        rows = self._connection.execute("SELECT id, language, name FROM pointing_language ORDER BY position")
        return tuple(PointingLanguage(*row) for row in rows)
