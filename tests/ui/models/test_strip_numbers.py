from __future__ import annotations

from dataclasses import replace

import pytest

from guide.core.directory import ServiceSummary
from guide.edition.opening import OpenEdition
from guide.ui.models.strip_numbers import strip_numbers


@pytest.fixture
def services(edition: OpenEdition) -> tuple[ServiceSummary, ...]:
    return edition.directory.services("en")


def named(services: tuple[ServiceSummary, ...], id: str) -> ServiceSummary:
    return next(service for service in services if service.id == id)


def test_ambulance_first_police_last_with_its_note(services: tuple[ServiceSummary, ...]) -> None:
    numbers = strip_numbers(services, "CN")
    assert [(number.digits, number.gated_by) for number in numbers] == [("120", None), ("110", "S01")]


def test_only_the_chosen_country(services: tuple[ServiceSummary, ...]) -> None:
    countries = {service.id: service.country for service in services}
    assert all(countries[number.service] == "KR" for number in strip_numbers(services, "KR"))


def test_one_number_for_all_stands_once_and_is_never_gated(services: tuple[ServiceSummary, ...]) -> None:
    (for_all,) = strip_numbers(services, "HK")
    assert for_all.digits == "999"
    assert for_all.answers == ("ambulance", "fire", "police")
    assert for_all.gated_by is None


def test_an_unconfirmed_number_is_never_in_the_strip(services: tuple[ServiceSummary, ...]) -> None:
    doubtful = tuple(replace(service, unconfirmed=True) for service in services)
    assert strip_numbers(doubtful, "CN") == ()


def test_a_number_not_to_call_is_never_in_the_strip(services: tuple[ServiceSummary, ...]) -> None:
    warned = replace(named(services, "cn-110-police"), do_not_contact=True)
    assert strip_numbers((warned,), "CN") == ()


def test_a_country_without_any_has_none(services: tuple[ServiceSummary, ...]) -> None:
    assert strip_numbers(services, "ZA") == ()
