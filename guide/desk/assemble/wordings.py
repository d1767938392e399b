"""Messages of the edition and their translations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from guide.core.directory import is_words
from guide.core.wording import Standing
from guide.desk.assemble.database import Row, insert
from guide.desk.sources.messages import SourceMessage, translatable
from guide.desk.sources.reading import Sources

Catalog = Mapping[tuple[str, str], tuple[str, Standing]]
"""Of a language: (context, English) to the translation and its standing (guide.desk.catalogs.compile)."""


def translated(catalogs: Mapping[str, Catalog], language: str, context: str, english: str) -> str:
    """The words in a language by its catalog; the English where it has none."""
    words, _standing = catalogs.get(language, {}).get((context, english), (english, None))
    return words


class Messages:
    """Ids of the English texts, numbered in the order of their contexts and words."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self.ids = {text: number for number, text in enumerate(sorted(set(texts)), start=1)}

    def rows(self) -> Iterator[Row]:
        for (context, text), number in self.ids.items():
            yield {"id": number, "context": context, "text": text}

    def id(self, context: str, text: str) -> int:
        return self.ids[context, text]

    def optional(self, context: str, text: str | None) -> int | None:
        return None if text is None else self.ids[context, text]


def write_messages(connection: sqlite3.Connection, sources: Sources, catalogs: Mapping[str, Catalog]) -> Messages:
    """All texts, and for each language what its catalog has of them."""
    to_translate = tuple(translatable(sources))
    messages = Messages([*((m.context, m.text) for m in to_translate), *_addresses(sources)])
    insert(connection, "message", messages.rows())
    insert(connection, "translation", _translations(messages, to_translate, catalogs, _critical(sources)))
    return messages


def _addresses(sources: Sources) -> Iterator[tuple[str, str]]:
    """Values of channels that are the same in every language; they stand beside the words, without translation."""
    for service in sources.services:
        for channel in service.channels:
            if not is_words(channel.value):
                yield f"service:{service.id}", channel.value


def _critical(sources: Sources) -> frozenset[str]:
    return frozenset(f"note:{note.id}" for note in sources.notes if note.level == "critical")


def _translations(
    messages: Messages, to_translate: Iterable[SourceMessage], catalogs: Mapping[str, Catalog], critical: frozenset[str]
) -> Iterator[Row]:
    """A text without a row is shown in English.

    An outdated translation stays readable, but not in critical notes: it may say what is no longer safe.
    """
    for key in sorted((message.context, message.text) for message in to_translate):
        for language in sorted(catalogs):
            text, standing = catalogs[language].get(key, ("", Standing.MISSING))
            if text and not (standing is Standing.OLDER and key[0] in critical):
                yield {"message": messages.ids[key], "language": language, "text": text, "standing": standing.value}
