"""Typing Korean by pressing letters: jamo become syllables as on a Korean keyboard.

Unicode 3.12 (conjoining jamo): a syllable is 0xAC00 + (initial * 21 + vowel) * 28 + final.
"""

from __future__ import annotations

import re
from functools import reduce

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

_JOINED = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
_PARTED = {joined: parts for parts, joined in _JOINED.items()}

_FIRST, _LAST = 0xAC00, 0xD7A3

# The Korean keyboard of two sets (KS X 5002): the letter on each Latin key.
_ON_KEYS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
_LETTERS_APART = re.compile(f"[{INITIALS}{VOWELS}]*[{INITIALS}][{VOWELS}][{INITIALS}{VOWELS}]*")


def together(text: str) -> str:
    """A text in which letters that stand apart (ㄱㅕㅇㅊㅏㄹ) are syllables; consonants alone stay as they are."""
    return _LETTERS_APART.sub(lambda found: reduce(type_jamo, found.group(), ""), text)


def on_latin_keys(word: str) -> str:
    """What somebody meant who typed Korean on Latin keys (rudckf, 경찰); empty where it is no Korean."""
    if not set(word) <= _ON_KEYS.keys():
        return ""
    meant = reduce(type_jamo, (_ON_KEYS[key] for key in word), "")
    return meant if all(_FIRST <= ord(syllable) <= _LAST for syllable in meant) else ""


def type_jamo(text: str, jamo: str) -> str:
    """The text after one more letter (a jamo of the compatibility block) was pressed at its end."""
    if not text:
        return jamo
    before, last = text[:-1], text[-1]
    return before + (_with_vowel(last, jamo) if jamo in VOWELS else _with_consonant(last, jamo))


def take_back(text: str) -> str:
    """The text without the letter pressed last: a syllable loses its last jamo, any other character goes whole."""
    if not text:
        return ""
    before, last = text[:-1], text[-1]
    if last in _PARTED:
        return before + _PARTED[last][0]
    parts = _apart(last)
    if parts is None:
        return before
    initial, vowel, final = parts
    if final:
        return before + _syllable(initial, vowel, _shortened(final))
    if vowel in _PARTED:
        return before + _syllable(initial, _PARTED[vowel][0], "")
    return before + initial


def _with_vowel(last: str, vowel: str) -> str:
    if last in INITIALS:
        return _syllable(last, vowel, "")
    if last in VOWELS:
        return _JOINED.get(last + vowel, last + vowel)
    parts = _apart(last)
    if parts is None:
        return last + vowel
    initial, present, final = parts
    if not final:
        joined = _JOINED.get(present + vowel)
        return _syllable(initial, joined, "") if joined else last + vowel
    # The final consonant, or the second half of a double one, begins the next syllable.
    moved = _PARTED[final][1] if final in _PARTED else final
    return _syllable(initial, present, _shortened(final)) + _syllable(moved, vowel, "")


def _with_consonant(last: str, consonant: str) -> str:
    parts = _apart(last)
    if parts is None:
        return last + consonant
    initial, vowel, final = parts
    joined = _JOINED.get(final + consonant) if final else consonant
    return _syllable(initial, vowel, joined) if joined in _FINALS and joined else last + consonant


def _shortened(final: str) -> str:
    return _PARTED[final][0] if final in _PARTED else ""


def _apart(character: str) -> tuple[str, str, str] | None:
    code = ord(character)
    if not _FIRST <= code <= _LAST:
        return None
    initial, rest = divmod(code - _FIRST, 21 * 28)
    return INITIALS[initial], VOWELS[rest // 28], _FINALS[rest % 28]


def _syllable(initial: str, vowel: str, final: str) -> str:
    return chr(_FIRST + (INITIALS.index(initial) * 21 + VOWELS.index(vowel)) * 28 + _FINALS.index(final))
