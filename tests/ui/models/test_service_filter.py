"""A filter never hides what may save a life."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from guide.core.directory import OpeningHours, Schedule, ScheduleKind, SpokenLanguage
from guide.ui.models.service_filter import ServiceFilter, emergency_first
from tests.core.test_doors import service

SUNDAY = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
OFFICE = Schedule(ScheduleKind.WEEKLY, (OpeningHours(0, time(9), time(17), "Asia/Shanghai"),), None)
EVERYTHING = ServiceFilter(need="legal", spoken="my", audience="men", open_now=True)


def test_an_emergency_line_is_always_kept() -> None:
    assert EVERYTHING.keeps(service(kind="emergency", schedule=OFFICE), SUNDAY)


@pytest.mark.parametrize(("kind", "kept"), [(ScheduleKind.ALWAYS, True), (ScheduleKind.UNKNOWN, True)])
def test_open_now_keeps_what_is_always_open_and_what_is_not_known(kind: ScheduleKind, kept: bool) -> None:
    assert ServiceFilter(open_now=True).keeps(service(schedule=Schedule(kind, (), None)), SUNDAY) is kept


def test_open_now_leaves_out_what_is_closed() -> None:
    assert not ServiceFilter(open_now=True).keeps(service(schedule=OFFICE), SUNDAY)
    assert ServiceFilter().keeps(service(schedule=OFFICE), SUNDAY)


def test_an_assumed_language_never_counts() -> None:
    by_language = ServiceFilter(spoken="my")
    assert by_language.keeps(service(languages=(SpokenLanguage("my", False, None),)), SUNDAY)
    assert not by_language.keeps(service(languages=(SpokenLanguage("my", True, None),)), SUNDAY)


@pytest.mark.parametrize(
    ("serves", "not_for", "kept"),
    [(("anyone",), (), True), (("men",), (), True), (("women",), (), False), (("anyone",), ("men",), False)],
)
def test_for_whom(serves: tuple[str, ...], not_for: tuple[str, ...], kept: bool) -> None:
    assert ServiceFilter(audience="men").keeps(service(serves=serves, not_for=not_for), SUNDAY) is kept


def test_need() -> None:
    assert ServiceFilter(need="legal").keeps(service(offers=("legal",)), SUNDAY)
    assert not ServiceFilter(need="legal").keeps(service(offers=("medical",)), SUNDAY)


def test_emergency_lines_come_first_and_the_rest_keeps_its_order() -> None:
    order = emergency_first([service(id="a"), service(id="b", kind="emergency"), service(id="c")])
    assert [each.id for each in order] == ["b", "a", "c"]
