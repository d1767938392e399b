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

    def one_letter_away(self, word: str) -> tuple[str, ...]:
        """The words that this one, or its stem, is one slip of a key away from; the commonest first."""
        away = one_letter_away(word)
        if (stemmed := stem(word)) != word:
            away |= one_letter_away(stemmed)
        return self._words("word IN (SELECT value FROM json_each(?))", json.dumps(sorted(away))) if away else ()

    def sounding_like(self, word: str) -> tuple[str, ...]:
        """The words with the same consonants as a long one; none for a short one, which could mean too many."""
        bones = skeleton(word) if len(word) >= _LONG_ENOUGH_TO_GUESS else ""
        return self._words("skeleton = ?", bones) if bones else ()

    def _words(self, condition: str, value: str) -> tuple[str, ...]:
        rows = self._connection.execute(
            f"SELECT DISTINCT word FROM search_word WHERE language IN (?, ?) AND {condition}"
            " ORDER BY count DESC, word LIMIT ?",
            (*self._both(), value, _MOST),
        )
        return tuple(row[0] for row in rows)

    def _both(self) -> tuple[str, str]:
        return self._languages[0], self._languages[-1]
