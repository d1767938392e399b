"""Signs: the three lines come first, children stand apart, nothing is ticked or summed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.pages.signs import CHILDREN
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.remark import Remark
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
    for other in (*page.findChildren(NotePanel), *page.findChildren(EntryList)):
        assert top(lines, page) + lines.height() <= top(other, page)


@pytest.mark.parametrize("address", PLACES)
def test_nothing_can_be_ticked(show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    assert page.findChildren(QCheckBox) == []
    tickable = [each for each in page.findChildren(QAbstractButton) if each.isCheckable()]
    assert [each.text() for each in tickable] in ([], ["Show what each paragraph rests on"])


def test_signs_of_children_stand_apart(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:signs")
    rows = [row for each in page.findChildren(EntryList) for row in each.model_of_rows.rows]
    assert [row.address.id for row in rows] == ["papers-held"]
    link = next(each for each in page.findChildren(WordedButton) if each.text().startswith("Signs of children"))
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [CHILDREN]
    apart = show_page(str(CHILDREN))
    rows = [row for each in apart.findChildren(EntryList) for row in each.model_of_rows.rows]
    assert [row.address.id for row in rows] == ["child-works"]


def test_a_sign_says_how_it_is_known_and_how_it_misleads(show_page: ShowPage) -> None:
    page = show_page("page:signs")
    row = page.findChildren(EntryList)[0].model_of_rows.rows[0]
    assert [part.text for part in row.words] == [
        "Somebody else keeps the passport.",
        "Can be seen without asking",
        "Never sent back to fetch it.",
    ]
    words = visible_words_of(show_page("indicator:papers-held"))
    assert any("Can be seen without asking" in each for each in words)
    assert "Never sent back to fetch it." in words


def test_what_can_be_done_is_offered_whatever_was_seen(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:signs")
    assert "What to do, with signs or without" in visible_words_of(page)
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "When no call is possible")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.ARTICLE, "no-call-possible")]
