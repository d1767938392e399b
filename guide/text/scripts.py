"""Cuts a text into pieces of one script: what is a word, and where one begins, differs from script to script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Script(StrEnum):
    """WORD: any script with spaces between words. UNSPACED: one without, and without an analysis of its own."""

    NUMBER = "number"
    HAN = "han"
    HANGUL = "hangul"
    BURMESE = "burmese"
    UNSPACED = "unspaced"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one script in a folded text, from `start`. A WORD is one word, apostrophes inside it included."""

    script: Script
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_HANGUL = "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"
_BURMESE = "\u1000-\u103f\u104c-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f"
# Thai, Lao, Tibetan, Khmer, kana: official names of services stand in these too.
_UNSPACED = "\u0e01-\u0e4e\u0e81-\u0ece\u0f40-\u0fbc\u1780-\u17d3\u17d7\u3041-\u309f\u30a1-\u30ff"
_MARKS = "\u0300-\u036f"
# The set of the other scripts stands once in the pattern: each costs a millisecond when the program starts.
_PIECE = re.compile(
    f"(?P<word>(?:(?![{_HAN}{_HANGUL}{_BURMESE}{_UNSPACED}])[^\\W\\d_][{_MARKS}]*'?)+)|(?P<number>[0-9]+)"
    f"|(?P<han>[{_HAN}]+)|(?P<hangul>[{_HANGUL}]+)|(?P<burmese>[{_BURMESE}]+)|(?P<unspaced>[{_UNSPACED}]+)"
)


def pieces(folded: str) -> Iterator[Piece]:
    """The pieces of a folded text, in order. What is no letter and no digit is left out."""
    for found in _PIECE.finditer(folded):
        yield Piece(Script(found.lastgroup or ""), found.group().rstrip("'"), found.start())
