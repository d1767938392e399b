from __future__ import annotations

import sqlite3
from datetime import time

import pytest

from guide.core.directory import Known, OpeningHours, ScheduleKind, Source
from guide.core.errors import NotInGuideError
from guide.core.wording import Standing, Wording
from guide.store.directory import Directory


def test_services_come_in_the_language_s_own_order_and_none_is_lost(connection: sqlite3.Connection) -> None:
    directory = Directory(connection)
    assert [service.id for service in directory.services("en")] == ["kr-line", "cn-ambulance", "cn-police"]
    assert [service.id for service in directory.services("ko")] == ["kr-line", "cn-ambulance", "cn-police"]
    assert [service.name.text for service in directory.services("ko")] == ["가 상담", "구급차", "Police line"]
    assert directory.services("ko") == directory.services("ko")


def test_a_summary_holds_what_doors_and_lists_need(connection: sqlite3.Connection) -> None:
    line, ambulance, police = Directory(connection).services("en")
    assert (ambulance.reaches, police.reaches, line.reaches) == (("CN",), None, ())
    assert ambulance.own_names == (("zh", "急救"),)
    assert ambulance.phones[0].answers == ("ambulance",)
    assert (ambulance.phones[0].short_code, ambulance.phones[0].e164) == (True, None)
    assert police.safety == ("S01", "S20")
    assert (line.offers, line.serves, line.not_for) == (("counselling", "shelter"), ("women",), ("men",))
    assert (line.kind, line.country, line.for_nationals_of, line.assured_date) == ("hotline", "KR", "MM", "2019")
    marks = [(s.unconfirmed, s.do_not_contact, s.reports_status, s.publishes_faces) for s in (line, ambulance, police)]
    assert marks == [(True,) * 4, (False,) * 4, (True, False, False, False)]
    assert [(phone.key, phone.number, phone.type) for phone in line.phones] == [
        ("main", "1366", "voice"),
        ("second", "02-1-2", "cell"),
    ]
    assert [(spoken.code, spoken.assumed) for spoken in line.languages] == [("ko", False), ("my", True)]


def test_hours_are_of_the_line_s_zone(connection: sqlite3.Connection) -> None:
    line, ambulance, police = (service.schedule for service in Directory(connection).services("en"))
    assert (line.kind, ambulance.kind, police.kind) == (ScheduleKind.WEEKLY, ScheduleKind.ALWAYS, ScheduleKind.UNKNOWN)
    assert line.hours == (
        OpeningHours(0, time(9), time(18), "Asia/Seoul"),
        OpeningHours(1, time(22), time(6), "Asia/Seoul"),
    )
    assert line.note == Wording("Evenings too", "en", Standing.SOURCE)


def test_a_whole_record(connection: sqlite3.Connection) -> None:
    line = Directory(connection).service("kr-line", "en")
    assert line.organization.name.text == "Health service"
    assert line.organization.own_names == (("zh", "卫生"),)
    assert line.description == Wording("For everyone.", "en", Standing.SOURCE)
    assert line.area == Wording("Seoul", "en", Standing.SOURCE)
    assert [(channel.type, channel.value.text) for channel in line.channels] == [
        ("chat", "https://example.org/chat"),
        ("sms", "Write one word"),
    ]
    assert (line.records_calls, line.passes_to, line.must_report) == (Known.NO, (), Known.NO)
    assert (line.cost, line.cost_note, line.carry, line.confidence, line.staleness) == (
        "free", None, "outside", "low", "high",
    )  # fmt: skip
    assert line.sources == (
        Source("https://a.example", "2019", None),
        Source("https://b.example", None, "no date"),
    )


def test_not_known_is_not_nobody(connection: sqlite3.Connection) -> None:
    directory = Directory(connection)
    assert directory.service("cn-ambulance", "en").passes_to is None
    assert directory.service("cn-police", "en").passes_to == ("border_guard", "police")
    assert directory.service("cn-police", "en").facts == ("F001",)
    assert directory.service("cn-police", "en").area is None


def test_an_address_is_in_no_language(connection: sqlite3.Connection) -> None:
    address, words = (channel.value for channel in Directory(connection).service("kr-line", "ko").channels)
    assert address == Wording("https://example.org/chat", "en", Standing.SOURCE)
    assert words.standing is Standing.MISSING


def test_an_old_id_finds_its_record_and_never_the_police_first(connection: sqlite3.Connection) -> None:
    directory = Directory(connection)
    assert directory.service("kr-old", "en").id == "kr-line"
    assert directory.service("cn-mixed", "en").id == "cn-ambulance"


def test_numbers_by_their_references(connection: sqlite3.Connection) -> None:
    directory = Directory(connection)
    assert directory.phone("cn-ambulance", None).number == "120"
    second = directory.phone("kr-line", "second")
    assert (second.e164, second.spaced, second.national, second.country) == ("+82212", "+82 2 12", "02 12", "MM")
    with pytest.raises(NotInGuideError):
        directory.phone("kr-line", None)
    with pytest.raises(NotInGuideError):
        directory.phone("kr-line", "third")


def test_no_such_record(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotInGuideError, match="nowhere"):
        Directory(connection).service("nowhere", "en")


def test_countries_with_services(connection: sqlite3.Connection) -> None:
    assert Directory(connection).countries() == ("CN", "KR")


def test_a_list_costs_a_fixed_number_of_queries(connection: sqlite3.Connection) -> None:
    asked: list[str] = []
    directory = Directory(connection)
    connection.set_trace_callback(asked.append)
    directory.services("en")
    first = len(asked)
    directory.services("en")
    assert first < 20
    assert len(asked) == first
