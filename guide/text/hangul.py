"""Korean: syllables and overlapping pairs, written as jamo so that a syllable being typed is a prefix.

ㄱ, 겨, 경 are the keys of 경: as jamo each is the beginning of the next. ㅐ and ㅔ sound the same today and are
mixed up most; they are one letter here, and so are ㅙ, ㅚ and ㅞ.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_FIRST, _COUNT = 0xAC00, 11172
_FINALS = 28
_TO_INITIAL = dict(
    zip(
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
        "\u1100\u1101\u1102\u1103\u1104\u1105\u1106\u1107\u1108\u1109\u110a\u110b\u110c\u110d\u110e\u110f\u1110\u1111\u1112",
        strict=True,
    )
)
_FINAL_TO_INITIAL = dict(
    zip(
        "\u11a8\u11a9\u11ab\u11ae\u11af\u11b7\u11b8\u11ba\u11bb\u11bc\u11bd\u11be\u11bf\u11c0\u11c1\u11c2",
        "\u1100\u1101\u1102\u1103\u1105\u1106\u1107\u1109\u110a\u110b\u110c\u110e\u110f\u1110\u1111\u1112",
        strict=True,
    )
)
_SAME_VOWEL = str.maketrans("\u1166\u1168\u116c\u1170", "\u1162\u1164\u116b\u116b")
_JAMO = str.maketrans(_TO_INITIAL)


@lru_cache(maxsize=8192)
def jamo(text: str) -> str:
    """Syllables as jamo, vowels that sound the same as one. A lone consonant is the beginning of a syllable."""
    return normalize("NFD", text.translate(_JAMO)).translate(_SAME_VOWEL)


def pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)]


def unfinished(run: str) -> tuple[str, ...]:
    """What the last two syllables of a run may become while they are typed, as prefixes in jamo.

    갑 may become 갑시 or be the first keys of 가바: the consonant at the end then begins the next syllable.
    """
    whole = jamo(run)
    moved = _FINAL_TO_INITIAL.get(whole[-1:])
    return (whole, whole[:-1] + moved) if moved else (whole,)


def pattern(run: str, last_is_unfinished: bool) -> str:
    """A regular expression for a run in a folded text; an open last syllable matches any final consonant."""
    parts = [_same_sounding(syllable) for syllable in run]
    if last_is_unfinished and run:
        last = ord(run[-1]) - _FIRST
        if 0 <= last < _COUNT and last % _FINALS == 0:
            parts[-1] = f"[{run[-1]}-{chr(ord(run[-1]) + _FINALS - 1)}]"
        elif run[-1] in _TO_INITIAL:
            parts.pop()
    return "".join(parts)


@lru_cache(maxsize=1024)
def _same_sounding(syllable: str) -> str:
    code = ord(syllable) - _FIRST
    if not 0 <= code < _COUNT:
        return re.escape(syllable)
    initial, rest = divmod(code, 21 * _FINALS)
    vowel, final = divmod(rest, _FINALS)
    alike = next((group for group in ((1, 5), (3, 7), (10, 11, 15)) if vowel in group), (vowel,))
    letters = [chr(_FIRST + initial * 21 * _FINALS + other * _FINALS + final) for other in alike]
    return letters[0] if len(letters) == 1 else f"[{''.join(letters)}]"
