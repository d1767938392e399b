from __future__ import annotations

from guide.text import han, pinyin
from guide.text.folding import fold
from guide.text.function_words import content_of_chinese
from guide.text.han_table import SIMPLIFIED, TRADITIONAL


def test_pairs_overlap() -> None:
    assert han.pairs("报警电话") == ["报警", "警电", "电话"]
    assert han.pairs("警") == []


def test_traditional_characters_are_the_simplified_ones() -> None:
    assert fold("緊急求助熱線") == "紧急求助热线"
    assert fold("香港衞生署") == "香港卫生署"


def test_the_table_maps_each_character_once_and_never_in_a_chain() -> None:
    assert len(set(TRADITIONAL)) == len(TRADITIONAL) == len(SIMPLIFIED)
    assert [one for one in TRADITIONAL if fold(fold(one)) != fold(one)] == []


def test_pinyin_written_together() -> None:
    assert set(pinyin.pairs_of("baojing")) <= set(pinyin.pair_sounds("报警"))
    assert pinyin.pairs_of("dashiguan") == (*pinyin.pair_sounds("大使")[:1], "≈shiguan")
    assert pinyin.pairs_of("xyz") == ()
    assert pinyin.pairs_of("an") == ()


def test_a_wrong_character_of_the_same_sound() -> None:
    assert set(pinyin.pair_sounds("抱警")) & set(pinyin.pair_sounds("报警"))
    assert pinyin.pair_sounds("ab") == ()


def test_a_character_read_in_two_ways_has_both() -> None:
    assert {"≈yinhang", "≈yinxing"} <= set(pinyin.pair_sounds("银行"))


def test_words_that_carry_little() -> None:
    assert content_of_chinese("怎么报警") == (False, False, True, True)
    assert content_of_chinese("报警") == (True, True)
