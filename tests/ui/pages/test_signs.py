"""Signs: the three lines come first, children stand apart, ticks are the eye's alone, and help depends on none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.form_sheet import form_sheet
from guide.ui.navigation import SIGNS
from guide.ui.pages.column_page import ColumnPage
from guide.ui.pages.signs import CHILDREN
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.remark import Remark
from guide.ui.widgets.tick_bar import TickBar
from guide.ui.widgets.tick_list import TickList
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of

FIRST = [
    "Ask about safety and needs first. Help does not depend on any sign.",
    "Where people come from, how they dress, what they work or with whom they share a flat are not signs.",
    "“I agreed to come” does not mean “I agreed to this”. For a child, agreeing does not count at all.",
]
PLACES = ["page:signs", "page:signs/children", "indicator:papers-held", "indicator:child-works"]


def top(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize("address", PLACES)
def test_the_first_lines_stand_before_notes_and_signs(show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    lines = page.findChildren(Remark)[0]
    assert visible_words_of(lines) == FIRST
    for other in (*page.findChildren(NotePanel), *page.findChildren(TickList), *page.findChildren(EntryList)):
        assert top(lines, page) + lines.height() <= top(other, page)


TICKABLE = ["page:signs", "page:signs/children"]


def options(page: QWidget) -> list[tuple[str, str]]:
    """Title and reason of what is offered."""
    shown = next(each for each in page.findChildren(EntryList) if each.accessibleName().startswith("What to do"))
    return [(row.words[0].text, row.words[1].text) for row in shown.model_of_rows.rows]


def sign_list(page: QWidget) -> TickList:
    (shown,) = page.findChildren(TickList)
    return shown


def bar_button(page: QWidget, words: str) -> WordedButton:
    return next(each for each in page.findChildren(TickBar)[0].findChildren(WordedButton) if each.text() == words)


def ticked(shown: TickList) -> list[bool]:
    rows = range(shown.ticks.rowCount())
    checked = [shown.ticks.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in rows]
    return [each == Qt.CheckState.Checked for each in checked]


ALWAYS = [
    ("Immediate danger", "When a life is in danger now"),
    ("When no call is possible", "What can be done without any call"),
]
BY_SIGN = ("Calling the police in China", "When others hold the papers")


@pytest.mark.parametrize("address", TICKABLE)
def test_help_is_offered_without_any_tick(show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    assert options(page) == ALWAYS
    assert "Help does not depend on any sign." in visible_words_of(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_tick_by_key_adds_a_page_behind_those_that_are_always_there(
    qtbot: QtBot, show_page: ShowPage, key: Qt.Key
) -> None:
    page = show_page("page:signs")
    shown = sign_list(page)
    shown.setFocus()
    shown.setCurrentIndex(shown.ticks.index(0))
    qtbot.keyClick(shown, key)
    assert ticked(shown) == [True]
    assert options(page) == [*ALWAYS, BY_SIGN]
    qtbot.keyClick(shown, key)
    assert ticked(shown) == [False]
    assert options(page) == ALWAYS


def test_a_tick_by_mouse(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:signs")
    shown = sign_list(page)
    place = shown.visualRect(shown.ticks.index(0)).center()
    with qtbot.assertNotEmitted(page.address_requested):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticked(shown) == [True]
    with qtbot.assertNotEmitted(shown.address_requested):
        shown.activated.emit(shown.ticks.index(0))  # desktops that open by one click send this too
    assert ticked(shown) == [True]


def test_a_screen_reader_hears_what_can_be_ticked_and_what_is(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    shown = sign_list(page)
    item = QAccessible.queryAccessibleInterface(shown).child(0)
    assert item.role() == QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name).startswith("Somebody else keeps the passport")
    assert shown.ticks.flags(shown.ticks.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert shown.accessibleName() == "Papers and debt"
    assert ticked(shown) == [False]


def test_all_ticks_are_cleared_by_one_press(show_page: ShowPage) -> None:
    page = show_page("page:signs/children")
    shown = sign_list(page)
    shown.ticks.turn(shown.ticks.index(0))
    shown.ticks_changed.emit()
    assert len(options(page)) == 4
    bar_button(page, "Clear all ticks").click()
    assert ticked(shown) == [False]
    assert options(page) == ALWAYS


def test_nothing_says_how_many_ticks_there_are(show_page: ShowPage) -> None:
    page = show_page("page:signs/children")
    shown = sign_list(page)
    listed = next(each for each in page.findChildren(EntryList) if each.accessibleName().startswith("What to do"))

    def rest() -> list[str]:
        of_list = visible_words_of(listed)
        return [words for words in visible_words_of(page) if words not in of_list]

    before = rest()
    looks = page.findChildren(TickBar)[0].grab().toImage()
    shown.ticks.turn(shown.ticks.index(0))
    shown.ticks_changed.emit()
    assert rest() == before
    assert page.findChildren(TickBar)[0].grab().toImage() == looks


def test_ticks_end_when_the_page_is_left(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    for leave in (page.hide, lambda: page.show_address(CHILDREN), lambda: page.show_address(SIGNS)):
        page.show_address(SIGNS)
        page.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shown = sign_list(page)
        shown.ticks.turn(shown.ticks.index(0))
        leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert ticked(sign_list(page)) == [False]
    page.show()
    assert options(page) == ALWAYS


def test_ticks_outlive_another_language(show_page: ShowPage, switch: Callable[[ColumnPage, str], None]) -> None:
    page = show_page("page:signs")
    shown = sign_list(page)
    shown.ticks.turn(shown.ticks.index(0))
    switch(page, "ko")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ticked(sign_list(page)) == [True]


def test_what_to_do_is_one_press_away(show_page: ShowPage) -> None:
    page = show_page("page:signs", size=(900, 300))
    bar_button(page, "What to do").click()
    listed = next(each for each in page.findChildren(EntryList) if each.accessibleName().startswith("What to do"))
    assert listed.currentIndex().row() == 0
    assert not listed.visibleRegion().isEmpty()


def test_paper_holds_the_blank_sheet_whatever_is_ticked(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    before = page.sheet()
    sign_list(page).ticks.turn(sign_list(page).ticks.index(0))
    assert page.sheet() == before == form_sheet(page.session.edition.forms.form("notes", "en"))
    assert [printable.name for printable in page.sheets()] == ["Notes"]


def test_each_sign_shows_what_it_rests_on(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    button = next(each for each in page.findChildren(WordedButton) if each.isCheckable())
    sign_list(page).ticks.turn(sign_list(page).ticks.index(0))
    assert "F002" not in sign_list(page).ticks.rows[0].spoken()
    button.setChecked(True)
    assert "F002" in sign_list(page).ticks.rows[0].spoken()
    assert ticked(sign_list(page)) == [True]


def test_signs_of_children_stand_apart(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:signs")
    assert [row.address.id for row in sign_list(page).ticks.rows] == ["papers-held"]
    link = next(each for each in page.findChildren(WordedButton) if each.text().startswith("Signs of children"))
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [CHILDREN]
    apart = show_page(str(CHILDREN))
    assert [row.address.id for row in sign_list(apart).ticks.rows] == ["child-works"]


def test_a_sign_says_how_it_is_known_and_how_it_misleads(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    row = sign_list(page).ticks.rows[0]
    assert [part.text for part in row.words] == [
        "Somebody else keeps the passport.",
        "Can be seen without asking",
        "Never sent back to fetch it.",
    ]
    words = visible_words_of(show_page("indicator:papers-held"))
    assert any("Can be seen without asking" in each for each in words)
    assert "Never sent back to fetch it." in words


def test_what_is_offered_leads_to_its_page(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:signs")
    listed = next(each for each in page.findChildren(EntryList) if each.accessibleName().startswith("What to do"))
    with qtbot.waitSignal(page.address_requested) as asked:
        listed.clicked.emit(listed.model_of_rows.index(1, 0))
    assert asked.args == [Address(Kind.ARTICLE, "no-call-possible")]
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "Notes")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert str(asked.args[0]) == "page:forms/notes"
