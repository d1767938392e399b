"""Fills the tables that search reads, from the tables of an edition that are full already.

What a person can find: every article, every service and every row of the tables, in every language in which it has a
title. Services that are found by name only are indexed by their names and digits alone.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from guide.core.i18n import SOURCE_LANGUAGE
from guide.desk.assemble.index_entries import read_entries
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.index_numbers import number_forms
from guide.desk.assemble.index_rows import read_rows
from guide.desk.assemble.labels import Labels
from guide.desk.telling import TellingWords
from guide.store.search_index import Part, row_number
from guide.text import vietnamese
from guide.text.english import stem
from guide.text.folding import fold, normalised
from guide.text.marking import markable
from guide.text.query import analysed
from guide.text.scripts import Script, pieces
from guide.text.spelling import SHORTEST, skeleton
from guide.text.terms import index_terms

_VOCABULARY = frozenset({SOURCE_LANGUAGE, "vi"})
"""Languages of Latin letters, whose words can be mended."""

_MANY = 2000
"""Entries beyond which a look-up of a common word stops early, so that entries with several words are asked for."""


def build_index(connection: sqlite3.Connection, labels: Labels, telling: TellingWords) -> None:
    """Index every entry of an edition whose other tables are full.

    labels: of each language the words for a record's values ("offer:police"), so that a record is found by what it
    offers and to whom. telling: what is no word to search. The same tables give the same index.
    """
    languages = tuple(_positions(connection))
    # Rows of the tables come from a reader of their own, after all else: an equal row never stands before a number.
    entries = (*read_entries(connection, languages, labels), *read_rows(connection, languages, labels))
    write_entries(connection, (_without(entry, telling) for entry in entries), telling)
    _write_numbers(connection)


def _without(entry: Entry, telling: TellingWords) -> Entry:
    """The entry without words to search that tell, those of countries and of the glossary among them."""
    return replace(
        entry,
        texts=tuple(
            replace(
                text,
                keywords=_kept(text.keywords, telling),
                names=_kept(text.names, telling),
                labels=_kept(text.labels, telling),
            )
            for text in entry.texts
        ),
    )


def _kept(words: Iterable[str], telling: TellingWords) -> tuple[str, ...]:
    return tuple(filter(None, map(telling.without, words)))


def write_entries(
    connection: sqlite3.Connection, entries: Iterable[Entry], telling: TellingWords | None = None
) -> None:
    """Write entries in their order, and the index over them, into an edition's tables that hold none yet.

    telling: words that no list to mend a misspelt word by holds.
    """
    positions = _positions(connection)
    entries = tuple(entries)
    with_all = len(entries) > _MANY
    vocabulary: Counter[tuple[str, str]] = Counter()
    rows: list[tuple[int, str]] = []
    for number, entry in enumerate(entries):
        _write_entry(connection, number, entry)
        for text in entry.texts:
            rows += _index_rows(positions[text.language], number, text, with_all)
            if text.language in _VOCABULARY:
                vocabulary.update((text.language, word) for word in _words(text))
    connection.executemany("INSERT INTO search_index (rowid, terms) VALUES (?, ?)", sorted(rows))
    connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
    connection.executemany(
        "INSERT INTO search_word (language, word, skeleton, count) VALUES (?, ?, ?, ?)",
        (
            (language, word, skeleton(word), count)
            for (language, word), count in sorted(vocabulary.items())
            if telling is None or telling.found_in(word) is None
        ),
    )


def _positions(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT code, position FROM interface_language ORDER BY position").fetchall())


def _write_entry(connection: sqlite3.Connection, number: int, entry: Entry) -> None:
    connection.execute(
        "INSERT INTO search_entry"
        " (number, kind, entry, country, nationals_of, gated_by, short_code, in_strip, do_not_contact)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number, entry.kind, entry.id, entry.country, entry.nationals_of, entry.gated_by,
            entry.short_code, entry.in_strip, entry.do_not_contact,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO search_text (entry, language, title, title_terms, body, markable) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, text.language, text.title, title_terms(text.title, text.language), body, _markable(body))
            for text in entry.texts
            if text.title
            for body in [normalised(text.body())]
        ),
    )


def _markable(body: str) -> str | None:
    """None where small letters are all that a Marker needs, as in most texts: an edition stays in memory whole."""
    found = markable(body)
    return found if found != body.lower() else None


def title_terms(title: str, language: str) -> int:
    """How many units a title has, counted as those of a query are."""
    return max(1, sum(unit.weight >= 0.5 and not unit.bonus for unit in analysed(title, language).units))


def _index_rows(language: int, number: int, text: EntryText, with_all: bool) -> Iterator[tuple[int, str]]:
    parts: dict[Part, tuple[str, ...]] = {
        Part.TITLE: (text.title, *text.names),
        Part.KEYWORDS: text.keywords,
        Part.OUTLINE: text.outline,
        Part.RUNNING: (*text.running, *text.rest),
    }
    seen: dict[str, None] = {}
    for part, texts in parts.items():
        found = (term for one in texts for term in index_terms(one, text.language, part is not Part.RUNNING))
        if terms := [term for term in dict.fromkeys(found) if term not in seen]:
            yield row_number(language, part, number), " ".join(terms)
            seen.update(dict.fromkeys(terms))
    if with_all:
        yield row_number(language, Part.ALL, number), " ".join(seen)


def _words(text: EntryText) -> Iterator[str]:
    """The words of a text in bare letters, and in English their stems: what a misspelt word may be meant as."""
    for part in text.everything():
        for piece in pieces(fold(normalised(part))):
            word = vietnamese.bare(piece.text)
            if piece.script is Script.WORD and len(word) >= SHORTEST and word.isascii() and word.isalpha():
                yield word
                if text.language == SOURCE_LANGUAGE and (stemmed := stem(word)) != word:
                    yield stemmed


def _write_numbers(connection: sqlite3.Connection) -> None:
    phones = connection.execute(
        "SELECT phone.service, phone.number, phone.e164, country.calling_code FROM phone"
        " JOIN service ON service.id = phone.service LEFT JOIN country ON country.code = service.country"
        " ORDER BY phone.id"
    ).fetchall()
    forms: dict[tuple[str, str], bool] = {}
    for service, number, e164, calling_code in phones:
        for digits, whole in number_forms(number, e164, calling_code):
            forms[digits, service] = forms.get((digits, service), False) or whole
    connection.executemany(
        "INSERT INTO search_number (digits, service, whole) VALUES (?, ?, ?)",
        ((digits, service, whole) for (digits, service), whole in sorted(forms.items())),
    )
