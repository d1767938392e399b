from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.query import MAX_UNITS, Query, Unit, analysed
from guide.text.terms import index_terms


def terms(query: Query) -> set[str]:
    return {term for unit in query.units for reading in unit.readings for term in reading.terms}


def unit_of(query: Query, term: str) -> Unit:
    return next(unit for unit in query.units if term in unit.readings[0].terms)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "calling police"),
        ("zh", "报警电话"),
        ("ko", "경찰 신고"),
        ("vi", "cảnh sát"),
        ("my", "ရဲတပ်ဖွဲ့"),
        ("en", "110"),
    ],
)
def test_what_was_indexed_is_asked_for(language: str, text: str) -> None:
    indexed = set(index_terms(text, language, names=True))
    for unit in analysed(text, language).units:
        assert any(set(reading.terms) & indexed for reading in unit.readings) or unit.bonus, unit


def test_only_the_last_word_may_go_on() -> None:
    query = analysed("police sta", "en")
    assert not any(reading.prefix for reading in unit_of(query, "police").readings)
    assert any(reading.prefix for reading in unit_of(query, "sta").readings)
    assert not any(reading.prefix for unit in analysed("police sta ", "en").units for reading in unit.readings)


def test_a_marked_word_is_worth_more_than_its_bare_letters() -> None:
    readings = analysed("cảnh ", "vi").units[0].readings
    assert [reading.worth for reading in readings] == sorted((reading.worth for reading in readings), reverse=True)
    assert readings[1].terms == ("canh",)


def test_words_that_carry_little_weigh_little() -> None:
    query = analysed("how do I call the police", "en")
    assert unit_of(query, "police").weight > 5 * unit_of(query, "the").weight
    query = analysed("怎么报警", "zh")
    assert unit_of(query, "报警").weight > 5 * unit_of(query, "怎么").weight


def test_a_bare_consonant_at_the_end_may_close_the_syllable_before() -> None:
    assert "ရဲတပ" in terms(analysed("ရဲတပ", "my"))


def test_an_unfinished_syllable_is_the_beginning_of_a_term() -> None:
    prefixes = [
        term
        for unit in analysed("경차", "ko").units
        for reading in unit.readings
        if reading.prefix
        for term in reading.terms
    ]
    assert any(term.startswith(prefix) for prefix in prefixes for term in index_terms("경찰", "ko", names=False))
    assert not any(reading.prefix for unit in analysed("경차 ", "ko").units for reading in unit.readings)


def test_a_pair_that_is_not_found_falls_apart() -> None:
    (pair, *_others) = analysed("公安", "zh").units
    assert [part.readings[0].terms for part in pair.parts] == [("公",), ("安",)]


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("zh", "hu zhao", "护照"),
        ("zh", "mei you huzhao", "护照"),
        ("ko", "rudckf", "경찰"),
        ("ko", "ㄱㅕㅇㅊㅏㄹ", "경찰"),
    ],
)
def test_other_ways_to_type_a_word(language: str, typed: str, meant: str) -> None:
    query = analysed(typed, language)
    asked = {term for unit in query.units for reading in (*unit.readings, *unit.rescue) for term in reading.terms}
    assert asked & set(index_terms(meant, language, names=True))


def test_words_that_are_no_pinyin_are_words() -> None:
    assert {"police", "korea"} <= terms(analysed("police korea", "zh"))
    assert {"hu", "zhao"} <= terms(analysed("hu zhao", "vi"))


@given(st.text(max_size=500), st.sampled_from(["en", "zh", "ko", "vi", "my"]))
def test_no_query_is_an_error_or_too_long(text: str, language: str) -> None:
    query = analysed(text, language)
    assert len(query.units) <= MAX_UNITS
    for term in terms(query):
        assert term
        assert all(not character.isascii() or character.isalnum() for character in term)
