"""Reads the tables of situations and says what a result breaks of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from guide.core.address import Address, Kind
from guide.core.referral.result import Referral

Row = Mapping[str, Any]

_UNLESS = re.compile(r"(\S+) unless ([SN]\S+)")
_BEFORE = re.compile(r"(\S+) before (.+)")
_ONLY = re.compile(r"(\S+) as (?:only result|first or only)")
_NOTE = re.compile(r"S\d\d")


def read(*names: str) -> list[Row]:
    """The situations of these files of this folder, with the lists they name written out."""
    lists: Mapping[str, list[str]] = {}
    found: list[Row] = []
    for name in names:
        for row in yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8")):
            if row["id"] == "lists":
                lists = row["never"]
                continue
            never = [
                one
                for entry in row["never"]
                for one in (lists[entry.removeprefix("all: ")] if entry.startswith("all: ") else [entry])
            ]
            found.append({**row, "never": never})
    return found


@dataclass(frozen=True)
class Judge:
    """Holds a result against a situation.

    parts  ids of today by an id of before: of a record that was divided, those that are no life line
    own    by record: its own note
    """

    parts: Mapping[str, frozenset[str]]
    own: Mapping[str, str]

    def broken(self, row: Row, referral: Referral) -> list[str]:
        """What is wrong, in words; empty where all is right."""
        ids = [bare(offer.address) for offer in referral.offers]
        gates = {bare(offer.address): offer.gated_by for offer in referral.offers}
        return [
            *self._first(row["first"], ids),
            *(wrong for entry in row["never"] for wrong in self._never(entry, ids, gates, referral.notes)),
            *_notes(row["notes"], referral.notes),
        ]

    def _first(self, first: list[str], ids: list[str]) -> Iterator[str]:
        at_the_top = ids[: len(first)]
        if len(at_the_top) < len(first) or any(
            id not in self._now(want) for want, id in zip(first, at_the_top, strict=False)
        ):
            yield f"first: {first}, not {at_the_top}"

    def _never(
        self, entry: str, ids: list[str], gates: Mapping[str, str | None], notes: tuple[str, ...]
    ) -> Iterator[str]:
        if found := _UNLESS.fullmatch(entry):
            yield from (f"{id} is open" for id in self._now(found[1]) if id in ids and gates[id] != found[2])
        elif found := _ONLY.fullmatch(entry):
            services = [id for id in ids if ":" not in id]
            if ids[0] == found[1] or services == [found[1]]:
                yield entry
        elif found := _BEFORE.fullmatch(entry):
            yield from (
                entry for id in self._now(found[1]) if id in ids and self._too_early(id, found[2], ids, gates, notes)
            )
        elif " " not in entry:
            yield from (f"{id} is there" for id in self._now(entry) if id in ids)

    def _too_early(
        self, id: str, what: str, ids: list[str], gates: Mapping[str, str | None], notes: tuple[str, ...]
    ) -> bool:
        if what == "its note":
            return self.own[id] not in (gates[id], *notes)
        if _NOTE.fullmatch(what):
            return what not in (gates[id], *notes)
        return what in ids and ids.index(id) < ids.index(what)

    def _now(self, id: str) -> frozenset[str]:
        return self.parts.get(id, frozenset({id}))


def _notes(wanted: list[str], notes: tuple[str, ...]) -> Iterator[str]:
    rest = iter(notes)
    if not all(note in rest for note in wanted):
        yield f"notes: {wanted}, not {list(notes)}"


def bare(address: Address) -> str:
    return address.id if address.kind is Kind.SERVICE else str(address)
