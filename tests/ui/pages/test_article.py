from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.core.errors import NotInGuideError
from guide.ui.pages.article import ArticlePage
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_notes_stand_before_the_text(show_page: ShowPage) -> None:
    page = show_page("article:calling-police")
    panel, text = page.findChildren(NotePanel)[0], page.findChildren(TextView)[0]
    assert panel.mapTo(page, QPoint(0, panel.height())).y() <= text.mapTo(page, QPoint(0, 0)).y()
    assert "Last reviewed: October 30, 2026" in visible_words_of(page)


def test_a_note_opens_in_full_and_closes(show_page: ShowPage) -> None:
    page = show_page("article:calling-police")
    panel = page.findChildren(NotePanel)[0]
    toggle = panel.findChildren(WordedButton)[0]
    toggle.click()
    full = panel.findChildren(TextView)[0]
    assert "What may happen" in full.toPlainText()
    assert "What to do instead" in full.toPlainText()
    toggle.click()
    assert not full.isVisible()


def test_sources_show_on_request(show_page: ShowPage) -> None:
    page = show_page("article:calling-police")
    text = page.findChildren(TextView)[0]
    button = next(each for each in page.findChildren(WordedButton) if each.isCheckable())
    assert "F001" not in text.toPlainText()
    button.setChecked(True)
    assert "F001" in text.toPlainText()
    assert button.text() == "Hide the sources"


def test_other_pages_of_the_topic_are_a_press_away(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("article:immediate-danger")
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "When no call is possible")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.ARTICLE, "no-call-possible")]


def test_a_draft_says_so_once(show_page: ShowPage) -> None:
    page = show_page("article:immediate-danger", "ko")
    marks = [words for words in visible_words_of(page) if "번역 초안" in words]
    assert len(marks) == 1


def test_words_are_found_and_shown(show_page: ShowPage) -> None:
    page = show_page("article:calling-police", size=(500, 220))
    bar = page.view.verticalScrollBar()
    assert page.find_text("Citizens abroad")
    QApplication.processEvents()
    text = page.findChildren(TextView)[0]
    place = text.mapTo(page.view.viewport(), text.cursorRect().center())
    assert bar.value() > 0
    assert page.view.viewport().rect().contains(place)
    assert not page.find_text("whale")


def test_arrow_keys_scroll_also_from_inside_the_text(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("article:calling-police", size=(500, 220))
    text = page.findChildren(TextView)[0]
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert page.view.verticalScrollBar().value() > 0


def test_an_unknown_page_is_refused(show_page: ShowPage) -> None:
    page = show_page("article:calling-police")
    assert isinstance(page, ArticlePage)
    with pytest.raises(NotInGuideError, match="nowhere"):
        page.show_address(Address(Kind.ARTICLE, "nowhere"))
