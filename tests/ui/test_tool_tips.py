from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from guide.ui.tool_tips import set_tool_tip


@pytest.mark.parametrize("words", ["Closes the guide.", "<b>Closes</b> <img src='file:///etc/passwd'>", "a < b & c"])
def test_words_are_shown_as_they_stand(qtbot: QtBot, words: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tool_tip(widget, words)
    shown = QTextDocument()
    if widget.toolTip().startswith("<qt>"):
        shown.setHtml(widget.toolTip())
    else:
        assert "<" not in widget.toolTip()
        shown.setPlainText(widget.toolTip())
    assert shown.toPlainText() == words
