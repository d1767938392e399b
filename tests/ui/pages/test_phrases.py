"""Phrases: by situation, in two languages, large with one press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind, parse_address
from guide.core.errors import NotInGuideError
from guide.core.i18n import _
from guide.paper.sheet import Cards, Paragraph, Wishes
from guide.ui.pages.column_page import ColumnPage
from guide.ui.widgets.beside_button import BesideButton
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.phrase_card import PhraseCard
from guide.ui.widgets.phrase_list import PhraseList
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def spoken(page: ColumnPage) -> list[str]:
    return [row.spoken() for row in page.findChildren(EntryList)[0].model_of_rows.rows]


def test_situations_come_first(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:phrases")
    buttons = page.findChildren(EntryButton)
    assert [button.accessibleName() for button in buttons] == [
        "Point to your language",
        "Replies and language",
        "First contact",
        "Is it safe?",
        "Your choice",
    ]
    with qtbot.waitSignal(page.address_requested) as asked:
        buttons[2].click()
    assert asked.args == [Address(Kind.PAGE, "phrases/first-contact")]


def test_a_phrase_stands_in_two_languages_with_how_it_can_be_answered(show_page: ShowPage) -> None:
    page = show_page("page:phrases/first-contact", "en")
    row = page.findChildren(EntryList)[0].model_of_rows.rows[0]
    assert [part.text for part in row.words] == [
        "Would you rather talk with a woman or a man?",
        "A woman · A man · Either",
        "Answer by pointing at one of several",
    ]
    assert row.beside
    assert row.beside != row.words


def test_another_second_language_is_chosen_on_the_page(show_page: ShowPage, qapp: QApplication) -> None:
    page = show_page("page:phrases/first-contact", "en")
    button = page.findChildren(BesideButton)[0]
    assert button.text() == "Second language: 中文"
    assert "en" not in [code for _words, code in button.choices()]
    button.chosen.emit("my")
    qapp.processEvents()
    assert page.session.beside == "my"
    assert "Second language: မြန်မာ" in visible_words_of(page)


def test_one_press_shows_it_large_and_escape_brings_the_list_back(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:phrases/first-contact", "en")
    phrases = page.findChildren(EntryList)[0]
    phrases.setFocus()
    phrases.setCurrentIndex(phrases.model_of_rows.index(0, 0))
    with qtbot.assertNotEmitted(page.address_requested):
        qtbot.keyClick(phrases, Qt.Key.Key_Return)
    large = page.findChildren(PhraseCard)[0]
    assert large.isVisible()
    assert large.size() == page.size()
    shown = large.view.words.accessibleName().splitlines()
    assert shown[-1] == "Would you rather talk with a woman or a man?"
    page.resize(700, 500)
    assert large.size() == page.size()
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()


def test_a_search_leads_to_one_phrase(show_page: ShowPage) -> None:
    page = show_page("phrase:woman-or-man", "en")
    words = visible_words_of(page)
    assert "Would you rather talk with a woman or a man?" in words
    assert {"A woman", "A man", "Either"} <= set(words)
    next(each for each in page.findChildren(WordedButton) if each.text() == "Show large").click()
    assert page.findChildren(PhraseCard)[0].isVisible()


def test_an_unknown_situation_is_refused(show_page: ShowPage) -> None:
    page = show_page("page:phrases")
    with pytest.raises(NotInGuideError, match="nowhere"):
        page.show_address(parse_address("page:phrases/nowhere"))


def test_going_elsewhere_takes_the_large_sentence_away(show_page: ShowPage) -> None:
    page = show_page("page:phrases/first-contact", "en")
    phrases = page.findChildren(EntryList)[0]
    phrases.clicked.emit(phrases.model_of_rows.index(0, 0))
    large = page.findChildren(PhraseCard)[0]
    page.show_address(parse_address("page:phrases"))
    assert not large.isVisible()


def test_a_word_of_either_language_finds_a_sentence(show_page: ShowPage) -> None:
    page = show_page("page:phrases/first-contact", "zh")
    assert page.session.beside == "en"
    found = page.findChildren(PhraseList)[0]
    assert found.shown() == ("woman-or-man",)
    for words in ("woman", "EITHER"):
        found.field.setText(words)
        assert found.shown() == ("woman-or-man",), words
    found.field.setText("zzzz")
    assert found.shown() == ()
    assert _("No sentence fits. Type fewer letters.") in visible_words_of(page)


def test_typing_among_the_situations_shows_sentences_in_their_place(show_page: ShowPage) -> None:
    page = show_page("page:phrases", "en")
    found = page.findChildren(PhraseList)[0]
    assert found.shown() == ()
    found.field.setText("safe to ta")
    assert found.shown() == ("safe-now",)
    assert not any(button.isVisible() for button in page.findChildren(EntryButton))
    found.field.setText("")
    assert all(button.isVisible() for button in page.findChildren(EntryButton))


def test_the_card_goes_through_what_is_listed(show_page: ShowPage) -> None:
    page = show_page("page:phrases/replies", "en")
    phrases = page.findChildren(EntryList)[0]
    phrases.clicked.emit(phrases.model_of_rows.index(1, 0))
    card = page.findChildren(PhraseCard)[0]
    assert card.phrase == "reply-no"
    card.go_on(1)
    assert card.phrase == "reply-stop"
    card.go_on(1)
    assert card.phrase == "reply-yes"


def test_the_page_says_how_to_hide_a_card(show_page: ShowPage) -> None:
    for address in ("page:phrases/first-contact", "phrase:woman-or-man"):
        assert any("space bar" in words for words in visible_words_of(show_page(address, "en")))


def test_another_page_takes_the_card_away(show_page: ShowPage) -> None:
    page = show_page("page:phrases/first-contact", "en")
    phrases = page.findChildren(EntryList)[0]
    phrases.clicked.emit(phrases.model_of_rows.index(0, 0))
    card = page.findChildren(PhraseCard)[0]
    page.hide()
    assert not card.isVisibleTo(page)


def test_a_situation_can_be_printed_as_cards_under_a_neutral_heading(show_page: ShowPage) -> None:
    (printable,) = show_page("page:phrases/safety", "en").sheets()
    heading, cards = printable.make(Wishes(beside="zh")).parts
    assert isinstance(heading, Paragraph)
    assert heading.words.text == "Cards to point at"
    assert isinstance(cards, Cards)
    assert [card[-1].text for card in cards.cards] == ["Is it safe to talk here?", "Yes.", "No.", "Please stop now."]
    assert show_page("page:phrases").sheets() == ()
