"""How wide words will be about, and where their lines end, without any font.

A chart has the same bytes wherever it is built, so no font of the machine has a say in it. The estimates are on the
generous side: a line that ends a little early is read as well, one that is cut off is not.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from guide.text import burmese

_FILLED = 0.75
_WIDE = frozenset("WF")
_BURMESE_LETTER, _BURMESE_SIGN, _SMALL, _CAPITAL, _OTHER = 1.25, 0.6, 0.58, 0.72, 0.62
_PIECES = re.compile(r"\S+\s*|\s+")
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


def estimated_width(words: str) -> float:
    """In heights of a letter (em)."""
    return sum(map(_width, words))


def wrapped(words: str, width: float) -> tuple[str, ...]:
    """Lines of at most `width` em; a piece that is wider stands alone.

    As in the window, a line ends at a space where that leaves it well filled.
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(words):
        if line and estimated_width(line + piece.rstrip()) > width:
            head, space, tail = line.rstrip().rpartition(" ")
            if line.endswith(" ") or not space or estimated_width(head) < width * _FILLED:
                head, tail = line, ""
            lines.append(head.rstrip())
            line = tail
        line += piece
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _pieces(words: str) -> list[str]:
    """What no line break may come into: words, single ideographs, Burmese syllables."""
    if burmese.contains_burmese(words):
        breaks = [0, *burmese.break_positions(words), len(words)]
        return [words[start:end] for start, end in pairwise(breaks)]
    pieces = []
    for word in _PIECES.findall(words):
        start = 0
        for at in range(1, len(word)):
            if _IDEOGRAPH.match(word[at - 1]) and _IDEOGRAPH.match(word[at]):
                pieces.append(word[start:at])
                start = at
        pieces.append(word[start:])
    return pieces


def _width(letter: str) -> float:
    if "\u1000" <= letter <= "\u109f":
        category = unicodedata.category(letter)
        return 0.0 if category == "Mn" else _BURMESE_SIGN if category == "Mc" else _BURMESE_LETTER
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in _WIDE:
        return 1.0
    return _SMALL if letter.islower() else _CAPITAL if letter.isupper() else _OTHER
