"""All parts can be reached however low the window is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui.navigation import ABOUT, GUIDE, LAW, PHRASES, SIGNS, WORDS
from guide.ui.widgets.navigation_list import PARTS, NavigationList

Show = Callable[[int], NavigationList]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """show(height): the navigation in a frame of that height."""
    frame = QWidget()
    qtbot.addWidget(frame)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)

    def show_one(height: int) -> NavigationList:
        navigation = NavigationList(frame)
        column.addWidget(navigation)
        frame.resize(300, height)
        frame.show()
        QApplication.processEvents()
        return navigation

    return show_one


def rows_height(navigation: NavigationList) -> int:
    return sum(navigation.sizeHintForRow(row) for row in range(navigation.count()))


def test_with_room_the_rows_stand_apart(show: Show) -> None:
    navigation = show(900)
    assert not navigation.property("tight")
    assert not navigation.verticalScrollBar().isVisible()


def test_in_a_low_window_they_scroll_to_the_part_that_is_open(show: Show) -> None:
    navigation = show(60)
    assert navigation.property("tight")
    assert navigation.verticalScrollBar().isVisible()
    navigation.show_part(ABOUT)
    last = navigation.visualItemRect(navigation.item(navigation.count() - 1))
    assert navigation.viewport().rect().contains(last.center())


def test_room_that_comes_back_is_taken(show: Show) -> None:
    navigation = show(60)
    navigation.parentWidget().resize(300, 900)
    QApplication.processEvents()
    assert not navigation.property("tight")
    assert navigation.height() >= rows_height(navigation)


def test_in_a_place_that_scrolls_it_is_whole(show: Show) -> None:
    navigation = show(60)
    navigation.set_whole(True)
    assert navigation.minimumSizeHint().height() >= rows_height(navigation)
    assert not navigation.verticalScrollBar().isVisible()


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("page:signs/children", SIGNS),
        ("indicator:con-door", SIGNS),
        ("page:phrases/police", PHRASES),
        ("law:criminal-240", LAW),
        ("term:consent", WORDS),
        ("page:places", GUIDE),
        ("place:jilin", GUIDE),
        ("page:figures", GUIDE),
        ("figure:abused", GUIDE),
        ("page:timeline", GUIDE),
        ("event:y1951", GUIDE),
    ],
)
def test_every_place_belongs_to_a_part(show: Show, place: str, part: object) -> None:
    navigation = show(900)
    navigation.show_part(parse_address(place))
    assert PARTS[navigation.currentRow()][0] == part
