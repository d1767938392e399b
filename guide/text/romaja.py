"""Korean in Latin letters: 경찰 as gyeongchal, kyungchal or kyongchal.

Every way of writing is brought to one rough form: consonants that differ by breath are one letter, and so are the
vowels that are written differently most (eo, eu, o, u). Base: the Revised Romanization of Korean (2000).
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_INITIALS = ("g", "g", "n", "d", "d", "l", "m", "b", "b", "s", "s", "", "j", "j", "j", "g", "d", "b", "h")
_VOWELS = "aeaeoeoeoaeeoooeiooii"
_FINALS = (
    "", "g", "g", "g", "n", "n", "n", "d", "l", "g", "m", "l", "l", "l", "b", "l", "m", "b", "b", "d", "d", "ng",
    "d", "d", "g", "d", "b", "",
)  # fmt: skip
_INITIAL, _VOWEL, _FINAL = 0x1100, 0x1161, 0x11A7
_ROUGH = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        ("sh", "s"),
        ("tch|ch|zh|z", "j"),
        ("[kqx]", "g"),
        ("t", "d"),
        ("p|f|v", "b"),
        ("r", "l"),
        ("c", "s"),
        ("ui|ee|wi|yi", "i"),
        ("[wy]", ""),
        ("ae|ai|oe", "e"),
        ("eo|eu|oo|ou|u", "o"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=4096)
def rough(word: str) -> str:
    """The rough form of a word of Latin letters; empty where too little would be left of it to mean anything."""
    for pattern, instead in _ROUGH:
        word = pattern.sub(instead, word)
    return word if len(word) >= 4 else ""


@lru_cache(maxsize=4096)
def of_hangul(run: str) -> str:
    """The rough form of a Korean word; empty where it is too short."""
    letters = []
    for jamo in normalize("NFD", run):
        code = ord(jamo)
        if _INITIAL <= code < _INITIAL + len(_INITIALS):
            letters.append(_INITIALS[code - _INITIAL])
        elif _VOWEL <= code < _VOWEL + len(_VOWELS):
            letters.append(_VOWELS[code - _VOWEL])
        elif _FINAL <= code < _FINAL + len(_FINALS):
            letters.append(_FINALS[code - _FINAL])
    return rough("".join(letters))
