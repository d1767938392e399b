"""The digits of every script are the same digits, and a number is found however it is spelt or spaced."""

from __future__ import annotations

import re

# The zero of each script whose ten digits follow one another in Unicode (general category Nd, basic plane).
_ZEROS = (
    "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u1090\u17e0"
    "\u1810\u1946\u19d0\u1a80\u1a90\u1b50\u1bb0\u1c40\u1c50\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0\uff10"
)
TO_ASCII = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}
"""For str.translate: each digit of the basic plane to 0-9."""

# Digits read out one by one, as numbers are told on the telephone: 幺 and 공 are what Chinese and Korean say.
_SPELT = {
    **dict(zip("〇零一二三四五六七八九幺两", "0012345678912", strict=True)),
    **dict(zip("영공일이삼사오육칠팔구", "00123456789", strict=True)),
}
_SPELT_NUMBER = re.compile(rf"[{''.join(_SPELT)}]{{3,}}")
_BETWEEN_DIGITS = re.compile(r"[\s\u00a0().,/·\-\u2010-\u2015+]+")
_NUMBER = re.compile(r"[0-9]+")


def ascii_digits(text: str) -> str:
    """The text with the digits of every script as 0-9; its length stays the same."""
    return text if text.isascii() else text.translate(TO_ASCII)


def whole_number(query: str) -> str | None:
    """The digits of a query that is a telephone number and nothing else, as printed or spelt; None for any other."""
    text = ascii_digits(query.strip())
    if _SPELT_NUMBER.fullmatch(text):
        return "".join(_SPELT[character] for character in text)
    digits = _BETWEEN_DIGITS.sub("", text)
    return digits if digits.isascii() and digits.isdigit() else None


def numbers(text: str) -> list[str]:
    """The runs of digits in a text, as 0-9, in order."""
    return _NUMBER.findall(ascii_digits(text))


def only_digits(printed: str) -> str:
    """A number as a source prints it, without everything between its digits."""
    return "".join(_NUMBER.findall(ascii_digits(printed)))
