"""What is chosen is never shown, and nothing is chosen by mistake."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from guide.ui.widgets.origin_menu import OriginMenu
from tests.ui.wheel import turn_wheel
from tests.ui.words_of import words_in


class Watched(OriginMenu):
    """Counts instead of opening: the offscreen platform cannot raise a window."""

    opened = 0

    def showPopup(self) -> None:
        self.opened += 1


@pytest.fixture
def menu(qtbot: QtBot) -> OriginMenu:
    menu = OriginMenu()
    qtbot.addWidget(menu)
    menu.offer("Choose here", "Skip", (("Myanmar", "MM"), ("North Korea", "KP"), ("Viet Nam", "VN")))
    menu.show()
    return menu


def choose(menu: OriginMenu, row: int) -> None:
    menu.setCurrentIndex(row)
    menu.activated.emit(row)


def test_after_a_choice_it_says_what_it_said_before(menu: OriginMenu, qtbot: QtBot) -> None:
    before = words_in(menu)
    for row, code in enumerate(("MM", "KP", "VN"), start=2):
        with qtbot.waitSignal(menu.answered):
            choose(menu, row)
        assert menu.value == code
        assert words_in(menu) == before
        assert menu.currentIndex() == 0


def test_skip_takes_the_answer_back(menu: OriginMenu, qtbot: QtBot) -> None:
    choose(menu, 3)
    with qtbot.waitSignal(menu.answered):
        choose(menu, 1)
    assert menu.value is None


def test_the_fixed_line_changes_nothing(menu: OriginMenu, qtbot: QtBot) -> None:
    choose(menu, 3)
    with qtbot.assertNotEmitted(menu.answered):
        choose(menu, 0)
    assert menu.value == "KP"


def test_letters_arrows_and_the_wheel_choose_nothing(menu: OriginMenu, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.answered):
        qtbot.keyClicks(menu, "nv")
        for key in (Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
            qtbot.keyClick(menu, key)
        turn_wheel(menu)
    assert (menu.value, menu.currentIndex()) == (None, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_key_opens_the_list(qtbot: QtBot, key: Qt.Key) -> None:
    menu = Watched()
    qtbot.addWidget(menu)
    menu.show()
    qtbot.keyClick(menu, key)
    assert menu.opened == 1
