"""A page that scrolls shows by its scroll bar that it has the keys; one that is whole lets Tab pass."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.ui.widgets.scroll_column import ScrollColumn


def shown(qtbot: QtBot, rows: int) -> tuple[QWidget, ScrollColumn]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    view = ScrollColumn(page)
    other = QPushButton("other", page)
    column.addWidget(other)
    column.addWidget(view)
    for row in range(rows):
        view.column.addWidget(QPushButton(str(row)))
    page.resize(400, 300)
    page.show()
    QApplication.processEvents()
    return page, view


def test_the_scroll_bar_shows_the_focus(qtbot: QtBot) -> None:
    page, view = shown(qtbot, 40)
    view.setFocus()
    assert view.verticalScrollBar().property("focused")
    page.findChildren(QPushButton)[0].setFocus()
    assert not view.verticalScrollBar().property("focused")


def test_the_keys_scroll_it(qtbot: QtBot) -> None:
    _page, view = shown(qtbot, 40)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_tab_passes_by_what_is_whole_on_the_screen(qtbot: QtBot) -> None:
    # One row, so that it is whole in any size of text that another test has left.
    for rows, policy in ((1, Qt.FocusPolicy.NoFocus), (40, Qt.FocusPolicy.TabFocus)):
        _page, view = shown(qtbot, rows)
        assert view.focusPolicy() == policy
