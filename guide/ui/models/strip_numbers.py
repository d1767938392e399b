"""The emergency numbers of a country, in the order in which they stand in the strip."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from guide.core.directory import Phone, ServiceSummary
from guide.core.doors import LIFE_LINES, Door, Place, passage

# Who answers, most urgent first. One number for all stands where its first answer stands.
ORDER = ("ambulance", "fire", "police")


@dataclass(frozen=True, slots=True)
class StripNumber:
    """One number: who answers, its digits as printed, its kind of number, and the note that comes before it."""

    service: str
    answers: tuple[str, ...]
    digits: str
    type: str
    gated_by: str | None


def strip_numbers(services: Iterable[ServiceSummary], country: str) -> tuple[StripNumber, ...]:
    """The numbers of police, ambulance and fire that the door of the strip lets through."""
    numbers = [number for service in services if service.country == country for number in _of_service(service)]
    return tuple(sorted(numbers, key=lambda number: (ORDER.index(number.answers[0]), number.type != "voice")))


def life_numbers(service: ServiceSummary) -> tuple[StripNumber, ...]:
    """The numbers of an ambulance or a fire brigade, which no note ever stands before."""
    found = ((phone, _emergency_answers(phone)) for phone in service.phones)
    return tuple(
        StripNumber(service.id, answers, phone.number, phone.type, None)
        for phone, answers in found
        if LIFE_LINES.intersection(answers)
    )


def _of_service(service: ServiceSummary) -> Iterable[StripNumber]:
    here = passage(service, Door.STRIP)
    if here.place is not Place.LIST:
        return
    for phone in service.phones:
        answers = _emergency_answers(phone)
        if answers:
            yield StripNumber(service.id, answers, phone.number, phone.type, here.gated_by)


def _emergency_answers(phone: Phone) -> tuple[str, ...]:
    return tuple(answer for answer in ORDER if answer in phone.answers)
