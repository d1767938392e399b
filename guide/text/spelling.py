"""Words that a misspelt word may have been meant as: one letter wrong, missing, too many, or two swapped.

Words of more letters are also compared by their consonants, since people hear those and guess the vowels.
"""

from __future__ import annotations

import re

SHORTEST = 3
LONGEST = 24
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_SKELETON = 3
_CONSONANTS = (
    (re.compile("ph"), "f"),
    (re.compile("ck|q"), "k"),
    (re.compile("c(?=[eiy])|z"), "s"),
    (re.compile("c"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("g(?=ht)"), ""),
    (re.compile("(?<=.)[aeiouyhw]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


def one_letter_away(word: str) -> frozenset[str]:
    """Every string that becomes `word`, or that `word` becomes, by one slip of a key. Words of a-z only."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isascii():
        return frozenset()
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    missing = {before + after[1:] for before, after in cuts if after}
    swapped = {before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1}
    wrong = {before + letter + after[1:] for before, after in cuts if after for letter in _ALPHABET}
    added = {before + letter + after for before, after in cuts for letter in _ALPHABET}
    return frozenset(missing | swapped | wrong | added) - {word}


def skeleton(word: str) -> str:
    """The consonants of a word as they sound; empty where they are too few to tell one word from another."""
    rest = word
    for pattern, instead in _CONSONANTS:
        rest = pattern.sub(instead, rest)
    return rest if len(rest) >= _SHORTEST_SKELETON else ""
