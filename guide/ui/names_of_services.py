"""A service's name, and the addresses it was read at, where its digits must not be seen."""

from __future__ import annotations

import re

from guide.core.directory import ServiceSummary

_EMPTY_BRACKETS = re.compile(r"[(（\[]\s*[)）\]]")
_SPACES = re.compile(r"\s{2,}")
_EDGES = " -–—:：,，、·/"


def name_without_digits(service: ServiceSummary, name: str | None = None) -> str:
    """A name of the service (its own by default) without its numbers: “Government line 12345” still tells digits.

    A name that is nothing but its number stays, or nobody could tell what it is.
    """
    words = service.name.text if name is None else name
    rest = words
    for digits in sorted({_digits(phone.number) for phone in service.phones}, key=len, reverse=True):
        if digits:
            rest = re.sub(_pattern(digits), "", rest)
    if rest == words:
        return words
    rest = _SPACES.sub(" ", _EMPTY_BRACKETS.sub("", rest)).strip(_EDGES)
    return rest or words


def address_without_number(service: ServiceSummary, address: str) -> str:
    """The address of a source as it is, or its site alone where the rest of it tells a number of the service."""
    tells = any(re.search(_pattern(digits), address) for digits in _every_number(service))
    return "/".join(address.split("/")[:3]) if tells else address


def _pattern(digits: str) -> str:
    """These digits and no more, also with blanks or hyphens between them."""
    return r"(?<!\d)" + r"[\s-]?".join(digits) + r"(?!\d)"


def _every_number(service: ServiceSummary) -> set[str]:
    printed = {_digits(phone.number) for phone in service.phones}
    return {digits for digits in printed | {_digits(phone.e164 or "") for phone in service.phones} if digits}


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isascii() and letter.isdigit())
