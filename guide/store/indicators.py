"""Signs, and what can be done, in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from guide.core.indicators import Indicator, KnownFrom, Option
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Indicators:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("indicator", connection, self._wordings, self._read)
        self._options = RowTable("option", connection, self._wordings, self._read_options)

    def indicators(self, language: str) -> tuple[Indicator, ...]:
        """All, in the order of the screen; those of one group need not stand together."""
        return self._table.all(language)

    def indicator(self, id: str, language: str) -> Indicator:
        """NotInGuideError where this edition has no such sign."""
        return self._table.one(id, language)

    def options(self, language: str) -> tuple[Option, ...]:
        """All, in the order of the screen."""
        return self._options.all(language)

    def _read(self, _language: str, parts: Mapping[str, RowParts]) -> tuple[Indicator, ...]:
        rows = self._connection.execute("SELECT id, heading, children, known FROM indicator ORDER BY position")
        options: dict[str, list[str]] = defaultdict(list)
        for sign, option in self._connection.execute(
            "SELECT indicator, option FROM indicator_option ORDER BY indicator, position"
        ):
            options[sign].append(option)
        return tuple(
            Indicator(
                id, heading, bool(children), parts[id].one("text"), KnownFrom(known),
                parts[id].optional("caution"), parts[id].basis, tuple(options[id]),
            )
            for id, heading, children, known in rows
        )  # fmt: skip

    def _read_options(self, language: str, _parts: Mapping[str, RowParts]) -> tuple[Option, ...]:
        rows = self._connection.execute("SELECT id, page, reason_text, always FROM option ORDER BY position").fetchall()
        words = self._wordings.many((reason for _id, _page, reason, _always in rows), language)
        return tuple(Option(id, page, words[reason], bool(always)) for id, page, reason, always in rows)
