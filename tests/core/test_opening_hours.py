"""Open or closed in the line's own time, whatever the clock of the laptop says."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.directory import OpeningHours, Schedule, ScheduleKind
from guide.core.opening_hours import Openness, OpenState, call_first, state_at
from tests.core.test_doors import service

SEOUL, LONDON = "Asia/Seoul", "Europe/London"


def weekly(*rows: tuple[int, str, str], zone: str = SEOUL) -> Schedule:
    hours = tuple(
        OpeningHours(day, time.fromisoformat(opens), time.fromisoformat(closes), zone) for day, opens, closes in rows
    )
    return Schedule(ScheduleKind.WEEKLY, hours, None)


OFFICE = weekly(*((day, "09:00", "18:00") for day in range(5)))


def at(text: str, zone: str = SEOUL) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def state(schedule: Schedule, text: str, zone: str = SEOUL) -> tuple[Openness, str]:
    found = state_at(schedule, at(text, zone))
    return found.openness, found.changes_at.isoformat(timespec="minutes") if found.changes_at else ""


# 2026-11-23 is a Monday.
@pytest.mark.parametrize(
    ("moment", "openness", "changes_at"),
    [
        ("2026-11-23 09:00", Openness.OPEN, "2026-11-23T18:00+09:00"),
        ("2026-11-23 17:29", Openness.OPEN, "2026-11-23T18:00+09:00"),
        ("2026-11-23 17:30", Openness.CLOSES_SOON, "2026-11-23T18:00+09:00"),
        ("2026-11-23 18:00", Openness.CLOSED, "2026-11-24T09:00+09:00"),
        ("2026-11-23 08:59", Openness.OPENS_TODAY, "2026-11-23T09:00+09:00"),
        ("2026-11-27 18:00", Openness.CLOSED, "2026-11-30T09:00+09:00"),
        ("2026-11-29 12:00", Openness.CLOSED, "2026-11-30T09:00+09:00"),
    ],
)
def test_office_hours(moment: str, openness: Openness, changes_at: str) -> None:
    assert state(OFFICE, moment) == (openness, changes_at)


def test_the_zone_is_the_line_s() -> None:
    """09:30 in Seoul is 00:30 in London and the evening before in New York."""
    assert state(OFFICE, "2026-11-23 00:30", LONDON)[0] is Openness.OPEN
    assert state(OFFICE, "2026-11-22 19:30", "America/New_York")[0] is Openness.OPEN


def test_today_is_the_line_s_today() -> None:
    assert state(OFFICE, "2026-11-22 18:00", LONDON) == (Openness.OPENS_TODAY, "2026-11-23T09:00+09:00")


def test_past_midnight() -> None:
    night = weekly((4, "22:00", "06:00"))
    assert state(night, "2026-11-28 05:00")[0] is Openness.OPEN
    assert state(night, "2026-11-28 06:00")[0] is Openness.CLOSED
    assert state(night, "2026-11-27 21:00") == (Openness.OPENS_TODAY, "2026-11-27T22:00+09:00")


def test_midnight_to_midnight_does_not_close() -> None:
    assert state(weekly((0, "00:00", "00:00"), (1, "00:00", "12:00")), "2026-11-23 23:50") == (
        Openness.OPEN,
        "2026-11-24T12:00+09:00",
    )


def test_every_day_round_the_clock_is_always() -> None:
    assert state_at(weekly(*((day, "00:00", "00:00") for day in range(7))), at("2026-11-23 03:00")) == OpenState(
        Openness.ALWAYS
    )


def test_always_is_never_closed_and_unknown_is_never_open() -> None:
    always, unknown = Schedule(ScheduleKind.ALWAYS, (), None), Schedule(ScheduleKind.UNKNOWN, (), None)
    for hour in range(24 * 8):
        moment = at("2026-11-23 00:00") + timedelta(hours=hour)
        assert state_at(always, moment).is_open is True
        assert state_at(unknown, moment).is_open is None


def test_summer_time_keeps_the_clock() -> None:
    """London puts its clocks back on 25 October 2026; nine is nine before and after."""
    office = weekly((5, "09:00", "17:00"), (0, "09:00", "17:00"), zone=LONDON)
    assert state(office, "2026-10-24 09:00", LONDON)[0] is Openness.OPEN
    assert state(office, "2026-10-24 18:00", LONDON) == (Openness.CLOSED, "2026-10-26T09:00+00:00")
    across = weekly((5, "23:00", "04:00"), zone=LONDON)
    before_end = datetime(2026, 10, 25, 3, 59, tzinfo=ZoneInfo(LONDON))
    assert state_at(across, before_end).openness is Openness.CLOSES_SOON


@pytest.mark.parametrize("zone", ["Atlantis/Capital", "", "../../etc/passwd", "Asia/\0"])
def test_a_zone_nobody_knows_is_not_known(zone: str) -> None:
    assert state_at(weekly((0, "09:00", "18:00"), zone=zone), at("2026-11-23 10:00")).openness is Openness.UNKNOWN


def test_no_rows_is_not_known() -> None:
    assert state_at(Schedule(ScheduleKind.WEEKLY, (), None), at("2026-11-23 10:00")).openness is Openness.UNKNOWN


def test_a_moment_must_know_its_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        state_at(OFFICE, datetime(2026, 11, 23, 10))


@given(
    st.lists(st.tuples(st.integers(0, 6), st.times(), st.times()), min_size=1, max_size=6),
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),
    st.sampled_from([SEOUL, LONDON, "America/New_York", "Asia/Kathmandu", "Pacific/Apia"]),
)
def test_the_next_change_is_ahead_and_is_a_change(
    rows: list[tuple[int, time, time]], moment: datetime, zone: str
) -> None:
    hours = tuple(OpeningHours(day, o.replace(second=0, microsecond=0), c.replace(second=0, microsecond=0), zone)
                  for day, o, c in rows)  # fmt: skip
    schedule = Schedule(ScheduleKind.WEEKLY, hours, None)
    now = moment.replace(tzinfo=UTC)
    found = state_at(schedule, now)
    assert found.openness is not Openness.UNKNOWN
    if found.changes_at is not None:
        change = found.changes_at.astimezone(UTC)
        assert change > now
        assert state_at(schedule, change).is_open is not found.is_open


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ({"kind": "shelter"}, True),
        ({"kind": "embassy"}, True),
        ({"kind": "shelter", "phones": ()}, False),  # nothing to call
        ({"kind": "shelter", "schedule": Schedule(ScheduleKind.ALWAYS, (), None)}, False),
        ({"kind": "hotline"}, False),  # nobody goes there
    ],
)
def test_a_place_to_go_to_is_called_first(fields: dict[str, object], first: bool) -> None:
    assert call_first(service(**fields)) is first
