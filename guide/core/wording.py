"""A piece of content as a person reads it: the words, their language, and how far to trust them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a wording came to be in its language.

    SOURCE     the English it was written in
    REVIEWED   a native speaker has read the translation
    DRAFT      translated, not yet read by a native speaker; the screen says so
    MISSING    not translated: the English stands in, and the screen says so
    OLDER      the translation is of an earlier English; shown with a mark
    """

    SOURCE = "source"
    REVIEWED = "reviewed"
    DRAFT = "draft"
    MISSING = "missing"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words in one language. `language` is the language the words are in, not the one asked for."""

    text: str
    language: str
    standing: Standing

    def __bool__(self) -> bool:
        return bool(self.text)
