"""Words by which an entry is found besides its own: search words, the glossary, names of countries and of values."""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from guide.core.directory import ServiceSummary
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.desk.assemble.labels import Labels
from guide.store.names import Names
from guide.store.wordings import Wordings
from guide.text.country_names import OTHER_NAMES

References = Mapping[tuple[str, str | None], str]
"""What stands in a snippet for a number that a text refers to, by service and key."""

_KEYWORDS = """
SELECT 'article:' || id, keywords_text FROM article WHERE keywords_text IS NOT NULL
UNION ALL SELECT 'service:' || id, keywords_text FROM service WHERE keywords_text IS NOT NULL
"""
_TERMS = """
SELECT row_link.target, term.term_text, term.synonyms_text
FROM row_link JOIN term ON row_link.entry = 'term:' || term.id ORDER BY row_link.entry, row_link.position
"""
_BETWEEN_KEYWORDS = re.compile("[,，、၊;；]")


class SearchWords:
    """Reads them from the tables of one edition."""

    def __init__(self, connection: sqlite3.Connection, wordings: Wordings, labels: Labels) -> None:
        self._connection = connection
        self._wordings = wordings
        self._labels = labels
        self._names = Names(connection)

    def keywords(self, address: str, language: str) -> tuple[str, ...]:
        """The search words of an article or service."""
        message = self._keywords.get(address)
        return self._of_language([message] if message is not None else [], language)

    def of_glossary(self, address: str, language: str) -> tuple[str, ...]:
        """The terms that the glossary joins with a page, and the words that people type for them."""
        return self._of_language(self._terms.get(address, ()), language)

    def countries(self, codes: Iterable[str | None], language: str) -> tuple[str, ...]:
        """Every name of these countries."""
        return tuple(
            name
            for code in codes
            if code is not None
            for name in (self._names.country(code, language), *OTHER_NAMES.get(code, {}).get(language, ()))
        )

    def spoken(self, codes: Iterable[str], language: str) -> tuple[str, ...]:
        """The names of spoken languages."""
        return tuple(self._names.language(code, language) for code in codes)

    def values(self, table: str, values: Iterable[str], language: str) -> tuple[str, ...]:
        """The program's words for a record's values."""
        words = self._labels.get(language, {})
        return nonempty(*(words.get(f"{table}:{value}", "") for value in values))

    def of_other_lines(
        self, service: ServiceSummary, lines: Collection[ServiceSummary], language: str
    ) -> tuple[str, ...]:
        """What people type for emergency lines elsewhere that answer for the same: it means this one here."""
        answers = _answers(service)
        if service.kind != "emergency" or len(answers) != 1:
            return ()
        same = [line for line in lines if line.kind == "emergency" and _answers(line) == answers]
        names = {name.lower() for line in lines for name in self.countries([line.country], language)}
        words = (
            word.strip()
            for line in same
            for keywords in self.keywords(f"service:{line.id}", language)
            for word in _BETWEEN_KEYWORDS.split(keywords)
        )
        return tuple(dict.fromkeys(word for word in words if word and not any(name in word.lower() for name in names)))

    @cached_property
    def _keywords(self) -> Mapping[str, int]:
        return dict(self._connection.execute(_KEYWORDS).fetchall())

    @cached_property
    def _terms(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for target, *messages in self._connection.execute(_TERMS):
            found[target] += [message for message in messages if message is not None]
        return found

    def _of_language(self, messages: Sequence[int], language: str) -> tuple[str, ...]:
        words = self._wordings.many(messages, language)
        return nonempty(*(plain(words[message], language) for message in messages))


def plain(wording: Wording | None, language: str, references: References | None = None) -> str:
    """The words without their marks, if they are in this language: English stands in the English text alone."""
    if wording is None or wording.language != language:
        return ""
    return plain_text(wording.text, dict(references or {}))


def nonempty(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _answers(service: ServiceSummary) -> frozenset[str]:
    return frozenset(answer for phone in service.phones for answer in phone.answers)
