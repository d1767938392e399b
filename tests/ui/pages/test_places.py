"""Places: notes first, what lies in it, and numbers only by saying that one is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.navigation import NUMBERS
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_countries_name_what_lies_in_them(show_page: ShowPage) -> None:
    page = show_page("page:places")
    rows = [row for each in page.findChildren(EntryList) for row in each.model_of_rows.rows]
    assert [[part.text for part in row.words] for row in rows] == [["Mainland", "The northern border"]]


def test_a_place_shows_its_words_numbers_and_parts(show_page: ShowPage) -> None:
    page = show_page("place:china")
    text = page.findChildren(TextView)[0].toPlainText()
    assert "120" in text
    assert "Some people are sent back by force." in text
    inside = page.findChildren(EntryList)[0].model_of_rows.rows
    assert [row.address for row in inside] == [Address(Kind.PLACE, "northern-border")]


def test_notes_stand_before_the_words_of_a_place(show_page: ShowPage) -> None:
    page = show_page("place:northern-border")
    panel, text = page.findChildren(NotePanel)[0], page.findChildren(TextView)[0]
    assert panel.note_id == "S02"
    assert panel.mapTo(page, QPoint(0, panel.height())).y() <= text.mapTo(page, QPoint(0, 0)).y()


def test_the_place_around_it_is_one_press_away(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("place:northern-border")
    with qtbot.waitSignal(page.address_requested) as asked:
        page.findChildren(WordedButton)[0].click()
    assert asked.args == [Address(Kind.PLACE, "china")]


def test_numbers_of_where_the_reader_is(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("place:china", country="CN")
    button = next(each for each in page.findChildren(WordedButton) if each.text() == "Numbers for China")
    with qtbot.waitSignal(page.address_requested) as asked:
        button.click()
    assert asked.args == [NUMBERS]


def test_numbers_of_elsewhere_open_only_by_saying_that_one_is_there(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("place:china", country="HK")
    assert "Numbers for China" not in visible_words_of(page)
    button = next(each for each in page.findChildren(WordedButton) if each.text().startswith("I am in China"))
    assert page.session.country == "HK"
    with qtbot.waitSignal(page.address_requested) as asked:
        button.click()
    assert asked.args == [NUMBERS]
    assert page.session.country == "CN"
