"""Who may see a number, over the fields of a record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.core.directory import LaterWarning, Phone, Schedule, ScheduleKind, ServiceSummary
from guide.core.doors import (
    NEWER_EDITION,
    Door,
    Place,
    first_notes,
    may_be_kept,
    may_leave,
    passage,
    shows_number,
    stays_on_screen,
)
from guide.core.wording import Standing, Wording


def service(**changed: object) -> ServiceSummary:
    fields: dict[str, object] = {
        "id": "xx-line",
        "name": Wording("Line", "en", Standing.SOURCE),
        "own_names": (),
        "kind": "hotline",
        "country": "CN",
        "area_country": "CN",
        "extent": "nationwide",
        "phones": (phone(),),
        "schedule": Schedule(ScheduleKind.UNKNOWN, (), None),
        "languages": (),
        "offers": (),
        "serves": ("anyone",),
        "not_for": (),
        "for_nationals_of": None,
        "reaches": (),
        "passes_to": None,
        "carry": "anywhere",
        "safety": (),
        "assured_date": None,
        "unconfirmed": False,
        "do_not_contact": False,
        "reports_status": False,
        "publishes_faces": False,
        "closed": False,
    }
    return ServiceSummary(**{**fields, **changed})  # type: ignore[arg-type]  # fields by name, each of its own type


def phone(*answers: str) -> Phone:
    return Phone("main", "123", None, "voice", answers, True, None)


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({"reaches": ("CN",)}, "S01"),
        ({"reaches": ("MM", "CN"), "country": "MM"}, "S01"),
        ({"reaches": None}, "S01"),
        ({"reaches": None, "country": "VN"}, None),
        ({"reaches": ()}, None),
        ({"reaches": ("CN",), "phones": (phone("ambulance"),)}, None),
        ({"reaches": ("CN",), "phones": (phone("police", "fire"),)}, None),
        ({"reaches": ("CN",), "phones": (phone("police"),)}, "S01"),
    ],
)
def test_a_number_that_china_may_learn_of_opens_behind_its_note(fields: dict[str, object], note: str | None) -> None:
    for door in (Door.NUMBERS, Door.SEARCH, Door.STRIP):
        assert passage(service(**fields), door).gated_by == note


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({}, Place.LIST),
        ({"kind": "embassy"}, Place.MISSIONS),
        ({"kind": "embassy", "do_not_contact": True}, Place.NOT_TO_CALL),
        ({"reports_status": True}, Place.NOWHERE),
        ({"publishes_faces": True}, Place.NOWHERE),
    ],
)
def test_numbers_puts_each_record_in_its_place(fields: dict[str, object], place: Place) -> None:
    assert passage(service(**fields), Door.NUMBERS).place is place


@pytest.mark.parametrize(
    ("fields", "country", "shown"),
    [
        ({"country": "KR"}, "CN", False),
        ({"country": "KR"}, None, False),  # nobody has said where they are: as in China
        ({"country": "KR"}, "KR", True),
        ({"country": "KR", "phones": (phone("ambulance"),)}, "CN", True),
        ({"country": None, "serves": ("north_koreans",)}, "CN", False),
        ({"country": "KR", "serves": ("north_koreans",), "phones": (phone(),)}, "VN", False),
        ({"country": "KR", "serves": ("north_koreans",), "phones": (phone(),)}, "KR", True),
        ({"country": "KR", "serves": ("north_koreans",), "phones": (replace(phone(), short_code=False),)}, "VN", True),
        ({"country": "KR", "phones": (phone(),)}, "VN", True),
        ({"country": "VN"}, "CN", True),
        ({"country": "CN"}, None, True),
    ],
)
def test_a_call_that_is_itself_the_danger_shows_no_digits(
    fields: dict[str, object], country: str | None, shown: bool
) -> None:
    assert shows_number(service(**fields), country) is shown


def test_a_korean_number_of_another_record_is_not_shown_in_china() -> None:
    korean = replace(phone(), short_code=False, e164="+82212", country="KR")
    assert not shows_number(service(country="MM", phones=(korean,)), "CN")
    assert shows_number(service(country="MM", phones=(korean,)), "VN")


_ABROAD = replace(phone(), short_code=False, e164="+84243")
_INLAND = replace(phone(), short_code=False)


@pytest.mark.parametrize(
    ("fields", "number", "country", "leaves"),
    [
        ({"country": "VN"}, phone(), "VN", True),
        ({"country": "VN"}, phone(), "LA", False),  # a short number dials another place there
        ({"country": "VN"}, phone(), "CN", False),
        ({"country": "VN"}, _INLAND, "LA", False),  # nobody knows whether it works from abroad
        ({"country": "VN"}, _INLAND, "VN", True),
        ({"country": "VN"}, _ABROAD, "LA", True),
        ({"country": "VN"}, _ABROAD, "CN", False),  # nothing abroad leaves from China
        ({"country": "VN"}, _ABROAD, None, False),  # nobody said where
        ({"country": "CN"}, phone(), "CN", True),
        ({"country": "CN"}, phone(), None, False),
        ({"country": "CN"}, replace(_ABROAD, country="VN"), "CN", False),  # a number of home on a card in China
        ({"country": "CN"}, replace(_ABROAD, country="VN"), "VN", True),
        ({"country": "HK"}, _ABROAD, "CN", False),
        ({"country": None}, _ABROAD, "VN", True),
        ({"country": None, "serves": ("north_koreans",)}, _ABROAD, "VN", False),
        ({"country": "KR", "serves": ("north_koreans",)}, _ABROAD, "KR", True),
        ({"country": "KR"}, _ABROAD, "CN", False),
        ({"country": "KR"}, phone("ambulance"), "CN", False),
        ({"country": "VN", "do_not_contact": True}, _ABROAD, "VN", False),
    ],
)
def test_what_may_leave_the_screen(fields: dict[str, object], number: Phone, country: str | None, leaves: bool) -> None:
    asked = service(**{**fields, "phones": (number,)})
    assert may_leave(asked, number, country) is leaves
    assert may_be_kept(asked, number, country) is leaves


def test_a_number_behind_a_note_is_never_kept_among_contacts() -> None:
    gated = service(reaches=("CN",))
    assert may_leave(gated, gated.phones[0], "CN")
    assert not may_be_kept(gated, gated.phones[0], "CN")


@pytest.mark.parametrize(
    ("fields", "notes", "is_unread", "gate", "first", "stays"),
    [
        ({}, (), True, NEWER_EDITION, (), True),
        ({}, ("S02",), False, "S02", ("S02",), False),
        ({}, ("S02",), True, "S02", ("S02",), True),
        ({"reaches": ("CN",)}, (), True, "S01", ("S01",), True),
        ({"reaches": ("CN",)}, ("S02",), False, "S01", ("S01", "S02"), False),
        ({"reaches": None}, ("S01",), True, "S01", ("S01",), True),
        ({"phones": (phone("ambulance"),)}, ("S02",), True, None, (), False),
        ({"phones": (phone("police", "fire"),), "reaches": ("CN",)}, (), True, None, (), False),
    ],
)
def test_what_a_newer_edition_warns_of_opens_behind_that(
    fields: dict[str, object], notes: tuple[str, ...], is_unread: bool, gate: str | None, first: object, stays: bool
) -> None:
    warned = service(**fields, later_warning=LaterWarning("2026.12", notes, is_unread))
    for door in (Door.NUMBERS, Door.SEARCH, Door.STRIP):
        assert passage(warned, door).gated_by == gate
    assert first_notes(warned) == first
    assert stays_on_screen(warned) is stays
    assert may_leave(warned, warned.phones[0], "CN") is not stays
    assert may_be_kept(warned, warned.phones[0], "CN") is (gate is None)
