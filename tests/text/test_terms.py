from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.query import analysed
from guide.text.sounds import SOUND
from guide.text.terms import index_terms


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("en", "Calling the police", {"calling", "call", "the", "police", "polic", "callingthe", "thepolice"}),
        ("zh", "报警", {"报", "警", "报警", SOUND + "baojing"}),
        ("my", "ရဲတပ်", {"ရဲ", "တပ်", "ရဲတပ်", SOUND + "ယဲ", SOUND + "တပ်", SOUND + "ယဲတပ်"}),
        ("en", "110", {"110"}),
    ],
)
def test_terms_of_names(language: str, text: str, terms: set[str]) -> None:
    assert set(index_terms(text, language, names=True)) == terms


def test_vietnamese_words_bare_spelt_by_sound_and_in_pairs() -> None:
    terms = set(index_terms("Cảnh sát", "vi", names=True))
    assert {"canh", "sat", "canhsat", SOUND + "kan", SOUND + "sat"} <= terms
    assert len(terms) == 7  # and two as they are spelt


def test_names_are_found_by_whoever_writes_no_space() -> None:
    for language, spaced, unspaced in (
        ("en", "hot line", "hotline"),
        ("vi", "cảnh sát", "canhsat"),
        ("ko", "경찰 신고", "경찰신고"),
        ("ko", "불이 났어요", "불났어요"),
        ("my", "ရဲ ခေါ်", "ရဲခေါ်"),
    ):
        indexed = set(index_terms(spaced, language, names=True))
        for unit in analysed(unspaced, language).units:
            assert indexed & set(unit.readings[0].terms), (spaced, unit)


def test_running_text_has_no_sounds() -> None:
    assert not any(term.startswith(SOUND) for term in index_terms("报警 Cảnh sát ရဲ", "vi", names=False))


def test_each_term_once_in_order() -> None:
    assert index_terms("call, call; 110", "en", names=False) == ["call", "110"]


@given(st.text(max_size=80), st.sampled_from(["en", "zh", "ko", "vi", "my"]), st.booleans())
def test_the_plain_tokenizer_leaves_every_term_whole(text: str, language: str, names: bool) -> None:
    terms = index_terms(text, language, names)
    for term in terms:
        assert term
        assert all(not character.isascii() or character.isalnum() for character in term)


def test_a_term_is_found_by_itself_alone() -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE VIRTUAL TABLE x USING fts5 (t, content = '', tokenize = 'ascii', detail = none)")
        for number, text in enumerate(("报警电话", "ရဲတပ်ဖွဲ့", "đường dây", "경찰 신고")):
            connection.execute(
                "INSERT INTO x (rowid, t) VALUES (?, ?)", (number, " ".join(index_terms(text, "vi", True)))
            )
            for term in index_terms(text, "vi", True):
                found = connection.execute("SELECT rowid FROM x WHERE x MATCH ?", (f'"{term}"',)).fetchall()
                assert (number,) in found
