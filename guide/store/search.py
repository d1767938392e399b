"""Search: everything of an edition by words or digits, in every language at once, as one types.

A query is analysed by guide.text as the texts were when the edition was built. Nothing is read before the first query.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from guide.core.address import Kind
from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.search_hit import Hit
from guide.store.clean_records import clean_name
from guide.store.search_entries import Entries, EntryRow
from guide.store.search_index import Index
from guide.store.search_lookup import Lookup
from guide.store.search_numbers import NumberMatches, find_numbers
from guide.store.search_order import Asked, in_order
from guide.store.search_ranking import merged, ranked
from guide.store.search_snippets import snippet_of
from guide.store.search_warned import NOBODY_WARNED, WarnedNumbers
from guide.store.search_words import Words
from guide.store.standing_rows import NOTHING_GONE, Gone
from guide.text import burmese, refusal
from guide.text.digits import whole_number
from guide.text.function_words import without_wish_for_a_number
from guide.text.marking import Marker
from guide.text.named_countries import CountryNames
from guide.text.query import MAX_LENGTH, analysed
from guide.text.without_numbers import masked

_TEXTS = """
SELECT entry, language, title, body, markable FROM search_text
WHERE entry IN (SELECT value FROM json_each(?)) AND """

_COUNTRY_NAMES = """
SELECT DISTINCT country, language, name FROM country_name JOIN search_entry USING (country) WHERE language IN (?, ?)
"""


class _Text(NamedTuple):
    """What a hit shows of an entry, in one language."""

    language: str
    title: str
    body: str
    markable: str | None


class Search:
    """Search in one open edition.

    gone    what no answer may show; who types its digits learns that it was withdrawn
    warned  what opens behind a warning of a newer edition: its digits are found, and shown by no answer
    """

    def __init__(
        self, connection: sqlite3.Connection, gone: Gone = NOTHING_GONE, warned: WarnedNumbers = NOBODY_WARNED
    ) -> None:
        self._connection = connection
        self._gone = gone
        self._warned = warned
        self._entries = Entries(connection, {id: each.gate for id, each in warned.by_id.items()}, gone.withdrawn)
        self._lookups: dict[str, Lookup] = {}
        self._named: dict[str, CountryNames] = {}

    def find(self, query: str, language: str, country: str | None, limit: int = 20) -> tuple[Hit, ...]:
        """The entries that answer, best first, each once.

        query     whatever was typed, also Zawgyi, also nonsense: never an error
        language  of the window: its texts weigh most, and titles and snippets are in it where an entry has them
        country   the chosen one, or None; services of other countries come later, and never first by a short code
        """
        typed = " ".join(query[:MAX_LENGTH].replace("\0", " ").split())
        if not typed or limit < 1:
            return ()
        language = language if language in self._positions else SOURCE_LANGUAGE
        # A space at the end says that the last word is whole.
        end = " " if query[:MAX_LENGTH][-1:].isspace() else ""
        spelt = tuple(map(without_wish_for_a_number, _readings(typed)))
        readings = [analysed(reading + end, language) for reading in spelt]
        lookup = self._lookup(language)
        ranking = merged([ranked(lookup, reading, self._entries.count) for reading in readings])
        numbers = self._numbers(spelt[0])
        asked = Asked(
            named=frozenset().union(*map(self._country_names(language).in_query, spelt)),
            refuses=any(map(refusal.refuses, spelt)),
        )
        rows = in_order(self._entries, ranking, numbers, asked, language, country, limit)
        return self._hits(rows, language, [Marker(reading, ranking.spellings) for reading in readings])

    @cached_property
    def _positions(self) -> dict[str, int]:
        return dict(self._connection.execute("SELECT code, position FROM interface_language").fetchall())

    def _lookup(self, language: str) -> Lookup:
        if language not in self._lookups:
            index = Index(self._connection, self._positions[language])
            self._lookups[language] = Lookup(index, Words(self._connection, language))
        return self._lookups[language]

    def _country_names(self, language: str) -> CountryNames:
        """Of the countries that have a line."""
        if language not in self._named:
            names = self._connection.execute(_COUNTRY_NAMES, (language, SOURCE_LANGUAGE)).fetchall()
            self._named[language] = CountryNames(names, language)
        return self._named[language]

    def _numbers(self, text: str) -> NumberMatches:
        digits = whole_number(text)
        return find_numbers(self._connection, digits) if digits else NumberMatches()

    def _hits(self, rows: Sequence[EntryRow], language: str, markers: Sequence[Marker]) -> tuple[Hit, ...]:
        texts = self._texts([row.number for row in rows], language)
        hits = [self._hit(row, texts[row.number], markers) for row in rows if row.number in texts]
        # What can be used comes first; the sort is stable.
        return tuple(sorted(hits, key=lambda hit: hit.withdrawn_by is not None))

    def _hit(self, row: EntryRow, text: _Text, markers: Sequence[Marker]) -> Hit:
        if self._gone == NOTHING_GONE and self._warned == NOBODY_WARNED:
            return _hit(row, text, markers)
        is_service = row.kind is Kind.SERVICE
        hidden = self._gone.digits | self._warned.digits
        hidden |= self._gone.numbers.get(row.id, frozenset()) if is_service else frozenset()
        withdrawn = self._gone.withdrawn.get(row.id) if is_service else None
        warned = self._warned.by_id.get(row.id) if is_service else None
        hidden |= warned.digits if warned else frozenset()
        title = clean_name(text.title, hidden) if is_service else masked(text.title, hidden)
        body = "" if withdrawn else masked(text.body, hidden)
        # Marks are places in the body: where it changed, they are looked for in what is left.
        markable = text.markable if body == text.body else None
        hit = _hit(row, _Text(text.language, title, body, markable), markers)
        return replace(hit, withdrawn_by=withdrawn, warned_by=warned.edition if warned else None)

    def _texts(self, entries: Sequence[int], language: str) -> dict[int, _Text]:
        """What is shown of each entry: its text in this language, else the English, else any."""
        texts: dict[int, _Text] = {}
        for condition, preferred in (("language = ?", language), ("1 ORDER BY language <> ?", SOURCE_LANGUAGE)):
            if missing := [entry for entry in entries if entry not in texts]:
                for entry, *text in self._connection.execute(_TEXTS + condition, (json.dumps(missing), preferred)):
                    texts.setdefault(entry, _Text(*text))
        return texts


def _readings(typed: str) -> tuple[str, ...]:
    """What was typed, in Unicode: two readings where it may or may not be Zawgyi."""
    if not burmese.contains_burmese(typed):
        return (typed,)
    from guide.text import zawgyi  # most readers never need it, and the first window must not wait

    return zawgyi.readings(typed)


def _hit(row: EntryRow, text: _Text, markers: Sequence[Marker]) -> Hit:
    markable = text.body.lower() if text.markable is None else text.markable
    marks = max((marker.marks(markable) for marker in markers), key=len)
    snippet, spans = snippet_of(text.body, marks)
    return Hit(
        row.kind, row.id, text.title, text.language, snippet, spans, row.country, row.gated_by, row.do_not_contact
    )
