"""Digits looked up as numbers: whole ones first, then those that begin or end with them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

_FEWEST_DIGITS = 2
_MOST = 60

_WHOLE = """
SELECT search_entry.number FROM search_number
JOIN search_entry ON search_entry.kind = 'service' AND search_entry.entry = search_number.service
WHERE search_number.digits IN (?, ?) AND search_number.whole = ? ORDER BY search_entry.number LIMIT ?
"""
_BEGINNING = """
SELECT DISTINCT search_entry.number FROM search_number
JOIN search_entry ON search_entry.kind = 'service' AND search_entry.entry = search_number.service
WHERE search_number.digits > ? AND search_number.digits < ? AND search_number.whole
ORDER BY search_entry.number LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class NumberMatches:
    """Entries whose number is these digits, and entries whose number has them at its beginning or end."""

    whole: tuple[int, ...] = ()
    partial: tuple[int, ...] = ()


def find_numbers(connection: sqlite3.Connection, digits: str) -> NumberMatches:
    """Look digits up as they were typed, and without the zeros that call abroad."""
    if len(digits) < _FEWEST_DIGITS:
        return NumberMatches()
    forms = (digits, digits.removeprefix("00"))
    whole = _entries(connection, _WHOLE, (*forms, 1, _MOST))
    ends = _entries(connection, _WHOLE, (*forms, 0, _MOST))
    begins = _entries(connection, _BEGINNING, (digits, digits + ":", _MOST))  # ":" follows "9"
    partial = dict.fromkeys((*ends, *begins))
    return NumberMatches(whole, tuple(entry for entry in partial if entry not in whole))


def _entries(connection: sqlite3.Connection, sql: str, values: tuple[str | int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(row[0] for row in connection.execute(sql, values)))
