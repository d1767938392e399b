"""Places in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from guide.core.places import Place, PlaceKind
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Places:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("place", connection, self._wordings, self._read)

    def places(self, language: str) -> tuple[Place, ...]:
        """All, in the order of the screen; those that lie in another name it as `parent`."""
        return self._table.all(language)

    def place(self, id: str, language: str) -> Place:
        """NotInGuideError where this edition has no such place."""
        return self._table.one(id, language)

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[Place, ...]:
        rows = self._connection.execute(
            "SELECT id, kind, name_text, country, parent FROM place ORDER BY position"
        ).fetchall()
        words = self._wordings.many((name for _id, _kind, name, *_rest in rows), language)
        inside: dict[str | None, list[str]] = defaultdict(list)
        for id, *_row, parent in rows:
            inside[parent].append(id)
        articles: dict[str, list[str]] = defaultdict(list)
        for place, article in self._connection.execute("SELECT place, article FROM place_article ORDER BY position"):
            articles[place].append(article)
        return tuple(
            Place(
                id=id,
                name=words[name],
                kind=PlaceKind(kind),
                country=country,
                parent=parent,
                inside=tuple(inside[id]),
                blocks=parts[id].many("blocks"),
                articles=tuple(articles[id]),
                basis=parts[id].basis,
                safety=parts[id].safety,
            )
            for id, kind, name, country, parent in rows
        )
