"""Blank sheets: what to weigh stands first, paper holds the neutral words alone, and nothing can be typed in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.paper.sheet import Look, OpenLines, Paragraph
from guide.ui.widgets.blank_sheet import BlankSheet
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.remark import Remark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_the_list_leads_to_each_sheet(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:forms")
    assert [button.accessibleName() for button in page.findChildren(EntryButton)] == ["My day", "Notes"]
    with qtbot.waitSignal(page.address_requested) as asked:
        page.findChildren(EntryButton)[0].click()
    assert asked.args == [Address(Kind.PAGE, "forms/my-day")]


def test_what_to_weigh_stands_before_the_sheet(show_page: ShowPage) -> None:
    page = show_page("page:forms/my-day")
    remark, sheet = page.findChildren(Remark)[0], page.findChildren(BlankSheet)[0]
    assert visible_words_of(remark) == ["Paper can be found."]
    assert remark.mapTo(page, QPoint(0, remark.height())).y() <= sheet.mapTo(page, QPoint(0, 0)).y()
    assert visible_words_of(sheet) == ["My day", "Where I can rest", "In my bag"]


def test_what_the_lines_are_for_stays_on_the_screen(show_page: ShowPage) -> None:
    page = show_page("page:forms/my-day")
    lines = page.findChildren(TextView)[0].toPlainText().splitlines()
    assert lines == ["Where I can rest", "A room with a way out.", "In my bag", "Only what is at hand."]


def test_paper_holds_heading_and_prompts_alone(show_page: ShowPage) -> None:
    page = show_page("page:forms/my-day")
    sheet = page.sheet()
    assert sheet is not None
    title, *lines = sheet.parts
    assert isinstance(title, Paragraph)
    assert (title.look, title.words.text) == (Look.TITLE, "My day")
    assert [(line.words.text, line.count) for line in lines if isinstance(line, OpenLines)] == [
        ("Where I can rest", 2),
        ("In my bag", 2),
    ]
    assert len(lines) == 2
    assert [(each.name, each.before) for each in page.sheets()] == [("My day", "Paper can be found.")]


@pytest.mark.parametrize("address", ["page:forms", "page:forms/my-day", "page:forms/notes"])
def test_nothing_can_be_typed_in(show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    assert page.findChildren(QLineEdit) == []
    assert page.findChildren(QPlainTextEdit) == []
    assert all(view.isReadOnly() for view in page.findChildren(TextView))


def test_the_pages_beside_it(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:forms/my-day")
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "When no call is possible")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.ARTICLE, "no-call-possible")]
