"""Numbers as people of their country write and dial them, by the metadata of phonenumbers (libphonenumber)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat


@dataclass(frozen=True, slots=True)
class Spacing:
    """spaced    “+86 10 6532 0351”; where the metadata would change a digit, the number as it is
    national  “010 6532 0351”; None for a number that is not valid: nobody can say how it is dialled in its country
    country   whose telephone system it belongs to, where that is not the record's own
    """

    spaced: str | None
    national: str | None
    country: str | None


def spacing(e164: str | None, country: str | None) -> Spacing:
    """country: the record's."""
    if e164 is None:
        return Spacing(None, None, None)
    try:
        number = phonenumbers.parse(e164)
    except NumberParseException:
        return Spacing(e164, None, None)
    grouped = _plain(phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL))
    is_valid = phonenumbers.is_valid_number(number)
    own = country is not None and number.country_code == phonenumbers.country_code_for_region(country)
    return Spacing(
        spaced=grouped if grouped.replace(" ", "") == e164 else e164,
        national=_plain(phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)) if is_valid else None,
        country=None if own else _country(number),
    )


def _country(number: phonenumbers.PhoneNumber) -> str | None:
    """None for numbers of no country, as satellites have."""
    region = phonenumbers.region_code_for_number(number)
    if region is None and number.country_code is not None:
        region = phonenumbers.region_code_for_country_code(number.country_code)
    return region if region and region.isalpha() and region != "ZZ" else None


def _plain(grouped: str) -> str:
    """Digits and single blanks, with + where it begins with one."""
    start = "+" if grouped.startswith("+") else ""
    return start + " ".join(re.findall(r"[0-9]+", grouped))
