"""In which order what was found is shown: numbers first where digits were typed, the chosen country before others.

A number that works only in another country is never the first result while a country is chosen (protection.md P06):
who presses Enter, or reads only the first line, must not be led to digits that reach somebody else where they are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guide.core.address import Kind
from guide.store.search_numbers import NumberMatches
from guide.store.search_ranking import Scored

_OTHER_COUNTRY = 0.7
_NOT_TO_CALL = 0.6
_TITLE_MET = 0.5
_EMERGENCY_HERE = 1.5

# What stands first where every result is a number of another country.
_INSTEAD = "before-you-call"

_COLUMNS = "number, kind, entry, country, gated_by, short_code, in_strip, do_not_contact"


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One row of search_entry."""

    number: int
    kind: str
    id: str
    country: str | None
    gated_by: str | None
    short_code: bool
    in_strip: bool
    do_not_contact: bool

    def is_elsewhere(self, country: str | None) -> bool:
        """Whether it is a service of another country than the chosen one."""
        return country is not None and self.country is not None and self.country != country


def in_order(
    connection: sqlite3.Connection,
    scored: Sequence[Scored],
    numbers: NumberMatches,
    language: str,
    country: str | None,
) -> list[EntryRow]:
    """Everything found, best first, each entry once."""
    rows = _rows(connection, {*(one.entry for one in scored), *numbers.whole, *numbers.partial})
    titles = _title_terms(connection, [one.entry for one in scored if one.in_title], language)
    worth = {one.entry: _worth(one, rows[one.entry], titles, country) for one in scored}
    by_words = sorted(worth, key=lambda entry: (-worth[entry], entry))

    def here(entries: Iterable[int]) -> list[int]:
        return [entry for entry in entries if not rows[entry].is_elsewhere(country)]

    def elsewhere(entries: Iterable[int]) -> list[int]:
        return [entry for entry in entries if rows[entry].is_elsewhere(country)]

    if numbers.whole or numbers.partial:
        known = {*numbers.whole, *numbers.partial}
        others = [entry for entry in here(by_words) if entry not in known]
        order = [*here(numbers.whole), *here(numbers.partial), *others, *elsewhere(numbers.whole)]
        order += [*elsewhere(numbers.partial), *elsewhere(by_words)]
    else:
        order = by_words
    found = [rows[entry] for entry in dict.fromkeys(order)]
    return _safe_first(connection, found, {*numbers.whole, *numbers.partial}, country)


def _worth(one: Scored, row: EntryRow, titles: dict[int, int], country: str | None) -> float:
    worth = one.score * (1 + _TITLE_MET * min(1.0, one.in_title / titles.get(one.entry, one.in_title or 1)))
    if row.in_strip and row.country == country:
        worth *= _EMERGENCY_HERE
    if row.is_elsewhere(country):
        worth *= _OTHER_COUNTRY
    return worth * _NOT_TO_CALL if row.do_not_contact else worth


def _safe_first(
    connection: sqlite3.Connection, found: list[EntryRow], by_number: set[int], country: str | None
) -> list[EntryRow]:
    def may_lead(row: EntryRow) -> bool:
        return not (row.is_elsewhere(country) and (row.short_code or row.number in by_number))

    if not found or may_lead(found[0]):
        return found
    first = next((row for row in found if may_lead(row)), None) or _instead(connection)
    return [first, *(row for row in found if row.number != first.number)] if first else []


def _instead(connection: sqlite3.Connection) -> EntryRow | None:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM search_entry WHERE kind = ? ORDER BY entry <> ?, number LIMIT 1",
        (Kind.ARTICLE, _INSTEAD),
    )
    return next(map(_entry_row, rows), None)


def _rows(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, EntryRow]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM search_entry WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {row[0]: _entry_row(row) for row in rows}


def _entry_row(row: tuple[int, str, str, str | None, str | None, int, int, int]) -> EntryRow:
    number, kind, id, country, gated_by, short_code, in_strip, do_not_contact = row
    return EntryRow(number, kind, id, country, gated_by, bool(short_code), bool(in_strip), bool(do_not_contact))


def _title_terms(connection: sqlite3.Connection, numbers: list[int], language: str) -> dict[int, int]:
    return dict(
        connection.execute(
            "SELECT entry, title_terms FROM search_text"
            " WHERE language = ? AND entry IN (SELECT value FROM json_each(?))",
            (language, json.dumps(numbers)),
        ).fetchall()
    )
