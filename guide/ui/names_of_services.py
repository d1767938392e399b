"""A service's name where its digits must not be seen."""

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
            rest = re.sub(r"(?<!\d)" + r"[\s-]?".join(digits) + r"(?!\d)", "", rest)
    if rest == words:
        return words
    rest = _SPACES.sub(" ", _EMPTY_BRACKETS.sub("", rest)).strip(_EDGES)
    return rest or words


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isascii() and letter.isdigit())
