"""Hours that can be true: they end after they start, do not overlap, and their zone exists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from zoneinfo import available_timezones

from guide.desk.sources.directory import HoursRecord
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.shapes import DAYS


def hours_end_after_start(sources: Sources) -> Iterator[Problem]:
    """A night is written as two rows, so that a mistyped hour is never taken for one."""
    for row in _rows(sources):
        if row.opens_at and row.closes_at and row.closes_at <= row.opens_at:
            yield row.node.at("closes_at").problem(
                f"The hours end ({row.closes_at}) before they start ({row.opens_at}). Write a night as two rows: "
                f'until "24:00", and from "00:00" on the day after.'
            )


def hours_do_not_overlap(sources: Sources) -> Iterator[Problem]:
    for service in sources.services:
        by_day: dict[int, list[HoursRecord]] = defaultdict(list)
        for row in service.hours:
            for weekday in row.weekdays:
                by_day[weekday].append(row)
        for weekday, rows in by_day.items():
            rows.sort(key=lambda row: (row.opens_at, row.node.place.line))
            for earlier, later in pairwise(rows):
                if later.opens_at < earlier.closes_at:
                    yield later.node.place.problem(
                        f"On {DAYS[weekday]} these hours overlap with {earlier.opens_at} to {earlier.closes_at}."
                    )


def time_zones_exist(sources: Sources) -> Iterator[Problem]:
    zones = available_timezones()
    for row in _rows(sources):
        if row.timezone and row.timezone not in zones:
            yield row.node.at("timezone").problem(f"“{row.timezone}” is no time zone. Write it like Asia/Shanghai.")


def _rows(sources: Sources) -> Iterator[HoursRecord]:
    for service in sources.services:
        yield from service.hours
