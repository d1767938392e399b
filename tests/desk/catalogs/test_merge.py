"""A translation stays with its text, is doubted when the text was rewritten, and never moves to another entry."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guide.desk.catalogs.merge import merge
from guide.desk.catalogs.po import Entry, PoFile
from tests.desk.catalogs.entries import entry, korean, template


def test_the_same_text_keeps_its_translation() -> None:
    old = korean(entry("One", "하나", notes=("reviewed: x 2026-11-22 00000000",)), entry("Two", "둘"))
    assert merge(template("Two", "One"), old).entries == (old.entries[1], old.entries[0])


def test_a_rewritten_text_is_fuzzy_with_what_it_was() -> None:
    old = korean(entry("One", "하나"), entry("Call the police first.", "먼저 경찰에 전화하세요."), entry("Two", "둘"))
    merged = merge(template("One", "Read this page before any call.", "Two"), old)
    assert merged.entries[1] == entry(
        "Read this page before any call.", "먼저 경찰에 전화하세요.", fuzzy=True, previous=("Call the police first.",)
    )
    assert [e.fuzzy for e in merged.entries] == [False, True, False]
    assert merged.obsolete == ()


def test_likeness_never_crosses_contexts() -> None:
    old = korean(entry("Call the police first.", "먼저 경찰에 전화하세요.", context="article:b"))
    merged = merge(template("Never call the police first."), old)
    assert merged.entries == (entry("Never call the police first."),)
    assert merged.obsolete == old.entries


def test_a_new_text_beside_others_takes_nothing() -> None:
    old = korean(entry("One", "하나"), entry("Two", "둘"))
    merged = merge(template("One", "Never one", "Two"), old)
    assert merged.entries == (old.entries[0], entry("Never one"), old.entries[1])


def test_a_text_taken_out_in_one_place_and_one_put_in_elsewhere_are_strangers() -> None:
    old = korean(entry("One", "하나"), entry("Two", "둘"), entry("Three", "셋"), entry("Four", "넷"))
    merged = merge(template("One", "Three", "Four", "Twosome"), old)
    assert merged.entries[3] == entry("Twosome")
    assert merged.obsolete == (old.entries[1],)


def test_where_one_text_became_two_likeness_tells() -> None:
    old = korean(
        entry("One", "하나"), entry("Do not call from here at night.", "밤에 전화하지 마세요."), entry("Two", "둘")
    )
    merged = merge(template("One", "Rest first.", "Do not call from here at any time.", "Two"), old)
    assert merged.entries[1] == entry("Rest first.")
    assert merged.entries[2].previous == ("Do not call from here at night.",)


def test_where_no_text_is_like_it_none_is_taken() -> None:
    old = korean(entry("One", "하나"), entry("Do not call from here.", "전화하지 마세요."), entry("Two", "둘"))
    merged = merge(template("One", "Rest.", "Eat.", "Two"), old)
    assert merged.entries[1:3] == (entry("Rest."), entry("Eat."))
    assert [gone.id for gone in merged.obsolete] == [("Do not call from here.",)]


def test_rewritten_twice_it_still_says_what_was_translated() -> None:
    once = merge(template("Second"), korean(entry("First", "첫째")))
    twice = merge(template("Third"), once)
    assert twice.entries == (entry("Third", "첫째", fuzzy=True, previous=("First",)),)


def test_written_back_it_is_no_longer_doubtful() -> None:
    there = merge(template("Second"), korean(entry("First", "첫째")))
    back = merge(template("First"), there)
    assert back.entries == (entry("First", "첫째"),)


def test_an_editor_may_say_that_the_meaning_is_the_same() -> None:
    old = korean(entry("First", "첫째"))
    assert merge(template("The first"), old, {"article:a"}).entries == (entry("The first", "첫째"),)
    assert merge(template("The first"), old, {"article:b"}).entries[0].fuzzy
    doubtful = merge(template("The first"), old)
    assert merge(template("The first"), doubtful, {"article:a"}).entries == (entry("The first", "첫째"),)


def test_what_is_gone_is_kept_and_comes_back() -> None:
    old = korean(entry("One", "하나"), entry("Two", "둘"))
    gone = merge(template("One"), old)
    assert [e.key for e in gone.obsolete] == [("article:a", "Two")]
    assert merge(template("One", "Two"), gone).entries == old.entries
    assert merge(template("One", "Two"), gone).obsolete == ()


def test_a_doubtful_text_that_is_gone_does_not_come_back_as_sure() -> None:
    doubtful = korean(entry("One", "하나"), entry("New", "옛", fuzzy=True, previous=("Old",)))
    gone = merge(template("One"), doubtful)
    assert gone.obsolete == ()
    assert merge(template("One", "New"), gone).entries[1] == entry("New")


def test_a_plural_rewritten_is_doubtful_too() -> None:
    old = korean(Entry("", ("One line", "{count} lines"), ("{count}줄",)))
    new = PoFile(None, (Entry("", ("One line", "{count} good lines")),))
    merged = merge(new, old).entries[0]
    assert (merged.fuzzy, merged.previous) == (True, ("One line", "{count} lines"))


def test_a_text_that_became_a_plural_begins_anew() -> None:
    old = korean(Entry("", ("One line",), ("한 줄",)))
    new = PoFile(None, (Entry("", ("One line", "{count} lines")),))
    assert merge(new, old).entries == new.entries


def test_comments_are_the_template_s_and_notes_the_translator_s() -> None:
    old = korean(entry("One", "하나", comments=("old",), notes=("mine",)))
    new = PoFile(None, (entry("One", comments=("new",)),))
    assert merge(new, old).entries == (entry("One", "하나", comments=("new",), notes=("mine",)),)


TEXTS = st.lists(
    st.tuples(st.sampled_from(["article:a", "article:b", ""]), st.sampled_from("abcdefgh")), unique=True, max_size=12
)


@given(TEXTS, TEXTS, TEXTS)
def test_whatever_changes_no_translation_lies(first: list[tuple[str, str]], second: list[tuple[str, str]],
                                              third: list[tuple[str, str]]) -> None:  # fmt: skip
    """Each translation names the context and text it was made of: it must stay there, and say when it is older."""

    def made(rows: list[tuple[str, str]]) -> PoFile:
        return PoFile(None, tuple(entry(text, context=context) for context, text in rows))

    po = korean(*(replace(e, text=(f"{e.context}|{e.id[0]}",)) for e in made(first).entries))
    for rows in (second, third, first):
        po = merge(made(rows), po)
        assert [e.key for e in po.entries] == rows
        for e in po.entries:
            if e.text:
                context, text = e.text[0].split("|")
                assert context == e.context
                assert e.fuzzy == (text != e.id[0])
                assert e.previous == ((text,) if e.fuzzy else ())
        assert merge(made(rows), po) == po
