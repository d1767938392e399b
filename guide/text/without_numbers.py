"""Takes known telephone numbers out of words, however their digits are spaced and in whatever script they stand."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from guide.text.digits import ascii_digits, only_digits

_BETWEEN = r"[\s\u00a0().·\-\u2010-\u2015]*"
_EMPTY_BRACKETS = re.compile(r"[(（\[]\s*[)）\]]")
_SPACES = re.compile(r"\s{2,}")
_EDGES = " -–—:：,，、·/"
_MASK = "…"


def contains_number(text: str, numbers: Collection[str]) -> bool:
    """Whether one of the numbers, given as digits alone, stands in the text."""
    return any(_pattern(digits).search(ascii_digits(text)) for digits in _possible(text, numbers))


def without_numbers(text: str, numbers: Collection[str]) -> str:
    """A name without these numbers and without what they leave behind; empty where it was nothing else."""
    rest = _replaced(text, numbers, "")
    return text if rest == text else _SPACES.sub(" ", _EMPTY_BRACKETS.sub("", rest)).strip(_EDGES)


def masked(text: str, numbers: Collection[str]) -> str:
    """Running words with an ellipsis in place of these numbers."""
    return _replaced(text, numbers, _MASK)


def site_of(address: str) -> str:
    """An address of the web cut down to its site."""
    return "/".join(address.split("/")[:3])


def _replaced(text: str, numbers: Collection[str], by: str) -> str:
    for digits in sorted(_possible(text, numbers), key=len, reverse=True):
        spans = [found.span() for found in _pattern(digits).finditer(ascii_digits(text))]
        for start, end in reversed(spans):
            text = text[: _beginning(text, start, end)] + by + text[end:]
    return text


def _beginning(text: str, start: int, end: int) -> int:
    """Where a number begins: with the bracket, where its area code stands in brackets."""
    return start - 1 if ")" in text[start:end] and text[start - 1 : start] == "(" else start


def _possible(text: str, numbers: Collection[str]) -> list[str]:
    """Those whose digits follow each other in the text, whatever stands between: a cheap question, and mostly a no."""
    digits = only_digits(text)
    return [number for number in numbers if number in digits] if digits else []


@lru_cache(maxsize=2048)
def _pattern(digits: str) -> re.Pattern[str]:
    """These digits and no more, also with blanks or hyphens between them."""
    return re.compile(r"(?<!\d)" + _BETWEEN.join(digits) + r"(?!\d)")
