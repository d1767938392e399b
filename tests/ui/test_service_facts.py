"""What a card says in words."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from guide.core.directory import OpeningHours, Schedule, ScheduleKind
from guide.core.opening_hours import state_at
from guide.edition.opening import OpenEdition
from guide.ui.service_facts import ServiceFacts, open_sentence, weekly_lines

FRIDAY_NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)  # in China


def weekly(*days: int, opens: str = "09:00", closes: str = "17:00") -> Schedule:
    hours = (OpeningHours(day, time.fromisoformat(opens), time.fromisoformat(closes), "Asia/Shanghai") for day in days)
    return Schedule(ScheduleKind.WEEKLY, tuple(hours), None)


@pytest.mark.parametrize(
    ("schedule", "sentence"),
    [
        (Schedule(ScheduleKind.ALWAYS, (), None), "Open day and night."),
        (Schedule(ScheduleKind.UNKNOWN, (), None), "Opening hours not known."),
        (weekly(4), "Open now, until 5:00 PM."),
        (weekly(4, closes="12:20"), "Open now, but closes soon: at 12:20 PM."),
        (weekly(4, opens="13:00"), "Closed now. Opens today at 1:00 PM."),
        (weekly(0), "Closed now. Opens: Monday, 9:00 AM."),
    ],
)
def test_open_now_is_said_in_a_sentence(schedule: Schedule, sentence: str) -> None:
    words = open_sentence(state_at(schedule, FRIDAY_NOON), "en").replace("\u202f", " ")
    assert words == sentence


def test_days_with_the_same_hours_stand_on_one_line() -> None:
    lines = [line.replace("\u202f", " ") for line in weekly_lines(weekly(0, 1, 2, 4).hours, "en")]
    assert lines == ["Monday – Wednesday: 9:00 AM – 5:00 PM", "Friday: 9:00 AM – 5:00 PM"]


def lines_of(edition: OpenEdition, id: str) -> dict[str, list[str]]:
    facts = ServiceFacts(edition, "en", lambda: FRIDAY_NOON)
    service = edition.directory.service(id, "en")
    listed = [facts.how_sure(service), *facts.of(service), facts.sources(service)]
    return {fact.label: [line.text for line in fact.lines] for fact in listed}


def test_what_is_not_known_counts_as_yes(edition: OpenEdition) -> None:
    said = lines_of(edition, "cn-120-ambulance")
    assert said["Are calls recorded?"] == ["We do not know. Assume that calls are recorded."]
    assert said["Who is told?"] == ["We do not know. Assume that others are told."]
    assert said["Do they have to report?"] == ["We do not know. Assume that they have to report."]


def test_assumed_languages_stand_apart_and_are_not_promised(edition: OpenEdition) -> None:
    said = lines_of(edition, "kr-danuri")
    assert said["Perhaps also, not promised"] == ["Burmese"]
    assert "Burmese" not in said["Languages"]


def test_an_old_number_says_that_nobody_has_checked_it(edition: OpenEdition) -> None:
    sure = lines_of(edition, "mm-women-line")["How sure we are"]
    assert any("nobody has checked it" in line for line in sure)
    assert not any("verified" in line.lower() for line in sure)


def test_the_time_used_is_said_with_its_zone(edition: OpenEdition) -> None:
    when = lines_of(edition, "cn-emb-myanmar")["When"]
    assert any("By this computer’s clock it is now Friday, 12:00" in line and "Asia/Shanghai" in line for line in when)


def test_sources_stand_with_their_date(edition: OpenEdition) -> None:
    assert lines_of(edition, "cn-110-police")["Sources"] == [
        "https://example.org/cn-110 (November 16, 2022)",
        "https://example.org/cn-110-older (2010)",
    ]
