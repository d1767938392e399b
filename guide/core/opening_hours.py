"""Whether a line is open, in the line's own time. States are data; the words belong to the widgets.

Never promised where it is not known, and "always open" is never closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from guide.core.directory import OpeningHours, Schedule, ScheduleKind, ServiceSummary

SOON = timedelta(minutes=30)
_WEEK = 7
_GONE_TO = frozenset({"shelter", "embassy", "legal_aid", "organization"})


class Openness(StrEnum):
    """ALWAYS day and night · OPEN · CLOSES_SOON within SOON · OPENS_TODAY closed, opens later on the line's
    own day · CLOSED opens on another day · UNKNOWN hours not known, or the time zone cannot be read."""

    ALWAYS = "always"
    OPEN = "open"
    CLOSES_SOON = "closes_soon"
    OPENS_TODAY = "opens_today"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OpenState:
    """changes_at: when an open line closes or a closed one opens, in the line's own zone; None: nothing changes."""

    openness: Openness
    changes_at: datetime | None = None

    @property
    def is_open(self) -> bool | None:
        """None: not known. A filter for "open now" keeps what is not known."""
        if self.openness is Openness.UNKNOWN:
            return None
        return self.openness in (Openness.ALWAYS, Openness.OPEN, Openness.CLOSES_SOON)


_ALWAYS = OpenState(Openness.ALWAYS)
_UNKNOWN = OpenState(Openness.UNKNOWN)


def call_first(service: ServiceSummary) -> bool:
    """Whether a call comes before the way there: a place people go to, whose hours are no promise of an open door."""
    return service.kind in _GONE_TO and service.schedule.kind is not ScheduleKind.ALWAYS and bool(service.phones)


def state_at(schedule: Schedule, moment: datetime) -> OpenState:
    """The state at `moment`, which must know its own zone (ValueError otherwise)."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone is not a moment")
    if schedule.kind is ScheduleKind.ALWAYS:
        return _ALWAYS
    if schedule.kind is ScheduleKind.UNKNOWN or not schedule.hours:
        return _UNKNOWN
    try:
        spans = _merged(_spans(schedule.hours, moment))
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError; a bad name a ValueError
        return _UNKNOWN
    return _state(spans, moment, ZoneInfo(schedule.hours[0].timezone))


def _state(spans: list[tuple[datetime, datetime]], moment: datetime, zone: ZoneInfo) -> OpenState:
    now = moment.astimezone(UTC)
    for opens, closes in spans:
        if opens <= now < closes:
            if closes - opens >= timedelta(days=_WEEK):
                return _ALWAYS
            openness = Openness.CLOSES_SOON if closes - now <= SOON else Openness.OPEN
            return OpenState(openness, closes.astimezone(zone))
        if opens > now:
            here = opens.astimezone(zone)
            today = here.date() == now.astimezone(zone).date()
            return OpenState(Openness.OPENS_TODAY if today else Openness.CLOSED, here)
    return _UNKNOWN


def _spans(hours: Iterable[OpeningHours], moment: datetime) -> list[tuple[datetime, datetime]]:
    """Every opening from a week before `moment` to nine days after it, in UTC.

    Each end is made from the line's own calendar and then converted: hours of a zone with
    summer time keep their place on the clock.
    """
    spans = []
    for row in hours:
        zone = ZoneInfo(row.timezone)
        today = moment.astimezone(zone).date()
        for offset in range(-_WEEK - 1, _WEEK + 2):
            day = today + timedelta(days=offset)
            if day.weekday() != row.weekday:
                continue
            last_day = day if row.closes_at > row.opens_at else day + timedelta(days=1)
            opens = datetime.combine(day, row.opens_at, tzinfo=zone)
            closes = datetime.combine(last_day, row.closes_at, tzinfo=zone)
            spans.append((opens.astimezone(UTC), closes.astimezone(UTC)))
    return sorted(spans)


def _merged(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Join what touches or overlaps: a line that closes at midnight and opens at midnight does not close."""
    merged: list[tuple[datetime, datetime]] = []
    for opens, closes in spans:
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(closes, merged[-1][1]))
        else:
            merged.append((opens, closes))
    return merged
