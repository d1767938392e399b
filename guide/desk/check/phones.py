"""Numbers: what can be dialled from abroad is possible and belongs to the record's country."""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers
from phonenumbers import ValidationResult

from guide.desk.check.digits import digits_of
from guide.desk.sources.directory import PhoneRecord, ServiceRecord
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_TAIL = 5  # digits at the end that a number and its international form must share


def possible_numbers(sources: Sources) -> Iterator[Problem]:
    """E.164 is possible for its country; one that is not valid says why it stands here.

    So does one that is too short for the library: an official short number that is printed with the country's
    code for calls from abroad (Hong Kong's 1868). No reason makes a number possible that is too long.
    """
    for _service, phone, number in _parsed(sources):
        place = phone.node.at("e164")
        if number is None or not (phonenumbers.is_possible_number(number) or (phone.unusual and _is_short(number))):
            yield place.problem(f"“{phone.e164}” is not possible as a telephone number. Compare it with the source.")
        elif not phone.unusual and not phonenumbers.is_valid_number(number):
            yield place.problem(
                f"“{phone.e164}” is not valid in its country's numbering plan. Compare it with the source; "
                "if it stands there, say why in “unusual”."
            )


def numbers_of_the_country(sources: Sources) -> Iterator[Problem]:
    """The calling code is the country's own, or “unusual” says why it is another's."""
    for service, phone, number in _parsed(sources):
        wanted = phonenumbers.country_code_for_region(service.country) if service.country else 0
        if number and wanted and number.country_code != wanted and not phone.unusual:
            yield phone.node.at("e164").problem(
                f"“{phone.e164}” has the calling code {number.country_code}, but {service.country} has {wanted}. "
                "Mend one of them, or say why in “unusual”."
            )


def number_matches_e164(sources: Sources) -> Iterator[Problem]:
    """The number as printed and its international form are the same number."""
    for _service, phone, _number in _parsed(sources):
        tail = digits_of(phone.e164 or "")[-_TAIL:]
        if tail not in digits_of(phone.number):
            yield phone.node.at("e164").problem(
                f"“{phone.e164}” does not end like “{phone.number}”. One of the two is mistyped: look at the source."
            )


def short_codes_stay_inside(sources: Sources) -> Iterator[Problem]:
    """A short code works only inside its country, so it has no international form."""
    for service in sources.services:
        for phone in service.phones:
            if phone.short_code and phone.e164:
                yield phone.node.at("e164").problem(
                    f"“{phone.number}” is a short code, which does not work from abroad. "
                    "Remove “e164”, or “short_code” if it does work."
                )


def _is_short(number: phonenumbers.PhoneNumber) -> bool:
    too_short: bool = phonenumbers.is_possible_number_with_reason(number) == ValidationResult.TOO_SHORT
    return too_short


def _parsed(sources: Sources) -> Iterator[tuple[ServiceRecord, PhoneRecord, phonenumbers.PhoneNumber | None]]:
    for service in sources.services:
        for phone in service.phones:
            if phone.e164:
                try:
                    yield service, phone, phonenumbers.parse(phone.e164, None)
                except phonenumbers.NumberParseException:
                    yield service, phone, None
