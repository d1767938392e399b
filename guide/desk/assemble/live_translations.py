"""Translations in a database that is open in memory, changed row by row while somebody writes them.

For the preview of a translator. The file the database came from is never touched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from guide.core.languages import InterfaceLanguage
from guide.core.wording import Standing

Key = tuple[str, str]
"""(context, English) of a message."""


class LiveTranslations:
    """connection  an edition's database as the reader opens it: read only, but while this writes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        rows = connection.execute("SELECT id, context, text FROM message")
        self._ids: dict[Key, int] = {(context, text): id for id, context, text in rows}

    def add_languages(self, languages: Iterable[InterfaceLanguage]) -> None:
        """Languages that the edition was built without; those it has are left alone."""
        with self._writable():
            present = {code for (code,) in self._connection.execute("SELECT code FROM interface_language")}
            new = [language for language in languages if language.code not in present]
            for position, language in enumerate(new, start=len(present) + 1):
                values = (language.code, position, language.endonym, language.script, language.direction)
                self._connection.execute("INSERT INTO interface_language VALUES (?, ?, ?, ?, ?)", values)

    def clear(self, language: str) -> None:
        """Take out what the edition was built with."""
        with self._writable():
            self._connection.execute("DELETE FROM translation WHERE language = ?", (language,))

    def change(self, language: str, gone: Iterable[Key], new: Mapping[Key, tuple[str, Standing]]) -> None:
        """Take translations out and put others in. A message that this edition does not have is passed over."""
        with self._writable():
            for key in (*gone, *new):
                keyed = (self._ids.get(key), language)
                self._connection.execute("DELETE FROM translation WHERE message = ? AND language = ?", keyed)
            for key, (text, standing) in new.items():
                if (id := self._ids.get(key)) is not None:
                    row = (id, language, text, standing.value)
                    self._connection.execute("INSERT INTO translation VALUES (?, ?, ?, ?)", row)

    @contextmanager
    def _writable(self) -> Iterator[None]:
        self._connection.execute("PRAGMA query_only = OFF")
        self._connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        else:
            self._connection.execute("COMMIT")
        finally:
            self._connection.execute("PRAGMA query_only = ON")
