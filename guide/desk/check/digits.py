"""Digits in a text, whatever script and spelling they are written in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_RUN = re.compile(r"\(?\+?\d+(?:[\s().\-‐‑–]{1,3}\d+)*")
_GROUP = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class DigitRun:
    """Groups of digits that could be one number. text: as written. before: the word in front, small."""

    text: str
    groups: tuple[str, ...]
    before: str

    @property
    def digits(self) -> str:
        return "".join(self.groups)

    def parts(self) -> Iterator[str]:
        """Every number that can be read out of the groups that stand together, as “24 1800 1567” holds 18001567."""
        for start in range(len(self.groups)):
            for end in range(start + 1, len(self.groups) + 1):
                yield "".join(self.groups[start:end])


def digits_of(text: str) -> str:
    """The digits of a text as 0–9: Burmese and full-width digits too."""
    return "".join(str(unicodedata.decimal(character)) for character in text if character.isdecimal())


def digit_runs(text: str) -> Iterator[DigitRun]:
    for found in _RUN.finditer(text):
        words = text[: found.start()].split()
        groups = tuple(digits_of(group) for group in _GROUP.findall(found.group()))
        yield DigitRun(found.group(), groups, words[-1].casefold() if words else "")
