"""Vietnamese: words folded to bare letters, words as they are spelt, and words as they sound.

People type without marks, put the tone on either vowel (hòa, hoà), and mix spellings that sound alike where they
come from (s and x, tr and ch, d, gi and r, l and n, final n and ng). A query without marks finds all of a word's
spellings; one with marks finds its own first.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, normalize

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_MARKED = re.compile(r"[^\x00-\x7f]")
_SOUNDS_ALIKE = (
    (re.compile(r"^(?:gi(?=[aeiouy])|gi|d|r|z)"), "z"),
    (re.compile(r"^(?:tr|ch)"), "j"),
    (re.compile(r"^(?:kh|k(?=[a-z])|q(?!u)|c(?!h))"), "k"),
    (re.compile(r"^(?:s|x)"), "s"),
    (re.compile(r"^(?:l|n(?![gh]))"), "l"),
    (re.compile(r"^(?:ph|f)"), "f"),
    (re.compile(r"^(?:ngh|ng)"), "g"),
    (re.compile(r"(?:ng|nh|n)$"), "n"),
    (re.compile(r"(?:c|ch|t|k)$"), "t"),
    (re.compile(r"y"), "i"),
)


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word without marks, đ as d: what a keyboard without Vietnamese gives. Other scripts stay as they are."""
    if word.isascii():
        return word
    letters = normalize("NFD", word).replace("đ", "d")
    return normalize("NFC", "".join(letter for letter in letters if category(letter) != "Mn"))


@lru_cache(maxsize=8192)
def spelling(word: str) -> str | None:
    """A marked word with its tone moved to the end, so that hòa and hoà are one; None for a word without marks."""
    if not _MARKED.search(word):
        return None
    letters = normalize("NFD", word)
    tones = "".join(letter for letter in letters if letter in _TONES)
    return normalize("NFC", "".join(letter for letter in letters if letter not in _TONES)) + tones


@lru_cache(maxsize=8192)
def by_sound(bare_word: str) -> str:
    """A bare word as it sounds, roughly: equal for spellings that are mixed up in one region or another."""
    sound = bare_word
    for pattern, instead in _SOUNDS_ALIKE:
        sound = pattern.sub(instead, sound, count=1)
    return sound
