"""Where the sources disagree, in a language, and which blocks that concerns."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from guide.core.doubts import Doubt
from guide.core.library import BlockBasis
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Doubts:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("doubt", connection, self._wordings, self._read)

    def doubts(self, language: str) -> tuple[Doubt, ...]:
        """All, by their ids."""
        return self._table.all(language)

    def doubt(self, id: str, language: str) -> Doubt:
        """NotInGuideError where this edition has no such doubt."""
        return self._table.one(id, language)

    def of_facts(self, facts: Iterable[str], language: str) -> tuple[Doubt, ...]:
        """The doubts that name one of these facts, each once."""
        wanted = frozenset(facts)
        return tuple(doubt for doubt in self.doubts(language) if not wanted.isdisjoint(doubt.facts))

    def of_basis(self, basis: Iterable[BlockBasis], language: str) -> tuple[Doubt, ...]:
        """The doubts that a block or a row carries: those of the facts it rests on."""
        return self.of_facts((one.label for one in basis if one.kind == "fact"), language)

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[Doubt, ...]:
        rows = self._connection.execute("SELECT id, topic_text FROM doubt ORDER BY id").fetchall()
        words = self._wordings.many((topic for _id, topic in rows), language)
        facts: dict[str, list[str]] = defaultdict(list)
        for doubt, fact in self._connection.execute("SELECT doubt, fact FROM doubt_fact ORDER BY doubt, fact"):
            facts[doubt].append(fact)
        return tuple(
            Doubt(id, words[topic], parts[id].one("says"), parts[id].one("treat"), tuple(facts[id]))
            for id, topic in rows
        )
