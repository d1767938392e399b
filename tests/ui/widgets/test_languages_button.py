from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from guide.ui.widgets.languages_button import LanguagesButton


@pytest.fixture
def button(qtbot: QtBot) -> LanguagesButton:
    button = LanguagesButton()
    qtbot.addWidget(button)
    button.offer((("Chinese", "zh"), ("Korean", "ko"), ("Lao", "lo")))
    return button


def press(button: LanguagesButton, words: str) -> None:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_several_can_be_chosen_and_taken_back(button: LanguagesButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.answered):
        press(button, "Lao")
    press(button, "Chinese")
    assert list(button.chosen) == ["lo", "zh"]
    assert button.text() == "Lao, Chinese"
    press(button, "Lao")
    assert list(button.chosen) == ["zh"]


def test_skip_takes_all_back(button: LanguagesButton, qtbot: QtBot) -> None:
    before = button.text()
    press(button, "Lao")
    with qtbot.waitSignal(button.answered):
        press(button, "Skip, or not sure")
    assert (button.chosen, button.text()) == ((), before)


def test_another_language_of_the_window_keeps_what_is_chosen(button: LanguagesButton) -> None:
    press(button, "Korean")
    button.offer((("Trung", "zh"), ("Hàn", "ko"), ("Lào", "lo")))
    assert button.text() == "Hàn"
