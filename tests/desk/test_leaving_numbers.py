"""No number leaves the screen where that is a danger: every record of the guide, every country there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.dialling import to_dial
from guide.core.directory import Phone, ServiceSummary
from guide.core.doors import Door, may_be_kept, may_leave, passage, shows_number
from guide.edition.opening import open_edition

Numbers = list[tuple[ServiceSummary, Phone]]


@pytest.fixture(scope="module")
def numbers(real_edition: Path) -> Numbers:
    """Every number of the real edition, with its record."""
    services = open_edition(real_edition).directory.services("en")
    return [(service, phone) for service in services for phone in service.phones]


@pytest.fixture(scope="module")
def countries(numbers: Numbers) -> list[str]:
    own = {code for service, phone in numbers for code in (service.country, phone.country) if code}
    return sorted({*own, "CN", "HK", "MO", "TW", "KP", "FR"})


def test_nothing_leaves_where_nobody_said_where(numbers: Numbers) -> None:
    assert len(numbers) > 300
    assert not [phone.number for service, phone in numbers if may_leave(service, phone, None)]


def test_nothing_abroad_leaves_from_china(numbers: Numbers) -> None:
    left = [(service, phone) for service, phone in numbers if may_leave(service, phone, "CN")]
    assert left
    for service, phone in left:
        assert service.country_of(phone) == "CN", service.id
        assert to_dial(phone).startswith("+86") or not phone.e164, service.id
        assert "north_koreans" not in service.serves, service.id


def test_a_short_number_leaves_only_in_its_own_country(numbers: Numbers, countries: list[str]) -> None:
    for service, phone in numbers:
        for country in countries:
            if may_leave(service, phone, country) and country != service.country_of(phone):
                assert phone.e164 is not None, service.id
                assert not phone.short_code, service.id


def test_what_is_not_shown_or_not_to_call_never_leaves(numbers: Numbers, countries: list[str]) -> None:
    for service, phone in numbers:
        for country in countries:
            if service.do_not_contact or not shows_number(service, country):
                assert not may_leave(service, phone, country), (service.id, country)


def test_no_contact_is_made_of_what_has_a_note_before_it(numbers: Numbers, countries: list[str]) -> None:
    kept = [(s, p) for s, p in numbers for country in countries if may_be_kept(s, p, country)]
    assert kept
    assert not [service.id for service, _phone in kept if passage(service, Door.NUMBERS).gated_by]


def test_no_number_of_south_korea_is_shown_in_china(numbers: Numbers) -> None:
    for service, phone in numbers:
        if (phone.e164 or "").startswith("+82") and not service.answers & {"ambulance", "fire"}:
            assert not shows_number(service, "CN"), service.id
