"""What is known of an entry besides its words. Rows are kept once read: while one types, the same ones come again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from guide.core.address import Kind

_COLUMNS = "number, kind, entry, country, nationals_of, gated_by, short_code, in_strip, do_not_contact"
_ROWS = f"SELECT {_COLUMNS} FROM search_entry WHERE number IN (SELECT value FROM json_each(?))"
_ARTICLE = f"SELECT {_COLUMNS} FROM search_entry WHERE kind = ? ORDER BY entry <> ?, number LIMIT 1"
_TITLES = """
SELECT entry, title_terms FROM search_text WHERE language = ? AND entry IN (SELECT value FROM json_each(?))
"""

_Row = tuple[int, str, str, str | None, str | None, str | None, int, int, int]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One row of search_entry. withdrawn: by a newer edition here; it is shown after all that can be used."""

    number: int
    kind: Kind
    id: str
    country: str | None
    nationals_of: str | None
    gated_by: str | None
    short_code: bool
    in_strip: bool
    do_not_contact: bool
    withdrawn: bool = False

    def is_elsewhere(self, country: str | None) -> bool:
        """Whether it is a service of another country than the chosen one."""
        return country is not None and self.country is not None and self.country != country


@dataclass(frozen=True, slots=True)
class Favour:
    """What makes an entry likelier to be meant, or less: whatever was asked, and where it holds all that was asked."""

    always: float
    complete: float


class Entries:
    """The entries of one edition. What the index does not know of its services, by their ids:

    gates      the note or the warning that opens before one
    withdrawn  those that a newer edition here withdrew
    """

    def __init__(self, connection: sqlite3.Connection, gates: Mapping[str, str], withdrawn: Container[str]) -> None:
        self._connection = connection
        self._gates = gates
        self._withdrawn = withdrawn
        self._rows: dict[int, EntryRow] = {}
        self._title_terms: dict[str, dict[int, int]] = {}
        self._favour: dict[tuple[str, str | None], dict[int, Favour]] = {}

    @cached_property
    def count(self) -> int:
        """How many entries the edition has, at most."""
        return int(self._connection.execute("SELECT coalesce(max(number), 0) + 1 FROM search_entry").fetchone()[0])

    def rows(self, numbers: Iterable[int]) -> Mapping[int, EntryRow]:
        """At least the rows of these entries."""
        if missing := [number for number in numbers if number not in self._rows]:
            for row in self._connection.execute(_ROWS, (json.dumps(missing),)):
                self._rows[row[0]] = self._standing(_entry_row(row))
        return self._rows

    def _standing(self, row: EntryRow) -> EntryRow:
        if row.kind is not Kind.SERVICE:
            return row
        gate, withdrawn = self._gates.get(row.id), row.id in self._withdrawn
        return replace(row, gated_by=gate or row.gated_by, withdrawn=withdrawn) if gate or withdrawn else row

    def favour(
        self,
        numbers: Iterable[int],
        language: str,
        country: str | None,
        of: Callable[[EntryRow, str, str | None], Favour],
    ) -> Mapping[int, Favour]:
        """At least of these entries: `of` the row, for a language and country. Asked once for each."""
        known = self._favour.setdefault((language, country), {})
        if missing := [number for number in numbers if number not in known]:
            rows = self.rows(missing)
            known.update((number, of(rows[number], language, country)) for number in missing)
        return known

    def title_terms(self, numbers: Iterable[int], language: str) -> Mapping[int, int]:
        """At least of these entries: how many units their title in a language has; none where it has no title."""
        known = self._title_terms.setdefault(language, {})
        if missing := [number for number in numbers if number not in known]:
            known.update(dict.fromkeys(missing, 0))
            known.update(self._connection.execute(_TITLES, (language, json.dumps(missing))).fetchall())
        return known

    def article(self, preferred: str) -> EntryRow | None:
        """This article, else the first of the edition; None in an edition without any."""
        row = self._connection.execute(_ARTICLE, (Kind.ARTICLE, preferred)).fetchone()
        return _entry_row(row) if row else None


def _entry_row(row: _Row) -> EntryRow:
    number, kind, id, country, nationals_of, gated_by, short_code, in_strip, do_not_contact = row
    return EntryRow(
        number, Kind(kind), id, country, nationals_of, gated_by, bool(short_code), bool(in_strip), bool(do_not_contact)
    )
