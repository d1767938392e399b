"""The letters of each script on the pad beside the search field, and what pressing one does.

A borrowed laptop has no Burmese keyboard. Chinese cannot be typed by letters without a dictionary of
readings, so words that are often needed are offered whole; they name neither the subject nor an origin.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from guide.text import hangul_typing

# Rows of keys; a row is split at spaces.
PADS: Mapping[str, tuple[str, ...]] = {
    "en": ("1 2 3 4 5 6 7 8 9 0", "q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"),
    "zh": (
        "1 2 3 4 5 6 7 8 9 0",
        "报警 救护车 火警 医院 医生 受伤 生病 怀孕 孩子",
        "安全 危险 住处 回家 大使馆 律师 翻译 电话 手机",
        "证件 护照 工作 工资 欠债 丈夫 家人 失踪 拘留",
    ),
    "ko": (
        "1 2 3 4 5 6 7 8 9 0",
        "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ",
        "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ",
        "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ",
    ),
    "vi": (
        "1 2 3 4 5 6 7 8 9 0",
        "q w e r t y u i o p ă â ê",
        "a s d f g h j k l ô ơ ư đ",
        "z x c v b n m \u0300 \u0301 \u0309 \u0303 \u0323",
    ),
    "my": (
        "၁ ၂ ၃ ၄ ၅ ၆ ၇ ၈ ၉ ၀",
        "က ခ ဂ ဃ င စ ဆ ဇ ဈ ည ဉ ဋ ဌ ဍ ဎ ဏ",
        "တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ",
        "\u103b \u103c \u103d \u103e \u102c \u102b \u102d \u102e \u102f \u1030 "
        "\u1031 \u1032 \u1036 \u1037 \u1038 \u103a \u1039",
        "ဣ ဤ ဥ ဦ ဧ ဩ ဪ ဿ ၌ ၍ ၎ ၏ ၊ ။",
    ),
}

_VOWEL_E = "\u1031"
_BURMESE_BASE = frozenset(chr(code) for code in (*range(0x1000, 0x102B), 0x103F))
_BURMESE_MEDIALS = frozenset("\u103b\u103c\u103d\u103e")


def keys(language: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the pad for a language of the reader; Latin letters for one that has no pad of its own."""
    return tuple(tuple(row.split(" ")) for row in PADS.get(language, PADS["en"]))


def face(key: str) -> str:
    """What stands on a key. A mark that needs a letter is shown on a dotted circle.

    A Burmese mark alone gets that circle from its font when it is drawn; one of another font would make two.
    """
    return "\u25cc" + key if "\u0300" <= key <= "\u036f" else key


def press(text: str, key: str) -> str:
    """The text after a key of the pad was pressed at its end."""
    if key in hangul_typing.VOWELS or key in hangul_typing.INITIALS:
        return hangul_typing.type_jamo(text, key)
    if "\u0300" <= key <= "\u036f":
        return _with_tone(text, key)
    if key in _BURMESE_BASE or key in _BURMESE_MEDIALS:
        return _with_burmese_letter(text, key)
    return text + key


def take_back(text: str) -> str:
    """The text without what was pressed last."""
    return hangul_typing.take_back(text)


def _with_tone(text: str, tone: str) -> str:
    """A tone goes onto the last letter; pressed again it goes away; where there is no letter nothing happens."""
    if not text or not text[-1].isalpha():
        return text
    tones = PADS["vi"][3].split(" ")[-5:]
    letter = [mark for mark in unicodedata.normalize("NFD", text[-1]) if mark not in tones]
    had = tone in unicodedata.normalize("NFD", text[-1])
    return text[:-1] + unicodedata.normalize("NFC", "".join(letter if had else [*letter, tone]))


def _with_burmese_letter(text: str, letter: str) -> str:
    """The vowel ေ is written before its consonant and stored after it: pressed first, it waits for the letter."""
    if text.endswith(_VOWEL_E):
        base = text[-2:-1]
        waiting = base not in _BURMESE_BASE and base not in _BURMESE_MEDIALS
        if waiting or letter in _BURMESE_MEDIALS:
            return text[:-1] + letter + _VOWEL_E
    return text + letter
