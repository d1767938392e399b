"""Search: everything of an edition by words or digits, in every language at once, as one types.

A query is analysed by guide.text as the texts were when the edition was built. Nothing is read before the first query.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from functools import cached_property

from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.search_hit import Hit
from guide.store.search_index import Index
from guide.store.search_numbers import NumberMatches, find_numbers
from guide.store.search_order import EntryRow, in_order
from guide.store.search_ranking import Ranking, Scored, ranked
from guide.store.search_snippets import snippet_of
from guide.store.search_words import Words
from guide.text import zawgyi
from guide.text.digits import whole_number
from guide.text.marking import Marker
from guide.text.query import MAX_LENGTH, Query, analysed

_CONSIDERED = 120
"""How many of the best entries by words are weighed against country and title."""


class Search:
    """Search in one open edition."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

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
        readings = [analysed(reading + end, language) for reading in zawgyi.readings(typed)]
        rankings = [self._ranked(reading, language) for reading in readings]
        rows = in_order(
            self._connection, _merged(rankings), self._numbers(zawgyi.readings(typed)[0]), language, country
        )
        spellings = [word for ranking in rankings for word in ranking.spellings]
        return self._hits(rows[:limit], language, [Marker(reading, spellings) for reading in readings])

    @cached_property
    def _positions(self) -> dict[str, int]:
        return dict(self._connection.execute("SELECT code, position FROM interface_language").fetchall())

    @cached_property
    def _entries(self) -> int:
        return int(self._connection.execute("SELECT coalesce(max(number), 0) + 1 FROM search_entry").fetchone()[0])

    def _ranked(self, query: Query, language: str) -> Ranking:
        index = Index(self._connection, self._positions[language])
        return ranked(index, Words(self._connection, language), query, self._entries, _CONSIDERED)

    def _numbers(self, text: str) -> NumberMatches:
        digits = whole_number(text)
        return find_numbers(self._connection, digits) if digits else NumberMatches()

    def _hits(self, rows: Sequence[EntryRow], language: str, markers: Sequence[Marker]) -> tuple[Hit, ...]:
        texts = self._connection.execute(
            "SELECT entry, language, title, body FROM search_text WHERE entry IN (SELECT value FROM json_each(?))"
            " ORDER BY language <> ?, language <> ?, language",
            (json.dumps([row.number for row in rows]), language, SOURCE_LANGUAGE),
        )
        shown: dict[int, tuple[str, str, str]] = {}
        for entry, code, title, body in texts:
            shown.setdefault(entry, (code, title, body))
        return tuple(_hit(row, *shown[row.number], markers) for row in rows if row.number in shown)


def _merged(rankings: Sequence[Ranking]) -> tuple[Scored, ...]:
    """The best score of each entry over all readings of the query."""
    if len(rankings) == 1:
        return rankings[0].entries
    best: dict[int, Scored] = {}
    for one in (one for ranking in rankings for one in ranking.entries):
        if one.entry not in best or one.score > best[one.entry].score:
            best[one.entry] = one
    return tuple(best.values())


def _hit(row: EntryRow, language: str, title: str, body: str, markers: Sequence[Marker]) -> Hit:
    snippet, spans = max((snippet_of(body, marker) for marker in markers), key=lambda found: len(found[1]))
    return Hit(row.kind, row.id, title, language, snippet, spans, row.country, row.gated_by, row.do_not_contact)
