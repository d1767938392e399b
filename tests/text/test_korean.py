from __future__ import annotations

import re
from unicodedata import normalize

from guide.text import hangul, romaja
from guide.text.function_words import content_of_korean


def typed(word: str) -> list[str]:
    """What stands in the field while a word is typed, jamo by jamo."""
    keys = normalize("NFD", word)
    return [normalize("NFC", keys[:end]) for end in range(1, len(keys) + 1)]


def test_a_syllable_being_typed_is_a_prefix() -> None:
    whole = hangul.jamo("경찰")
    for so_far in typed("경찰"):
        assert whole.startswith(hangul.unfinished(so_far)), so_far


def test_a_consonant_may_go_over_to_the_next_syllable() -> None:
    assert hangul.jamo("가방").startswith(hangul.unfinished("갑"))
    assert hangul.jamo("갑시").startswith(hangul.unfinished("갑"))


def test_a_lone_consonant_begins_a_syllable() -> None:
    assert hangul.jamo("경찰").startswith(hangul.unfinished("경ㅊ"))


def test_vowels_that_sound_alike_are_one() -> None:
    assert hangul.jamo("대사관") == hangul.jamo("데사관")
    assert hangul.jamo("경찰") != hangul.jamo("공찰")


def test_patterns_match_what_is_meant() -> None:
    assert re.fullmatch(hangul.pattern("데사관", False), "대사관")
    assert re.search(hangul.pattern("경차", True), "중국 경찰")
    assert re.search(hangul.pattern("경ㅊ", True), "경찰")
    assert not re.search(hangul.pattern("경차", False), "경찰")


def test_particles_and_endings_are_not_content() -> None:
    cases = {
        "경찰에": 2,
        "대사관으로": 3,
        "신고하려면": 2,
        "아이": 2,
        "어떻게": 0,
        "통역": 2,
        "도망치고": 4,
        "못해요": 1,
    }
    assert {word: content_of_korean(word) for word in cases} == cases


def test_latin_spellings_meet() -> None:
    for word, spellings in {
        "경찰": ("gyeongchal", "kyungchal", "kyongchal"),
        "대사관": ("daesagwan", "taesagwan"),
        "여성": ("yeoseong", "yosong"),
        "쉼터": ("swimteo", "shimto"),
        "한국": ("hanguk", "hankook"),
    }.items():
        assert {romaja.rough(spelling) for spelling in spellings} == {romaja.of_hangul(word)}


def test_too_short_a_word_has_no_sound() -> None:
    assert romaja.rough("do") == ""
