"""The words of an edition, asked when a word is not among them: which of them may have been meant."""

from __future__ import annotations

import json
import sqlite3

from guide.text.english import stem
from guide.text.spelling import one_letter_away, skeleton

_MOST = 5
_LONG_ENOUGH_TO_GUESS = 6


class Words:
    """The vocabulary for a window in one language: its own words where it has such, and the English ones."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self.language = language
        self._connection = connection
        self._languages = ("en", "vi") if language == "vi" else ("en",)

    def knows(self, word: str) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM search_word WHERE word = ? AND language IN (?, ?)", (word, *self._both())
        )
        return found.fetchone() is not None

    def meant_by(self, word: str) -> tuple[str, ...]:
        """The words one slip away, the commonest first; for long words without any, those with the same consonants."""
        away = one_letter_away(word)
        stemmed = stem(word)
        if stemmed != word:
            away |= one_letter_away(stemmed)
        if not away:
            return ()
        rows = self._connection.execute(
            "SELECT DISTINCT word FROM search_word"
            " WHERE language IN (?, ?) AND word IN (SELECT value FROM json_each(?)) ORDER BY count DESC, word LIMIT ?",
            (*self._both(), json.dumps(sorted(away)), _MOST),
        ).fetchall()
        if not rows and len(word) >= _LONG_ENOUGH_TO_GUESS and (bones := skeleton(word)):
            rows = self._connection.execute(
                "SELECT DISTINCT word FROM search_word WHERE language IN (?, ?) AND skeleton = ?"
                " ORDER BY count DESC, word LIMIT ?",
                (*self._both(), bones, _MOST),
            ).fetchall()
        return tuple(row[0] for row in rows)

    def _both(self) -> tuple[str, str]:
        return self._languages[0], self._languages[-1]
