from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.ui.widgets.worded_button import WordedButton
from tests.ui.test_line_breaking import BURMESE, TORN
from tests.ui.widgets.test_wrapped_label import TEXTS


@pytest.mark.parametrize("text", TEXTS[:4])
def test_a_narrow_button_grows_instead_of_cutting_words(qtbot: QtBot, text: str) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    line = QHBoxLayout(row)
    button = WordedButton()
    button.setText(text)
    line.addWidget(button)
    row.show()
    for width in range(160, 800, 32):
        button.resize(width, button.heightForWidth(width))
        assert not any(TORN.match(words) for words in button.lines())
        assert len(button.lines()) * QFontMetricsF(button.font()).lineSpacing() <= button.height()
    assert button.heightForWidth(160) > button.heightForWidth(800)


def test_an_ampersand_is_a_letter(qtbot: QtBot) -> None:
    button = WordedButton()
    qtbot.addWidget(button)
    button.setText("Rest & food")
    button.resize(400, 40)
    assert button.lines() == ("Rest & food",)


def test_a_screen_reader_hears_a_button_with_its_words(qtbot: QtBot) -> None:
    button = WordedButton()
    qtbot.addWidget(button)
    button.setText(BURMESE)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == BURMESE
