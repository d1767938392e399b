"""Zawgyi: the encoding of older Burmese telephones, which looks like Unicode and is not.

The same code points mean other letters, and signs stand in the order in which they are drawn. Whether a text is
Zawgyi is told by Google's model (the package `myanmartools`, Apache-2.0); what its letters mean follows the
rules that Google publishes with it (npm package `myanmar-tools`, resources/Z2U.js, Apache-2.0, copyright 2017
Google LLC). The conversion is written anew: letters are replaced, what is drawn before its consonant is moved
behind it, and `burmese.normalise` brings all signs into the order of Unicode.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from guide.text import burmese

if TYPE_CHECKING:
    from myanmartools import ZawgyiDetector

# Between these two the model has not decided: short words are often the same in both, or could be either.
SURELY_UNICODE = 0.05
SURELY_ZAWGYI = 0.95

_KINZI = "\u1004\u103a\u1039"
_KINZI_MARK = "\ue000"  # stands for it while the letters it is made of still mean something else
_KINZI_WITH = {"\u1064": "", "\u108b": "\u102d", "\u108c": "\u102e", "\u108d": "\u1036"}
_STACKED = dict(
    zip(
        "\u1060\u1061\u1062\u1063\u1065\u1066\u1067\u1068\u1069\u106c\u106d\u1070\u1071\u1072\u1073\u1074\u1075\u1076"
        "\u1077\u1078\u1079\u107a\u107b\u1093\u107c\u1085",
        "\u1000\u1001\u1002\u1003\u1005\u1006\u1006\u1007\u1008\u100b\u100c\u100f\u1010\u1010\u1011\u1011\u1012\u1013"
        "\u1014\u1015\u1016\u1017\u1018\u1018\u1019\u101c",
        strict=True,
    )
)
# Medials: ya 103A, ra 103B (and its drawn widths), wa 103C, ha 103D; the killer is 1039.
_YA, _RA, _WA, _HA, _KILLER = "\u103b", "\u103c", "\u103d", "\u103e", "\u103a"
_LETTERS = {
    **{zawgyi: "\u1039" + letter for zawgyi, letter in _STACKED.items()},
    **dict.fromkeys("\u103a\u107d", _YA),
    **dict.fromkeys("\u103b\u107e\u107f\u1080\u1081\u1082\u1083\u1084", _RA),
    **dict.fromkeys("\u103d\u1087", _HA),
    **dict.fromkeys("\u1094\u1095", "\u1037"),
    "\u103c": _WA,
    "\u1039": _KILLER,
    "\u1033": "\u102f",
    "\u1034": "\u1030",
    "\u105a": "\u102b" + _KILLER,
    "\u106a": "\u1009",
    "\u106b": "\u100a",
    "\u106e": "\u100d\u1039\u100d",
    "\u106f": "\u100d\u1039\u100e",
    "\u1086": "\u103f",
    "\u1088": _HA + "\u102f",
    "\u1089": _HA + "\u1030",
    "\u108a": _WA + _HA,
    "\u108e": "\u102d\u1036",
    "\u108f": "\u1014",
    "\u1090": "\u101b",
    "\u1091": "\u100f\u1039\u100d",
    "\u1092": "\u100b\u1039\u100c",
    "\u1096": "\u1039\u1010" + _WA,
    "\u1097": "\u100b\u1039\u100b",
    "\u104e": "\u104e\u1004\u103a\u1038",
}
_TABLE = str.maketrans(_LETTERS)

_BASE = "[\u1000-\u1021\u1025\u1027\u1029\u103f\u1040\u1044]"
_STACK = "(?:\u1039[\u1000-\u1021])"
_SPACES = "[ \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+"
_SPACES_BEFORE_DOT = re.compile(f"({_SPACES})([\u1037\u1094\u1095])")
_SPACES_BEFORE_SIGN = re.compile(
    f"{_SPACES}(?=[\u102b-\u1030\u1032-\u103a\u103c\u103d\u1060-\u1063\u1065-\u1068\u1071-\u107d\u1093])"
)
_KINZI_AFTER = re.compile("([\u1000-\u1021])([\u103a\u103b\u107d-\u1084]*)([\u1064\u108b-\u108d])")
# What is drawn before the consonant: the vowel e, then medial ra. Both are said after it.
_DRAWN_BEFORE = re.compile(f"(\u1031*)({_RA}*)({_KINZI_MARK}?{_BASE}{_STACK}*)([{_YA}{_WA}{_HA}]*)")
_STACK_AFTER_SIGNS = re.compile("([\u102b-\u1032\u1036-\u1038\u103b-\u103e]+)(\u1039[\u1000-\u1021])")
_U_WITH_STACK = re.compile("\u1025(?=[\u1039\u103a])")
_ZERO_FOR_WA = re.compile("(?<![\u1040-\u1049])\u1040(?![\u1040-\u1049])")
_SHORT_U = re.compile("\u102f\u1030")
_BOTH_I = re.compile("\u102d\u102e")


@cache
def _detector() -> ZawgyiDetector:
    import myanmartools  # only when a query holds Burmese: the first window must not wait for the model

    return myanmartools.ZawgyiDetector()


@lru_cache(maxsize=256)
def zawgyi_probability(text: str) -> float:
    """How sure Google's model is that a text is Zawgyi, 0 to 1; 0 for text without Burmese."""
    if not burmese.contains_burmese(text):
        return 0.0
    return max(0.0, float(_detector().get_zawgyi_probability(text)))


def readings(text: str) -> tuple[str, ...]:
    """What a typed text may say in Unicode, the likelier first: one reading, or two where nothing decides."""
    if not burmese.contains_burmese(text):
        return (text,)
    as_unicode, converted = burmese.normalise(normalize("NFC", text)), to_unicode(text)
    if as_unicode == converted:  # many short words are the same in both: the model is not even loaded
        return (as_unicode,)
    probability = zawgyi_probability(text)
    if probability < SURELY_UNICODE:
        return (as_unicode,)
    if probability > SURELY_ZAWGYI:
        return (converted,)
    return (as_unicode, converted) if probability < 0.5 else (converted, as_unicode)


def to_unicode(zawgyi: str) -> str:
    """Convert Zawgyi to Unicode. Text of other scripts stays as it is."""
    text = _SPACES_BEFORE_SIGN.sub("", _SPACES_BEFORE_DOT.sub(r"\2\1", zawgyi))
    text = _KINZI_AFTER.sub(lambda found: _KINZI_MARK + found[1] + found[2] + _KINZI_WITH[found[3]], text)
    text = text.translate(_TABLE)
    text = _U_WITH_STACK.sub("\u1009", text)
    text = _ZERO_FOR_WA.sub(_wa_in_words, text)
    text = _DRAWN_BEFORE.sub(r"\3\2\4\1", text)
    text = _STACK_AFTER_SIGNS.sub(r"\2\1", text)
    text = _BOTH_I.sub("\u102e", _SHORT_U.sub("\u102f", text))
    text = text.replace("\u1005\u103b", "\u1008").replace("\u1025\u102e", "\u1026").replace(_KINZI_MARK, _KINZI)
    return burmese.normalise(normalize("NFC", text))


def _wa_in_words(zero: re.Match[str]) -> str:
    """A single zero that touches a letter is the letter wa: many keyboards draw them alike."""
    text, at = zero.string, zero.start()
    beside = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return "\u101d" if burmese.contains_burmese(beside) else zero.group()
