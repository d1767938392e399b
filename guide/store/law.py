"""Articles of law and treaties in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from guide.core.law import LawArticle, LawStanding
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Law:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("law", connection, self._wordings, self._read)

    def articles(self, language: str) -> tuple[LawArticle, ...]:
        """All, in the order of the screen; those of one group need not stand together."""
        return self._table.all(language)

    def article(self, id: str, language: str) -> LawArticle:
        """NotInGuideError where this edition has no such article of law."""
        return self._table.one(id, language)

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[LawArticle, ...]:
        rows = self._connection.execute("SELECT id, heading, name_text, standing FROM law ORDER BY position").fetchall()
        words = self._wordings.many((name for _id, _heading, name, _standing in rows), language)
        names: dict[str, list[tuple[str, str]]] = defaultdict(list)
        numbers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for law, code, name, number in self._connection.execute(
            "SELECT law, language, name, number FROM law_official ORDER BY law, language"
        ):
            names[law] += [(code, name)] if name else []
            numbers[law] += [(code, number)] if number else []
        return tuple(
            LawArticle(
                id=id,
                group=heading,
                name=words[name],
                official_names=tuple(names[id]),
                numbers=tuple(numbers[id]),
                standing=LawStanding(standing),
                says=parts[id].many("says"),
                means=parts[id].many("means"),
                show=parts[id].optional("show"),
                doubt=parts[id].optional("doubt"),
                basis=parts[id].basis,
                related=parts[id].related,
                safety=parts[id].safety,
            )
            for id, heading, name, standing in rows
        )
