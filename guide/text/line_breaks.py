"""Where a line of any script may end, for what is set by ourselves: paper.

After a space; between syllables of Burmese; between characters of Chinese but for its punctuation, which never
stands alone at the wrong end of a line (the rules that Unicode Standard Annex 14 gives for ideographs, and GB/T
15834-2011 for marks). Korean breaks at its spaces. Thai, Lao and Khmer stand here only as names: whole, unless a name
is wider than its line (`anywhere`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from guide.text import burmese

INVISIBLE = re.compile("[\u200b\u2060\ufeff\u2066-\u2069\u200e\u200f\u202a-\u202e]")
"""What tells where to break or which way to run, and has no shape of its own."""

_WIDE = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60]")
_NOT_FIRST = frozenset("、。，．：；？！）」』】〕〉》〗”’…—～·％‰℃々ー,.:;!?)]}»›%၊။")
_NOT_LAST = frozenset("（「『【〔〈《〖“‘([{«‹")
_GLUE = frozenset("\u00a0\u202f\u2060\ufeff")
# A slash or a hyphen in an address or a compound; never in a number.
_AFTER_A_JOIN = re.compile(r"(?<=[A-Za-z0-9][/\-])(?=[A-Za-z])")
_JOINERS = frozenset("\u200c\u200d\u1039\u17d2")


@lru_cache(maxsize=4096)
def break_positions(text: str) -> tuple[int, ...]:
    """Where a new line may begin, in order; neither 0 nor the end is among them. A line feed is no break of ours."""
    found = {at for at in burmese.break_positions(text) if text[at] not in _NOT_FIRST}
    found.update(at for at in range(1, len(text)) if _between_ideographs(text[at - 1], text[at]))
    found.update(join.start() for join in _AFTER_A_JOIN.finditer(text))
    found.update(at + 1 for at, letter in enumerate(text[:-1]) if letter == "\u200b")
    return tuple(sorted(at for at in found if text[at - 1] not in _GLUE and text[at] not in _GLUE))


def anywhere(text: str) -> tuple[int, ...]:
    """Where a piece that is wider than its line is cut: never before a sign that hangs on the letter before it."""
    return tuple(
        at
        for at in range(1, len(text))
        if not unicodedata.category(text[at]).startswith("M") and not {text[at - 1], text[at]} & _JOINERS
    )


def visible(text: str) -> str:
    """The text without what has no shape."""
    return INVISIBLE.sub("", text)


def _between_ideographs(before: str, after: str) -> bool:
    if not (_WIDE.match(before) or _WIDE.match(after)):
        return False
    if before.isspace() or after.isspace():
        return before.isspace() and not after.isspace() and after not in _NOT_FIRST
    return after not in _NOT_FIRST and before not in _NOT_LAST
