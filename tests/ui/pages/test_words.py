"""The glossary: its own order, a filter that knows synonyms, and a way on when nothing fits."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.pages.words import WordsPage
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def shown_ids(page: WordsPage) -> list[str]:
    return [row.address.id for row in page.list.model_of_rows.rows]


def words_page(show_page: ShowPage, language: str = "en") -> WordsPage:
    page = show_page("page:words", language)
    assert isinstance(page, WordsPage)
    return page


def test_words_stand_in_the_order_of_the_language(show_page: ShowPage) -> None:
    page = words_page(show_page)
    assert shown_ids(page) == ["agent", "hukou"]
    assert "2 words" in visible_words_of(page)


@pytest.mark.parametrize("typed", ["regist", "HUKOU", "benefits", "residence booklet"])
def test_a_word_is_found_by_its_name_abbreviation_definition_and_synonym(show_page: ShowPage, typed: str) -> None:
    page = words_page(show_page)
    page.field.setText(typed)
    assert shown_ids(page) == ["hukou"]
    assert "1 of 2 words" in visible_words_of(page)
    page.field.clear()
    assert shown_ids(page) == ["agent", "hukou"]


def test_nothing_found_says_what_to_do(qtbot: QtBot, show_page: ShowPage) -> None:
    page = words_page(show_page)
    page.field.setText("zzqq")
    assert shown_ids(page) == []
    assert "No word of this list fits. Type fewer letters, or search the whole guide." in visible_words_of(page)
    button = next(each for each in page.findChildren(WordedButton) if each.text().startswith("Search"))
    with qtbot.waitSignal(page.session.search_requested) as asked:
        button.click()
    assert asked.args == ["zzqq"]


def test_a_word_that_the_guide_does_not_use_says_so(show_page: ShowPage) -> None:
    rows = {row.address.id: row for row in words_page(show_page).list.model_of_rows.rows}
    assert "This guide does not use this word" in rows["agent"].spoken()
    assert "This guide does not use this word." in visible_words_of(show_page("term:agent"))
    assert "This guide does not use this word." not in visible_words_of(show_page("term:hukou"))


def test_a_word_has_its_definition_sources_and_related_pages(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("term:hukou")
    assert page.findChildren(TextView)[0].toPlainText() == "It ties schools and benefits to a registered home."
    assert {"Household registration", "hukou"} <= set(visible_words_of(page))
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "When no call is possible")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.ARTICLE, "no-call-possible")]
