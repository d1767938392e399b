"""Whatever is typed or pasted into the field: an answer, never an error."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.store.search import Search
from tests.store.small_index import small_index

LANGUAGES = ("en", "zh", "ko", "vi", "my")

HOSTILE = [
    "\0",
    "a\0b",
    "'",
    '"',
    '"""police"""',
    "police OR fire",
    "NOT police",
    "police AND (fire",
    "NEAR(police fire, 2)",
    "terms : police",
    "{terms}: police",
    "pol*",
    "^police",
    "police -fire",
    "+police",
    "police;--",
    "'); DROP TABLE search_entry; --",
    "\\",
    "%",
    "_" * 50,
    "\u202e110\u202c",
    "1\u0660\u1041",
    "\ud800",
    "😀" * 40,
    "e" + "\u0301" * 150,
    "ကြ္္္္္",
    "\u1031" * 60,
    "ᄀ" * 60,
    "ㅋ" * 80,
    "一" * 5000,
    "ရဲ" * 3000,
    "a" * 100_000,
    "a " * 50_000,
    "110 " * 1000,
    "0" * 400,
    "\n\t\r police \x1b[31m",
]


@pytest.fixture(scope="module")
def search() -> Iterator[Search]:
    connection = small_index()
    yield Search(connection)
    connection.close()


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("country", ["CN", None, "??"])
def test_hostile_queries_are_answered(search: Search, query: str, country: str | None) -> None:
    for language in LANGUAGES:
        assert isinstance(search.find(query, language, country), tuple)


def test_syntax_of_the_engine_is_only_words(search: Search) -> None:
    assert "cn-police" in {hit.id for hit in search.find("NOT police", "en", "CN")}
    assert "cn-police" in {hit.id for hit in search.find('"police" OR (', "en", "CN")}


@given(st.text(max_size=120), st.sampled_from(LANGUAGES), st.sampled_from(["CN", "KR", None]))
def test_any_text_is_answered_with_spans_inside_the_snippet(
    search: Search, query: str, language: str, country: str | None
) -> None:
    for hit in search.find(query, language, country):
        assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.spans)


@given(st.text(st.sampled_from("0123456789 ()+-/.၀၁၂၃一二三영일이"), max_size=16))
def test_no_digits_put_a_short_code_of_another_country_first(search: Search, query: str) -> None:
    found = search.find(query, "en", "CN")
    assert not found or found[0].country in (None, "CN")
