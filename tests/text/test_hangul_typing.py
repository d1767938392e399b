from __future__ import annotations

import unicodedata
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.hangul_typing import INITIALS, VOWELS, on_latin_keys, take_back, together, type_jamo

JAMO = INITIALS + VOWELS


def typed(keys: str) -> str:
    return reduce(type_jamo, keys, "")


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("ㄱㅕㅇㅊㅏㄹ", "경찰"),
        ("ㅂㅕㅇㅇㅝㄴ", "병원"),
        ("ㅇㅜㅓㄴ", "원"),
        ("ㄱㅏㅂㅅ", "값"),
        ("ㄱㅏㅂㅅㅣ", "갑시"),
        ("ㅇㅏㄴㅈㅏ", "안자"),
        ("ㅇㅣㅆㄷㅏ", "있다"),
        ("ㄲㅗㅊ", "꽃"),
        ("ㅇㅏㄸㅏ", "아따"),
        ("ㅋㅋ", "ㅋㅋ"),
        ("ㅏㅏ", "ㅏㅏ"),
        ("ㄷㅏㄹㄱ", "닭"),
        ("ㅢㅅㅏ", "ㅢ사"),
        ("ㅇㅡㅣㅅㅏ", "의사"),
    ],
)
def test_letters_become_syllables(keys: str, words: str) -> None:
    assert typed(keys) == words


def test_a_letter_after_other_text_stands_alone() -> None:
    assert type_jamo("110 ", "ㅅ") == "110 ㅅ"
    assert type_jamo("a", "ㅏ") == "aㅏ"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("값", "갑"),
        ("갑", "가"),
        ("가", "ㄱ"),
        ("ㄱ", ""),
        ("원", "워"),
        ("워", "우"),
        ("ㅘ", "ㅗ"),
        ("a가", "aㄱ"),
        ("", ""),
    ],
)
def test_taking_back_undoes_one_letter(before: str, after: str) -> None:
    assert take_back(before) == after


@given(st.text(alphabet=JAMO, max_size=12))
def test_what_is_typed_is_composed_and_can_be_taken_back_to_nothing(keys: str) -> None:
    words = typed(keys)
    assert unicodedata.is_normalized("NFC", words)
    for _key in range(2 * len(keys)):
        words = take_back(words)
    assert words == ""


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        ("ㄱㅕㅇㅊㅏㄹ", "경찰"),
        ("경찰 ㅅㅣㄴㄱㅗ", "경찰 신고"),
        ("ㄱㄱㅊ", "ㄱㄱㅊ"),
        ("ㅏㅏ", "ㅏㅏ"),
        ("police", "police"),
        ("", ""),
    ],
)
def test_letters_that_stand_apart_come_together(apart: str, words: str) -> None:
    assert together(apart) == words


@pytest.mark.parametrize(
    ("keys", "words"),
    [("rudckf", "경찰"), ("qnfdlsk", "불이나"), ("police", ""), ("rrc", ""), ("công", ""), ("a1", ""), ("", "")],
)
def test_korean_on_latin_keys(keys: str, words: str) -> None:
    assert on_latin_keys(keys) == words
