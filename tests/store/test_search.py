from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide.core.search_hit import Hit
from guide.store.search import Search
from guide.store.standing_rows import Gone
from tests.store.small_index import ENTRIES, small_index


@pytest.fixture(scope="module")
def search() -> Iterator[Search]:
    connection = small_index()
    yield Search(connection)
    connection.close()


def ids(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.id for hit in hits]


# --- words


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("zh", "报警"),
        ("zh", "報警"),
        ("zh", "抱警"),
        ("zh", "baojing"),
        ("zh", "bao jing"),
        ("zh", "公安"),
        ("ko", "경찰 신고"),
        ("ko", "경찰에 신고하려면"),
        ("ko", "경차"),
        ("ko", "gyeongchal"),
        ("ko", "rudckf"),
        ("ko", "ㄱㅕㅇㅊㅏㄹ"),
        ("vi", "canh sat trung quoc"),
        ("vi", "cảnh sát"),
        ("vi", "canhsat"),
        ("vi", "cảnh xát"),
        ("vi", "cong an"),
        ("my", "ရဲ တရုတ်"),
        ("my", "ရဲ"),
        ("my", "ရဲခေ"),
        ("en", "police"),
        ("en", "polce"),
        ("en", "polcie"),
        ("en", "POLICE!"),
        ("en", "pol"),
        ("en", "the police of china"),
    ],
)
def test_the_police_here_come_first(search: Search, language: str, query: str) -> None:
    assert ids(search.find(query, language, "CN"))[0] == "cn-police"


def test_a_zawgyi_query_is_found(search: Search) -> None:
    assert ids(search.find("တ႐ုတ္", "my", "CN"))[:1] == ["cn-police"]
    assert ids(search.find("အေရးေပၚဖုန္း", "my", "CN"))[:1] == ["cn-police"]


def test_an_entry_is_one_hit_whatever_the_languages_it_is_found_in(search: Search) -> None:
    for query in ("police 警察 경찰", "visa", "110"):
        found = ids(search.find(query, "en", None))
        assert len(found) == len(set(found)), query


def test_every_language_is_searched_and_the_hit_is_in_the_window_s(search: Search) -> None:
    (hit, *_others) = search.find("救护车", "en", "CN")
    assert (hit.id, hit.title, hit.language) == ("cn-ambulance", "Ambulance", "en")


def test_a_hit_without_a_translation_is_in_english_or_in_what_there_is(search: Search) -> None:
    (hit, *_others) = search.find("ambulance", "ko", "CN")
    assert (hit.title, hit.language) == ("Ambulance", "en")
    assert {h.language for h in search.find("Tổng đài trẻ em", "ko", None) if h.id == "vn-child-line"} == {"vi"}


def test_the_window_s_language_comes_first(search: Search) -> None:
    assert ids(search.find("visa", "vi", "CN")) == ids(search.find("visa", "en", "CN")) == ["no-papers"]
    assert search.find("visa", "vi", "CN")[0].language == "vi"


def test_all_words_come_before_some(search: Search) -> None:
    assert ids(search.find("embassy viet nam", "en", "CN"))[0] == "cn-embassy-of-viet-nam"
    assert ids(search.find("embassy thailand", "en", "CN"))[0] == "cn-embassy-of-thailand"


def test_a_text_with_all_words_comes_before_a_title_with_one(search: Search) -> None:
    assert ids(search.find("lynx otter", "en", "CN")) == ["zz-lynx-and-otter", "zz-lynx"]
    assert ids(search.find("lynx", "en", "CN")) == ["zz-lynx", "zz-lynx-and-otter"]


def test_a_word_too_many_does_not_hide_an_entry(search: Search) -> None:
    assert ids(search.find("embassy thailand zebra", "en", "CN"))[0] == "cn-embassy-of-thailand"


def test_a_title_comes_before_running_text(search: Search) -> None:
    found = ids(search.find("embassy", "en", "CN"))
    assert found.index("cn-embassy-of-thailand") < found.index("no-papers")


def test_readers_of_a_language_find_their_own_embassy_first_unless_they_name_another(search: Search) -> None:
    assert ids(search.find("đại sứ quán", "vi", "CN"))[0] == "cn-embassy-of-viet-nam"
    assert ids(search.find("đại sứ quán thái lan", "vi", "CN"))[0] == "cn-embassy-of-thailand"


def test_marks_decide_between_words_of_the_same_letters(search: Search) -> None:
    found = search.find("đại sứ", "vi", "CN")
    assert found[0].id == "cn-embassy-of-viet-nam"


def test_what_must_not_be_called_is_found_after_the_others_and_marked(search: Search) -> None:
    found = search.find("embassy", "en", "CN")
    assert ids(found).index("cn-embassy-not-to-call") > ids(found).index("cn-embassy-of-thailand")
    assert {hit.id for hit in found if hit.do_not_contact} == {"cn-embassy-not-to-call"}


def test_what_can_be_done_comes_before_what_explains_it_unless_that_fits_better(search: Search) -> None:
    assert [hit.kind for hit in search.find("debt", "en", "CN")] == ["article", "term", "phrase"]
    assert search.find("debt bondage", "en", "CN")[0].kind == "term"
    assert search.find("do you owe a debt", "en", "CN")[0].kind == "phrase"


def test_nothing_is_found_where_there_is_nothing(search: Search) -> None:
    for query in ("", "   ", "?!", "zzzzqqq", "鑫淼"):
        assert search.find(query, "en", "CN") == ()
    assert search.find("police", "en", "CN", limit=0) == ()


def test_as_many_as_asked_for(search: Search) -> None:
    assert len(search.find("police", "en", "CN", limit=1)) == 1


def test_a_language_that_the_edition_lacks_is_answered_in_english(search: Search) -> None:
    assert search.find("police", "xx", "CN") == search.find("police", "en", "CN")


# --- digits


@pytest.mark.parametrize("query", ["110", "၁၁၀", "၁၁ဝ", "１１０", " 1 1 0 ", "幺幺零", "일일영"])
def test_digits_of_every_script_find_the_number_first(search: Search, query: str) -> None:
    for language in ("en", "zh", "ko", "vi", "my"):
        assert ids(search.find(query, language, "CN"))[0] == "cn-police"


def test_digits_find_the_chosen_country_s_number_first_and_others_with_their_country(search: Search) -> None:
    found = search.find("110", "en", "KR")
    assert found[0].id == "kr-call-centre"
    assert {hit.id: hit.country for hit in found}["cn-police"] == "CN"
    assert {"cn-police", "kr-call-centre"} <= set(ids(search.find("110", "en", None)))


def test_an_article_about_the_digits_stands_between(search: Search) -> None:
    assert ids(search.find("110", "en", "CN")) == ["cn-police", "no-papers", "kr-call-centre"]


@pytest.mark.parametrize("query", ["112", "111"])
def test_digits_of_another_country_alone_never_lead(search: Search, query: str) -> None:
    found = search.find(query, "en", "CN")
    assert found[0].id == "before-you-call"
    assert found[1].country in ("KR", "VN")


@pytest.mark.parametrize("query", ["government call centre", "정부민원안내콜센터", "call centre korea"])
def test_a_short_code_of_another_country_never_leads_by_name_either(search: Search, query: str) -> None:
    first, second, *_others = search.find(query, "en", "CN")
    assert first.country in (None, "CN")
    assert second.id == "kr-call-centre"
    assert search.find(query, "en", "KR")[0].id == "kr-call-centre"
    assert search.find(query, "en", None)[0].id == "kr-call-centre"


def test_without_an_article_a_number_of_another_country_is_not_shown_alone() -> None:
    connection = small_index(tuple(entry for entry in ENTRIES if entry.id == "vn-child-line"))
    assert Search(connection).find("111", "en", "CN") == ()
    assert ids(Search(connection).find("111", "en", "VN")) == ["vn-child-line"]
    connection.close()


def test_nor_does_it_where_the_number_of_here_was_withdrawn() -> None:
    connection = small_index()
    gone = Gone({"cn-police": "2026.12"}, {"cn-police": frozenset({"110"})}, frozenset())
    first, *_others, last = Search(connection, gone).find("police line", "en", "CN")
    assert first.country != "KR"
    assert (last.id, last.withdrawn_by) == ("cn-police", "2026.12")
    connection.close()


@pytest.mark.parametrize(
    "query", ["+86 10 8531 0700", "0086 10 85310700", "010-85310700", "85310700", "0108531", "+86 10 85"]
)
def test_a_long_number_is_found_whole_by_its_end_and_while_it_is_typed(search: Search, query: str) -> None:
    assert ids(search.find(query, "en", "CN"))[0] == "cn-embassy-of-viet-nam"


def test_one_digit_is_no_number(search: Search) -> None:
    assert "vn-child-line" not in ids(search.find("1", "en", "VN"))


def test_digits_among_words_count_as_a_word(search: Search) -> None:
    assert ids(search.find("110 visa", "en", "CN"))[0] == "no-papers"


# --- countries and gates


def test_other_countries_come_later_everything_else_equal(search: Search) -> None:
    assert ids(search.find("giraffe line", "en", "CN"))[:2] == ["cn-giraffe-line", "kr-giraffe-line"]
    assert ids(search.find("giraffe line", "en", "KR"))[:2] == ["kr-giraffe-line", "cn-giraffe-line"]
    found = ids(search.find("police line", "en", "KR"))
    assert found.index("kr-police") < found.index("cn-police")
    assert {"cn-police", "kr-police"} <= set(ids(search.find("police line", "en", None)))


def test_a_country_that_is_named_counts(search: Search) -> None:
    found = ids(search.find("경찰 대한민국", "ko", "CN"))
    assert found.index("kr-police") <= 1


def test_the_same_line_of_here_does_not_lead_where_another_country_is_named(search: Search) -> None:
    first, *others = ids(search.find("giraffe line korea", "en", "CN"))
    assert first == "before-you-call"
    assert {"kr-giraffe-line", "cn-giraffe-line"} <= set(others)
    assert ids(search.find("giraffe line china", "en", "CN"))[0] == "cn-giraffe-line"
    first, *others = ids(search.find("police line korea", "en", "CN"))  # a short code of there leads no more
    assert first == "before-you-call"
    assert others.index("kr-police") < others.index("cn-police")


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("en", "do not call the police"),
        ("zh", "不要报警"),
        ("ko", "경찰이 무서워요"),
        ("vi", "sợ công an"),
        ("my", "ရဲမခေါ်ချင်"),
    ],
)
def test_a_number_behind_a_note_does_not_lead_who_fears_it_or_does_not_want_it(
    search: Search, language: str, query: str
) -> None:
    found = search.find(query, language, "CN")
    assert found[0].gated_by is None
    assert "cn-police" in ids(found)


def test_an_ambulance_leads_whoever_is_afraid(search: Search) -> None:
    assert ids(search.find("afraid, ambulance", "en", "CN"))[0] == "cn-ambulance"


def test_the_gate_is_said(search: Search) -> None:
    gates = {hit.id: hit.gated_by for query in ("police", "ambulance") for hit in search.find(query, "en", "CN")}
    assert gates["cn-police"] == "S01"
    assert gates["cn-ambulance"] is None


# --- what a hit shows


def test_spans_mark_the_words_in_the_snippet(search: Search) -> None:
    hit = next(hit for hit in search.find("new embassy", "en", "CN") if hit.id == "no-papers")
    assert len(hit.snippet) <= 125
    assert hit.snippet.startswith("…")
    assert [hit.snippet[span.start : span.end] for span in hit.spans] == ["embassy", "new"]


def test_a_snippet_begins_with_the_text_where_nothing_is_marked(search: Search) -> None:
    hit = search.find("visa", "en", "CN")[0]
    assert hit.snippet.startswith("When a passport is missing. Nobody may keep")
    assert hit.snippet.endswith("…")
    assert hit.spans == ()


def test_search_reads_nothing_before_it_is_asked() -> None:
    connection = small_index()
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    Search(connection)
    assert statements == []
    connection.close()
