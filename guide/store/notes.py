"""Safety notes in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, SOURCE_LANGUAGE
from guide.core.notes import Level, SafetyNote
from guide.core.wording import Standing, Wording
from guide.store.wordings import Wordings


class Notes:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._known: dict[str, dict[str, SafetyNote]] = {}

    def load(self, language: str) -> None:
        """Read all notes, before one is asked for."""
        if language not in self._known:
            self._known[language] = self._all(language)

    def note(self, id: str, language: str) -> SafetyNote:
        """NotInGuideError where this edition has no such note."""
        self.load(language)
        try:
            return self._known[language][id]
        except KeyError:
            raise NotInGuideError(N_("This edition has no note “{id}”."), id=id) from None

    def _all(self, language: str) -> dict[str, SafetyNote]:
        """Every note at once: they are few, and a list of numbers asks for most of them."""
        notes = self._connection.execute("SELECT id, level, short_text FROM note").fetchall()
        blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
        for note, part, text in self._connection.execute("SELECT note, part, text FROM note_block ORDER BY position"):
            blocks[note, part].append(text)
        messages = [text for _id, _level, text in notes] + [text for part in blocks.values() for text in part]
        self._wordings.many(messages, language)

        def worded(message: int, level: Level) -> Wording:
            return (
                self._current(message, language) if level is Level.CRITICAL else self._wordings.get(message, language)
            )

        found = {}
        for id, number, short in notes:
            level = Level(number)
            full = tuple(worded(text, level) for text in blocks[id, "full"])
            instead = tuple(worded(text, level) for text in blocks[id, "instead"])
            found[id] = SafetyNote(id, level, worded(short, level), full, instead)
        return found

    def _current(self, message: int, language: str) -> Wording:
        """Of a critical note an older translation is never shown: it may say what is no longer safe."""
        wording = self._wordings.get(message, language)
        if wording.standing is not Standing.OLDER:
            return wording
        return Wording(self._wordings.get(message, SOURCE_LANGUAGE).text, SOURCE_LANGUAGE, Standing.MISSING)
