"""Keys that sort names as a reader of each language looks them up, made at build.

Neither SQLite nor Python sorts by language, and the C library's strxfrm gives other bytes on other
machines. CLDR's full collation would need ICU; names need less:

en  letters without case and marks
zh  by the sound, as dictionaries on the mainland do (pinyin, then tone), Latin first
ko  code points: Hangul syllables are encoded in dictionary order
vi  the Vietnamese alphabet letter by letter (a ă â b c d đ e ê …), then the tones of the whole name
my  code points: consonants are encoded in dictionary order
"""

from __future__ import annotations

import unicodedata
from functools import cache

_VIETNAMESE = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # grave, hook, tilde, acute, dot: the order of dictionaries; none first
_LETTER_MARKS = "\u0302\u0306\u031b"  # circumflex, breve, horn: part of a letter, not a tone


def sort_key(name: str, language: str) -> bytes:
    """Bytes that sort as the language does; names that differ never give the same key."""
    match language:
        case "zh":
            primary = _pinyin(name)
        case "vi":
            primary = _vietnamese(name)
        case "ko" | "my":
            primary = _words(unicodedata.normalize("NFC", name)).encode()
        case _:
            primary = _words(_unmarked(name)).encode()
    return primary + b"\0" + name.encode()


def _words(text: str) -> str:
    """Letters, digits and the signs of Burmese, without case; everything between them is one blank."""
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in text)
    return " ".join("".join(kept).split()).casefold()


def _unmarked(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _pinyin(name: str) -> bytes:
    from pypinyin import Style, lazy_pinyin  # its tables take 0.2 s to load; only a build needs them

    def other(run: str) -> str:
        return "\1" + _words(_unmarked(run))  # before every sound

    sounds = lazy_pinyin(name, style=Style.TONE3, neutral_tone_with_five=True, errors=other)
    return " ".join(sound for sound in sounds if sound).encode()


def _vietnamese(name: str) -> bytes:
    letters = bytearray()
    tones = bytearray()
    for character in unicodedata.normalize("NFD", _words(unicodedata.normalize("NFC", name))):
        if character in _TONES:
            tones[-1:] = bytes([2 + _TONES.index(character)])
        elif character in _LETTER_MARKS and letters:
            letters[-1] = _weight(unicodedata.normalize("NFC", _VIETNAMESE_BY_WEIGHT.get(letters[-1], "") + character))
        else:
            letters.append(_weight(character))
            tones.append(1)
    return bytes(letters) + b"\1" + bytes(tones)


@cache
def _weight(character: str) -> int:
    """Blank, then digits, then the alphabet, then everything else."""
    if character == " ":
        return 2
    if character.isdecimal():
        return 3 + int(character)
    place = _VIETNAMESE.find(character)
    return 20 + place if place >= 0 else 0xFF


_VIETNAMESE_BY_WEIGHT = {20 + place: letter for place, letter in enumerate(_VIETNAMESE)}
