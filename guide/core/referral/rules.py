"""The rules of Find help as the engine reads them: data of the edition, in the order of resources/referral.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from guide.core.address import Address
from guide.core.referral.conditions import Select, When

OWN_NOTE = "own"
"""Stands for the note that a record has for itself alone."""


@dataclass(frozen=True, slots=True)
class OutRule:
    """Records that are not offered in this case, whatever else fits."""

    id: str
    when: When
    services: Select


@dataclass(frozen=True, slots=True)
class GateRule:
    """Records that open behind a note: its id, or `own`. The first rule that fits decides."""

    id: str
    when: When
    services: Select
    behind: str


@dataclass(frozen=True, slots=True)
class OfferRule:
    """Pages and records, in this order, after what earlier rules offered. most: at most so many records."""

    id: str
    when: When
    pages: tuple[Address, ...]
    services: Select | None
    most: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class NoteRule:
    """Notes, the gravest first, before those of later rules. offered: only where such a record is offered.

    `own` among the notes stands for the own notes of those records.
    """

    id: str
    when: When
    notes: tuple[str, ...]
    offered: Select | None


@dataclass(frozen=True, slots=True)
class RemarkRule:
    """A sentence about the result. offered: only beside such a record; missing: only where there is none."""

    id: str
    when: When
    offered: Select | None
    missing: Select | None


@dataclass(frozen=True, slots=True)
class PrepareRule:
    """What to have ready before a call. offered: only where such a record is offered."""

    id: str
    when: When
    offered: Select | None


@dataclass(frozen=True, slots=True)
class Rules:
    """serving: by need, the offers of a record that meet it. beyond: the organizations outside, and for whom."""

    out: tuple[OutRule, ...]
    gates: tuple[GateRule, ...]
    offers: tuple[OfferRule, ...]
    beyond: tuple[GateRule, ...]
    notes: tuple[NoteRule, ...]
    remarks: tuple[RemarkRule, ...]
    prepare: tuple[PrepareRule, ...]
    serving: Mapping[str, frozenset[str]]
