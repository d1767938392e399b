"""Records that someone has to look at again: unconfirmed, old and undated numbers, the most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources

OLD_YEARS = 3


class Reason(StrEnum):
    UNCONFIRMED = "unconfirmed"
    UNDATED = "undated"
    OLD = "old"
    STALE = "likely to change"


@dataclass(frozen=True, slots=True)
class DueRecord:
    """date: the newest of its sources, or None."""

    service: ServiceRecord
    date: str | None
    reasons: tuple[Reason, ...]


def due_records(sources: Sources) -> list[DueRecord]:
    """Those with a number, by urgency: emergency lines first, then by how many reasons, then the oldest.

    Age counts from the edition's own date, so that the list does not change by itself. What is never to be called
    is not due: its number is there to warn.
    """
    today = sources.editions[0].date if sources.editions else ""
    due = [
        DueRecord(service, service.assured_date, reasons)
        for service in sources.services
        if service.phones and not service.do_not_contact and (reasons := _reasons(service, today))
    ]
    return sorted(due, key=_urgency)


def _reasons(service: ServiceRecord, today: str) -> tuple[Reason, ...]:
    date = service.assured_date
    tests = {
        Reason.UNCONFIRMED: service.unconfirmed,
        Reason.UNDATED: date is None,
        Reason.OLD: bool(date and today) and int((date or "0")[:4]) <= int(today[:4] or 0) - OLD_YEARS,
        Reason.STALE: service.staleness == "high",
    }
    return tuple(reason for reason, holds in tests.items() if holds)


def _urgency(due: DueRecord) -> tuple[bool, int, str, str]:
    return due.service.kind != "emergency", -len(due.reasons), due.date or "", due.service.id
