"""Blank sheets in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from guide.core.forms import Form, Prompt
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Forms:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("form", connection, self._wordings, self._read)

    def forms(self, language: str) -> tuple[Form, ...]:
        """All, in the order of the screen."""
        return self._table.all(language)

    def form(self, id: str, language: str) -> Form:
        """NotInGuideError where this edition has no such sheet."""
        return self._table.one(id, language)

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[Form, ...]:
        rows = self._connection.execute(
            "SELECT id, title_text, summary_text, lines FROM form ORDER BY position"
        ).fetchall()
        prompts: dict[str, list[int]] = defaultdict(list)
        for form, text in self._connection.execute("SELECT form, text FROM form_prompt ORDER BY position"):
            prompts[form].append(text)
        texts = [text for _id, title, summary, _lines in rows for text in (title, summary)]
        words = self._wordings.many(texts + [text for of_one in prompts.values() for text in of_one], language)
        return tuple(
            Form(
                id=id,
                title=words[title],
                summary=words[summary],
                before=parts[id].many("before"),
                prompts=tuple(
                    Prompt(words[text], meaning)
                    for text, meaning in zip(prompts[id], parts[id].many("meanings"), strict=True)
                ),
                lines=lines,
                related=parts[id].related,
            )
            for id, title, summary, lines in rows
        )
