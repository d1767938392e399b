"""Words and abbreviations explained, in a language."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from guide.core.glossary import Term
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings

_TERMS = """
SELECT id, term_text, abbreviation, avoid FROM term
LEFT JOIN term_sort ON term_sort.term = term.id AND term_sort.language = ?
ORDER BY sort_key, id
"""


class Glossary:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("term", connection, self._wordings, self._read)

    def terms(self, language: str) -> tuple[Term, ...]:
        """All, in the language's own order."""
        return self._table.all(language)

    def term(self, id: str, language: str) -> Term:
        """NotInGuideError where this edition has no such term."""
        return self._table.one(id, language)

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[Term, ...]:
        rows = self._connection.execute(_TERMS, (language,)).fetchall()
        words = self._wordings.many((term for _id, term, *_rest in rows), language)
        return tuple(
            Term(
                id, words[term], abbreviation, parts[id].one("definition"), bool(avoid),
                parts[id].basis, parts[id].related,
            )
            for id, term, abbreviation, avoid in rows
        )  # fmt: skip
