"""Phrases in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from guide.core.phrases import PICTURES, Answer, Phrase, Speaker
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings


class Phrases:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("phrase", connection, self._wordings, self._read)

    def phrases(self, language: str) -> tuple[Phrase, ...]:
        """All, in the order of the screen; those of one group need not stand together."""
        return self._table.all(language)

    def phrase(self, id: str, language: str) -> Phrase:
        """NotInGuideError where this edition has no such phrase."""
        return self._table.one(id, language)

    def _read(self, language: str, _parts: Mapping[str, RowParts]) -> tuple[Phrase, ...]:
        rows = self._connection.execute(
            "SELECT id, heading, core, speaker, text, answer FROM phrase ORDER BY position"
        ).fetchall()
        choices: dict[str, list[int]] = defaultdict(list)
        pictures: dict[str, list[str]] = defaultdict(list)
        for phrase, text, picture in self._connection.execute(
            "SELECT phrase, text, picture FROM phrase_choice ORDER BY position"
        ):
            choices[phrase].append(text)
            pictures[phrase] += [picture] if picture in PICTURES else []
        words = self._wordings.many(
            [text for *_row, text, _answer in rows] + [text for of_one in choices.values() for text in of_one], language
        )
        return tuple(
            Phrase(
                id, heading, bool(core), Speaker(speaker), words[text], Answer(answer),
                tuple(words[choice] for choice in choices[id]),
                tuple(pictures[id]) if len(pictures[id]) == len(choices[id]) else (),
            )
            for id, heading, core, speaker, text, answer in rows
        )  # fmt: skip
