"""The digits under which a number is looked up, and where they must not be seen."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from guide.core.directory import ServiceSummary
from guide.core.doors import Door, passage, shows_number
from guide.text.digits import ascii_digits, only_digits

_ENDS = (7, 8)
"""How many digits a number has in its own town, in the countries of the directory."""
_MASK = "…"
_NUMBER = re.compile(r"\d(?:[\d \u00a0().\-]*\d)?")
_EMPTY_BRACKETS = re.compile(r"[(（\[]\s*[)）\]]")
_LONELY_MARKS = re.compile(r"^[\s\-–—/·,:;、，：]+|[\s\-–—/·,:;、，：]+$|\s+(?=[)）,;])|(?<=[(（])\s+")


def number_forms(printed: str, e164: str | None, calling_code: str | None) -> Iterator[tuple[str, bool]]:
    """The digits a person may type for a number, each with whether they are the whole of it.

    As printed; from abroad with and without the calling code; inside the country with a leading zero; and the end of
    a long number, as it stands on a local leaflet.
    """
    as_printed = only_digits(printed)
    if as_printed:
        yield as_printed, True
    if not e164:
        return
    abroad = only_digits(e164)
    yield abroad, True
    national = abroad.removeprefix(calling_code or "")
    if national != abroad:
        yield national, True
        yield "0" + national, True
    if len(national) > max(_ENDS):
        for size in _ENDS:
            yield national[-size:], False


def hidden_digits(service: ServiceSummary) -> Iterator[str]:
    """The digits that may stand only behind a note, or nowhere for a reader in China."""
    if passage(service, Door.SEARCH).gated_by or not shows_number(service, "CN"):
        for phone in service.phones:
            yield only_digits(phone.number)
            if phone.e164:
                yield only_digits(phone.e164)


def without_numbers(text: str, digits: Collection[str]) -> str:
    """A name without these numbers in it, and without what they leave behind; the name itself if nothing remains."""
    rest = _NUMBER.sub(lambda found: "" if only_digits(found.group()) in digits else found.group(), ascii_digits(text))
    if rest == ascii_digits(text):
        return text
    rest = _LONELY_MARKS.sub("", _EMPTY_BRACKETS.sub("", rest))
    return " ".join(rest.split()) if any(map(str.isalpha, rest)) else text


def masked(text: str, digits: Collection[str]) -> str:
    """Running text with these numbers replaced by an ellipsis."""
    return _NUMBER.sub(
        lambda found: _MASK if only_digits(found.group()) in digits else text[found.start() : found.end()],
        ascii_digits(text),
    )
