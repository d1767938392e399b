"""Rows of organizations, services and their numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import count

from guide.desk.assemble.database import Row, Value, insert
from guide.desk.assemble.spacing import spacing
from guide.desk.assemble.wordings import Messages
from guide.desk.sources.directory import PhoneRecord, ServiceRecord
from guide.desk.sources.reading import Sources

_MIDNIGHT_AS_END = {"24:00": "00:00"}  # one way to say it: a row that closes at 00:00 runs to midnight


def write_directory(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    services = sources.services
    _write_organizations(connection, sources, messages)
    insert(connection, "service", (_service(service, messages) for service in services))
    _write_lists(connection, services)
    insert(connection, "service_area", (_area(service, messages) for service in services))
    _write_phones(connection, services, messages)
    insert(connection, "channel", (row for service in services for row in _channels(service, messages)))
    insert(connection, "schedule", (row for service in services for row in _hours(service)))
    insert(connection, "language", (row for service in services for row in _languages(service, messages)))
    insert(connection, "source", (row for service in services for row in _pages(service)))


def _write_organizations(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    """Organizations by id. A service that names none is its own: the same message is the name of both."""
    rows: dict[str, Row] = {
        organization.id: {
            "id": organization.id,
            "name_text": messages.id(f"organization:{organization.id}", organization.name),
            "url": organization.url,
        }
        for organization in sources.organizations
    }
    for service in sources.services:
        if service.organization is None:
            name = messages.id(f"service:{service.id}", service.name)
            rows.setdefault(service.id, {"id": service.id, "name_text": name, "url": service.url})
    insert(connection, "organization", (rows[id] for id in sorted(rows)))
    insert(
        connection,
        "organization_name",
        (
            {"organization": organization.id, "language": language, "name": name}
            for organization in sorted(sources.organizations, key=lambda organization: organization.id)
            for language, name in sorted(organization.own_names)
        ),
    )


def _service(service: ServiceRecord, messages: Messages) -> Row:
    def text(words: str | None) -> int | None:
        return messages.optional(f"service:{service.id}", words)

    return {
        "id": service.id,
        "organization": service.organization or service.id,
        "kind": service.kind,
        "country": service.country,
        "name_text": text(service.name),
        "description_text": text(service.description),
        "keywords_text": text(service.keywords),
        "url": service.url,
        "email": service.email,
        "cost": service.cost,
        "cost_note_text": text(service.cost_note),
        "schedule_kind": service.schedule_kind,
        "schedule_note_text": text(service.schedule_note),
        "for_nationals_of": service.for_nationals_of,
        "reaches": "unknown" if service.reaches is None else "countries" if service.reaches else "none",
        "records_calls": service.records_calls,
        "passes_to_known": int(service.passes_to is not None),
        "must_report": service.must_report,
        "carry": service.carry,
        "confidence": service.confidence,
        "staleness": service.staleness,
        "assured_date": service.assured_date,
        # What its own source calls closed is never more than unconfirmed, whoever forgot to say so.
        "unconfirmed": int(service.unconfirmed or service.closed),
        "do_not_contact": int(service.do_not_contact),
        "reports_status": int(service.reports_status),
        "publishes_faces": int(service.publishes_faces),
        "closed": int(service.closed),
    }


def _write_lists(connection: sqlite3.Connection, services: tuple[ServiceRecord, ...]) -> None:
    """The tables that hold a service and one value more."""

    def write(table: str, column: str, values: Callable[[ServiceRecord], Iterable[str]]) -> None:
        rows = (
            {"service": service.id, column: value} for service in services for value in sorted(set(values(service)))
        )
        insert(connection, table, rows)

    write("service_alias", "alias", lambda service: service.aliases)
    write("service_offer", "offer", lambda service: service.offers)
    write("service_reach", "country", lambda service: service.reaches or ())
    write("service_passes_to", "recipient", lambda service: service.passes_to or ())
    write("service_fact", "fact", lambda service: service.facts)
    insert(
        connection,
        "service_name",
        (
            {"service": service.id, "language": language, "name": name}
            for service in services
            for language, name in sorted(service.own_names)
        ),
    )
    insert(
        connection,
        "service_audience",
        (
            {"service": service.id, "audience": audience, "served": served}
            for service in services
            for served, audiences in ((1, service.serves), (0, service.not_for))
            for audience in sorted(set(audiences))
        ),
    )
    insert(
        connection,
        "service_note",
        (
            {"service": service.id, "position": position, "note": note}
            for service in services
            for position, note in enumerate(dict.fromkeys(service.safety), start=1)
        ),
    )


def _area(service: ServiceRecord, messages: Messages) -> Row:
    return {
        "service": service.id,
        "country": service.area_country,
        "extent": service.extent,
        "extent_text": messages.optional(f"service:{service.id}", service.place),
    }


def _write_phones(connection: sqlite3.Connection, services: tuple[ServiceRecord, ...], messages: Messages) -> None:
    numbers = count(1)
    phones = [
        (next(numbers), service, position, phone)
        for service in services
        for position, phone in enumerate(service.phones, start=1)
    ]
    insert(connection, "phone", (_phone(*entry, messages) for entry in phones))
    insert(
        connection,
        "phone_answer",
        (
            {"phone": id, "answers": answer}
            for id, _service, _position, phone in phones
            for answer in sorted(set(phone.answers))
        ),
    )


def _phone(id: int, service: ServiceRecord, position: int, phone: PhoneRecord, messages: Messages) -> Row:
    groups = spacing(phone.e164, service.country)
    return {
        "id": id,
        "service": service.id,
        "position": position,
        "key": phone.key,
        "number": phone.number,
        "e164": phone.e164,
        "type": phone.type,
        "short_code": int(phone.short_code),
        "note_text": messages.optional(f"service:{service.id}", phone.note),
        "spaced": groups.spaced,
        "national": groups.national,
        "country": groups.country,
    }


def _channels(service: ServiceRecord, messages: Messages) -> Iterator[dict[str, Value]]:
    for position, channel in enumerate(service.channels, start=1):
        value = messages.id(f"service:{service.id}", channel.value)
        yield {"service": service.id, "position": position, "type": channel.type, "value_text": value}


def _hours(service: ServiceRecord) -> Iterator[Row]:
    rows = [(weekday, row) for row in service.hours for weekday in row.weekdays]
    for weekday, row in sorted(rows, key=lambda entry: (entry[0], entry[1].opens_at)):
        yield {
            "service": service.id,
            "weekday": weekday,
            "opens_at": row.opens_at,
            "closes_at": _MIDNIGHT_AS_END.get(row.closes_at, row.closes_at),
            "timezone": row.timezone,
        }


def _languages(service: ServiceRecord, messages: Messages) -> Iterator[Row]:
    for position, language in enumerate(service.languages, start=1):
        yield {
            "service": service.id,
            "position": position,
            "code": language.code,
            "assumed": int(language.assumed),
            "note_text": messages.optional(f"service:{service.id}", language.note),
        }


def _pages(service: ServiceRecord) -> Iterator[Row]:
    for position, page in enumerate(service.sources, start=1):
        yield {
            "service": service.id,
            "position": position,
            "url": page.url,
            "date": page.date,
            "date_note": page.date_note,
        }
