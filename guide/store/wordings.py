"""Messages of the content in a language, each with its standing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.wording import Standing, Wording

_CHUNK = 500  # values of one statement; every SQLite allows 999

_SOURCE = "SELECT id, text FROM message WHERE id IN ({marks})"
_TRANSLATED = """
SELECT message.id, message.text, translation.text, translation.standing
FROM message LEFT JOIN translation ON translation.message = message.id AND translation.language = ?
WHERE message.id IN ({marks})
"""


class Wordings:
    """Reads each message once a language. Shared by the stores of one edition."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, dict[int, Wording]] = {}

    def get(self, message: int, language: str) -> Wording:
        """One message. A language without its translation gets the English, marked MISSING."""
        found = self._known.get(language, {}).get(message)
        return found or self.many((message,), language)[message]

    def many(self, messages: Iterable[int | None], language: str) -> Mapping[int, Wording]:
        """At least these messages; None is passed over, so that optional columns need no care."""
        known = self._known.setdefault(language, {})
        wanted = sorted({message for message in messages if message is not None} - known.keys())
        for chunk in _chunks(wanted):
            marks = ",".join("?" * len(chunk))
            if language == SOURCE_LANGUAGE:
                for message, text in self._connection.execute(_SOURCE.format(marks=marks), chunk):
                    known[message] = Wording(text, SOURCE_LANGUAGE, Standing.SOURCE)
            else:
                rows = self._connection.execute(_TRANSLATED.format(marks=marks), (language, *chunk))
                for message, english, text, standing in rows:
                    known[message] = _wording(english, text, standing, language)
        return known


def _wording(english: str, text: str | None, standing: str | None, language: str) -> Wording:
    if not text or standing is None:
        return Wording(english, SOURCE_LANGUAGE, Standing.MISSING)
    return Wording(text, language, Standing(standing))


def _chunks(values: list[int]) -> Iterator[tuple[int, ...]]:
    rest = iter(values)
    while chunk := tuple(islice(rest, _CHUNK)):
        yield chunk
