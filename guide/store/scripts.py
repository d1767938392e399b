"""What can be said on the telephone, in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from guide.core.scripts import Script, ScriptUse
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Scripts:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("script", connection, self._wordings, self._read)

    def scripts(self, language: str) -> tuple[Script, ...]:
        return self._table.all(language)

    def for_uses(self, uses: Iterable[ScriptUse], language: str) -> tuple[Script, ...]:
        """In the order of the uses."""
        return tuple(script for use in uses for script in self.scripts(language) if script.use is use)

    def _read(self, language: str, _parts: Mapping[str, RowParts]) -> tuple[Script, ...]:
        rows = self._connection.execute("SELECT id, used_for FROM script ORDER BY position").fetchall()
        lines: dict[tuple[str, str], list[int]] = defaultdict(list)
        for script, part, text in self._connection.execute(
            "SELECT script, part, text FROM script_line ORDER BY script, part, position"
        ):
            lines[script, part].append(text)
        words = self._wordings.many((text for of_one in lines.values() for text in of_one), language)
        return tuple(
            Script(
                id,
                ScriptUse(use),
                tuple(words[text] for text in lines[id, "asks"]),
                tuple(words[text] for text in lines[id, "says"]),
            )
            for id, use in rows
        )
