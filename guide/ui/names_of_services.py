"""A service's name, and the addresses it was read at, where its digits must not be seen."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.directory import ServiceSummary
from guide.text.digits import only_digits
from guide.text.without_numbers import contains_number, site_of, without_numbers


def name_without_digits(service: ServiceSummary, name: str | None = None) -> str:
    """A name of the service (its own by default) without its numbers: “Government line 12345” still tells digits.

    A name that is nothing but its number stays, or nobody could tell what it is.
    """
    words = service.name.text if name is None else name
    return without_numbers(words, _digits(phone.number for phone in service.phones)) or words


def address_without_number(service: ServiceSummary, address: str) -> str:
    """The address of a source as it is, or its site alone where the rest of it tells a number of the service."""
    numbers = _digits(number for phone in service.phones for number in (phone.number, phone.e164 or ""))
    return site_of(address) if contains_number(address, numbers) else address


def _digits(numbers: Iterable[str]) -> set[str]:
    return {digits for number in numbers if (digits := only_digits(number))}
