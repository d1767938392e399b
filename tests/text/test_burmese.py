from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.burmese import break_positions, by_sound, contains_burmese, normalise, ordered_signs, syllables

SIGN_OR_STACK = re.compile("[\u102b-\u103e]")
BURMESE = st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x104F), max_size=30)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ရဲတပ်ဖွဲ့", ["ရဲ", "တပ်", "ဖွဲ့"]),
        ("ဗုဒ္ဓ", ["ဗုဒ္ဓ"]),
        ("အင်္ဂါ", ["အင်္ဂါ"]),
        ("ယောက်ျား", ["ယောက်ျား"]),
        ("ကျွန်ုပ်", ["ကျွန်ုပ်"]),
        ("သန့်ရှင်း", ["သန့်", "ရှင်း"]),
        ("ပြဿနာ", ["ပြဿ", "နာ"]),
        ("များ၏", ["များ", "၏"]),
        ("ကို ဆက်", ["ကို ", "ဆက်"]),
        ("", []),
    ],
)
def test_syllables(text: str, parts: list[str]) -> None:
    assert syllables(text) == parts


@given(BURMESE)
def test_syllables_are_the_text_again(text: str) -> None:
    assert "".join(syllables(text)) == text


@given(BURMESE)
def test_only_the_first_syllable_may_begin_with_a_sign(text: str) -> None:
    assert not any(SIGN_OR_STACK.match(part) for part in syllables(text)[1:])


@given(st.text(st.sampled_from("ရဲတပ်ဖွဲ့ကို ဆက်သွယ်ပါ။၊ 110(Guide)သန့်င်္ဂ"), max_size=40))
def test_no_line_begins_inside_a_syllable(text: str) -> None:
    for at in break_positions(text):
        assert not SIGN_OR_STACK.match(text[at])
        assert text[at] not in "၊။ )"
        assert text[at : at + 2] not in ("န့်", "တ်", "င်", "ယ်", "ပ်", "က်")
        assert text[at - 1] != "\u1039"


def test_lines_break_between_syllables_and_words() -> None:
    text = "ရဲတပ်ဖွဲ့ကို 110 Guide (ဆက်)။"
    pieces = [
        text[start:end] for start, end in zip([0, *break_positions(text)], [*break_positions(text), None], strict=True)
    ]
    assert pieces == ["ရဲ", "တပ်", "ဖွဲ့", "ကို ", "110 ", "Guide ", "(ဆက်)။"]


def test_signs_come_in_one_order() -> None:
    assert ordered_signs("\u1030\u102d") == "\u102d\u1030"
    assert ordered_signs("\u1036\u102f\u1036") == "\u102f\u1036"
    assert normalise("\u101a\u1031\u102c\u1000\u103b\u102c\u103a\u1038") == "ယောက်ျား"
    assert normalise("ပေါ်") == "ပေါ်"


def test_a_zero_among_letters_is_wa_and_wa_among_digits_is_zero() -> None:
    assert normalise("၀န်ကြီး") == "ဝန်ကြီး"
    assert normalise("၁၁ဝ") == "၁၁၀"
    assert normalise("၁၁ဝ၊ ၁၂ဝ") == "၁၁၀၊ ၁၂၀"
    assert normalise("၂၀") == "၂၀"
    assert normalise("ဝါ") == "ဝါ"


@given(BURMESE)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_spellings_that_sound_alike_are_alike() -> None:
    assert by_sound("ကြီး") == by_sound("ကျီ")
    assert by_sound("ကံ") == by_sound("ကန်")
    assert by_sound("ရဲ") != by_sound("ရေ")


def test_what_is_burmese() -> None:
    assert contains_burmese("abc ရ")
    assert not contains_burmese("abc 中 한")
