"""What the directory's tables say of every service, before words in a language: read once, grouped by service."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import time
from typing import Any

from guide.core.directory import LaterWarning, OpeningHours

_SERVICES = """
SELECT id, name_text, kind, service.country, service_area.country, service_area.extent, schedule_kind,
       schedule_note_text, for_nationals_of, reaches, passes_to_known, records_calls, must_report, carry, assured_date,
       unconfirmed, do_not_contact, reports_status, publishes_faces, closed
FROM service LEFT JOIN service_area ON service_area.service = id ORDER BY id
"""
_PHONES = """
SELECT service, id, key, number, e164, type, short_code, note_text, spaced, national, country
FROM phone ORDER BY service, position, id
"""
_LANGUAGES = "SELECT service, code, assumed, note_text FROM language ORDER BY service, position"
_SCHEDULES = "SELECT service, weekday, opens_at, closes_at, timezone FROM schedule ORDER BY service, weekday, opens_at"


@dataclass(frozen=True, slots=True)
class PhoneRow:
    key: str
    number: str
    e164: str | None
    type: str
    short_code: bool
    answers: tuple[str, ...]
    note: int | None
    spaced: str | None
    national: str | None
    country: str | None
    changed_on: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageRow:
    code: str
    assumed: bool
    note: int | None


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One service; words are ids of messages."""

    id: str
    name: int
    own_names: tuple[tuple[str, str], ...]
    kind: str
    country: str | None
    area_country: str | None
    extent: str
    phones: tuple[PhoneRow, ...]
    schedule_kind: str
    schedule_note: int | None
    hours: tuple[OpeningHours, ...]
    languages: tuple[LanguageRow, ...]
    offers: tuple[str, ...]
    serves: tuple[str, ...]
    not_for: tuple[str, ...]
    for_nationals_of: str | None
    reaches: tuple[str, ...] | None
    passes_to: tuple[str, ...] | None
    records_calls: str
    must_report: str
    carry: str
    safety: tuple[str, ...]
    assured_date: str | None
    unconfirmed: bool
    do_not_contact: bool
    reports_status: bool
    publishes_faces: bool
    closed: bool
    withdrawn_by: str | None = None
    replaced_by: str | None = None
    later_warning: LaterWarning | None = None

    def messages(self) -> tuple[int | None, ...]:
        """Every message a summary of this service shows."""
        return (
            self.name,
            self.schedule_note,
            *(phone.note for phone in self.phones),
            *(language.note for language in self.languages),
        )


def read_service_rows(connection: sqlite3.Connection) -> dict[str, ServiceRow]:
    """All services by id, in twelve queries whatever their number."""

    def grouped(sql: str) -> dict[str, list[tuple[Any, ...]]]:
        rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for service, *values in connection.execute(sql):
            rows[service].append(tuple(values))
        return rows

    def listed(sql: str) -> dict[str, tuple[str, ...]]:
        return defaultdict(tuple, {service: tuple(row[0] for row in rows) for service, rows in grouped(sql).items()})

    answers: dict[int, list[str]] = defaultdict(list)
    for phone, answer in connection.execute("SELECT phone, answers FROM phone_answer ORDER BY phone, answers"):
        answers[phone].append(answer)
    own_names = grouped("SELECT service, language, name FROM service_name ORDER BY service, language")
    phones = grouped(_PHONES)
    languages = grouped(_LANGUAGES)
    hours = grouped(_SCHEDULES)
    offers = listed("SELECT service, offer FROM service_offer ORDER BY service, offer")
    serves = listed("SELECT service, audience FROM service_audience WHERE served = 1 ORDER BY service, audience")
    not_for = listed("SELECT service, audience FROM service_audience WHERE served = 0 ORDER BY service, audience")
    reach = listed("SELECT service, country FROM service_reach ORDER BY service, country")
    told = listed("SELECT service, recipient FROM service_passes_to ORDER BY service, recipient")
    safety = listed("SELECT service, note FROM service_note ORDER BY service, position")
    found = {}
    for (
        id,
        name,
        kind,
        country,
        area_country,
        extent,
        schedule_kind,
        schedule_note,
        nationals,
        reaches,
        told_known,
        records_calls,
        must_report,
        carry,
        assured,
        *marks,
    ) in connection.execute(_SERVICES):
        unconfirmed, do_not_contact, reports_status, publishes_faces, closed = map(bool, marks)
        found[id] = ServiceRow(
            id=id,
            name=name,
            own_names=tuple((language, own_name) for language, own_name in own_names[id]),
            kind=kind,
            country=country,
            area_country=area_country,
            extent=extent or "local",
            phones=tuple(
                PhoneRow(key, number, e164, type, bool(short_code), tuple(answers[phone]), note, *forms)
                for phone, key, number, e164, type, short_code, note, *forms in phones[id]
            ),
            schedule_kind=schedule_kind,
            schedule_note=schedule_note,
            hours=tuple(
                OpeningHours(weekday, time.fromisoformat(opens), time.fromisoformat(closes), zone)
                for weekday, opens, closes, zone in hours[id]
            ),
            languages=tuple(LanguageRow(code, bool(assumed), note) for code, assumed, note in languages[id]),
            offers=offers[id],
            serves=serves[id],
            not_for=not_for[id],
            for_nationals_of=nationals,
            reaches=None if reaches == "unknown" else reach[id],
            passes_to=told[id] if told_known else None,
            records_calls=records_calls,
            must_report=must_report,
            carry=carry,
            safety=safety[id],
            assured_date=assured,
            unconfirmed=unconfirmed,
            do_not_contact=do_not_contact,
            reports_status=reports_status,
            publishes_faces=publishes_faces,
            closed=closed,
        )
    return found
