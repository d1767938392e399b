"""Burmese: syllables, the order of signs, and spellings that sound the same.

Burmese writes no space between words, and Unicode text breakers split it at every vowel sign. The smallest
part with a meaning is the syllable: it starts at a consonant or independent vowel that is neither stacked
(after U+1039) nor killed (before U+103A, also with the dot below between, or before U+1039).
Source: Unicode Technical Note 11, "Representing Myanmar in Unicode", and The Unicode Standard, 16.3.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BURMESE = re.compile("[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9fe]")
_CONSONANTS = "\u1000-\u1021\u103f\u1050-\u1051\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
_VOWELS = "\u1022-\u102a\u104c-\u104f\u1052-\u1055"
_OTHERS = "\ua9e0-\ua9e4\ua9e7-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa6f\uaa71-\uaa76\uaa7a"
_LETTER = f"{_CONSONANTS}{_VOWELS}{_OTHERS}"
_START = re.compile(f"(?<!\u1039)[{_LETTER}](?!\u1037?[\u1039\u103a])")
# The great sa is a stacked double letter: its first half closes the syllable before it.
_GREAT_SA = "\u103f"
# ၌ ၍ ၏ are particles of the word before them.
_CLOSING = frozenset("၊။၌၍၏)]}»›”’!?,.:;%…")
_OPENING = frozenset("([{«‹“‘")

_SIGNS = re.compile("[\u102b-\u1032\u1036-\u1038\u103a-\u103e]{2,}")
_ASAT, _E_VOWEL = "\u103a", "\u1031"
_RANK = {
    sign: rank
    for rank, sign in enumerate(
        "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u103a\u1036\u1037\u1038", start=1
    )
}
_DIGIT_ZERO, _WA = "\u1040", "\u101d"
_WA_AMONG_DIGITS = re.compile("(?<=[\u1040-\u1049])\u101d+(?![\u102b-\u103e])(?=[\u1040-\u1049]|\\W|$)")
_ZERO_AMONG_LETTERS = re.compile("(?<![\u1040-\u1049])\u1040(?=[\u102b-\u103e]|[\u1000-\u1021]\u103a)")
_WRONG_U = re.compile("\u1025(?=\u103a)")

# Spellings that sound the same, or that a hurried writer mixes: long and short vowels, ya and ra, the retroflex
# letters of Pali, tones left out. Used for a second, lower reading, never instead of the text itself.
_SOUND = str.maketrans(
    "\u102b\u102e\u1030\u103c\u101b\u1009\u100b\u100c\u100d\u100e\u100f\u1013\u1018\u1020\u1029",
    "\u102c\u102d\u102f\u103b\u101a\u100a\u1010\u1011\u1012\u1012\u1014\u1012\u1017\u101c\u101e",
    "\u1037\u1038\u103e",
)


def contains_burmese(text: str) -> bool:
    return not text.isascii() and _BURMESE.search(text) is not None


def normalise(text: str) -> str:
    """The text in one spelling: signs in the order of Unicode and none twice; a zero typed for the letter wa and
    wa typed for a zero put right. Meant for text in NFC; text without Burmese comes back as it is."""
    if not contains_burmese(text):
        return text
    text = _SIGNS.sub(lambda signs: ordered_signs(signs.group()), text)
    text = _WRONG_U.sub("\u1009", text)
    text = _WA_AMONG_DIGITS.sub(lambda found: _DIGIT_ZERO * len(found.group()), text)
    return _ZERO_AMONG_LETTERS.sub(_WA, text)


@lru_cache(maxsize=1024)
def ordered_signs(signs: str) -> str:
    """The signs after one letter in the order of Unicode, none twice.

    The killer stands first where it closes the letter under a contraction (ယောက်ျား), and after the vowel in ော်.
    """
    kept = sorted(set(signs), key=_RANK.__getitem__)
    if _ASAT in kept and _E_VOWEL not in kept:
        kept.remove(_ASAT)
        kept.insert(0, _ASAT)
    ordered = "".join(kept)
    return ordered.replace("\u103a\u1037", "\u1037\u103a")  # NFC: the dot below stands before the killer


def syllable_starts(text: str) -> list[int]:
    """Where syllables start in a text of Burmese letters; the first letter always starts one."""
    starts = [start.start() for start in _START.finditer(text) if text[start.start()] != _GREAT_SA]
    return starts if starts and starts[0] == 0 else [0, *starts]


def syllables(text: str) -> list[str]:
    """The syllables of a text; what stands between them (spaces, ၊ ။, other scripts) ends the one before it.

    Joined together they are the text again. A syllable never begins with a vowel sign, medial, tone mark, killed
    or stacked consonant, except where the text itself does.
    """
    if not text:
        return []
    starts = syllable_starts(text)
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def break_positions(text: str) -> list[int]:
    """Where a new line may begin in a text with Burmese in it: before a syllable and after a space.

    ၊ and ။ stay with the word before them, opening marks with the word after them, and numbers and words of other
    scripts whole. 0 is not among the positions.
    """
    starts = {start.start() for start in _START.finditer(text) if text[start.start()] != _GREAT_SA}
    return [at for at in range(1, len(text)) if _may_break(text[at - 1], text[at], at in starts)]


def _may_break(before: str, after: str, is_start: bool) -> bool:
    if after in _CLOSING or after.isspace() or before in _OPENING:
        return False
    if before.isspace():
        return is_start or _BURMESE.match(after) is None
    return is_start and _BURMESE.match(before) is not None


def by_sound(syllable: str) -> str:
    """A syllable as it sounds, roughly: equal for spellings that are often mixed up."""
    sound = syllable.translate(_SOUND)
    return sound.replace("\u1036", "\u1014\u103a").replace("\u1019\u103a", "\u1014\u103a")
