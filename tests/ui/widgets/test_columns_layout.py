from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from guide.ui.widgets.columns_layout import ColumnsLayout


def columns(qtbot: QtBot, count: int) -> tuple[QWidget, ColumnsLayout, list[QWidget]]:
    """The holder is to be kept: Qt deletes the layout with it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = ColumnsLayout(holder, spacing=10)
    layout.set_column_width(100)
    cells: list[QWidget] = []
    for number in range(count):
        cell = QPushButton(str(number), holder)
        cell.setMinimumHeight(30)
        layout.addWidget(cell)
        cells.append(cell)
    return holder, layout, cells


@pytest.mark.parametrize(("width", "in_a_row"), [(99, 1), (210, 2), (320, 3), (430, 3), (650, 6), (2000, 6)])
def test_as_many_columns_as_fit_and_as_the_rows_need(qtbot: QtBot, width: int, in_a_row: int) -> None:
    _holder, layout, cells = columns(qtbot, 6)
    layout.setGeometry(QRect(0, 0, width, 500))
    assert sum(1 for cell in cells if cell.y() == 0) == in_a_row


def test_all_columns_are_equally_wide_and_fill_the_place(qtbot: QtBot) -> None:
    _holder, layout, cells = columns(qtbot, 3)
    layout.setGeometry(QRect(0, 0, 320, 100))
    assert [cell.x() for cell in cells] == [0, 110, 220]
    assert {layout.itemAt(i).geometry().width() for i in range(3)} == {100}


def test_the_height_is_that_of_all_rows(qtbot: QtBot) -> None:
    _holder, layout, _cells = columns(qtbot, 4)
    one_row = layout.heightForWidth(1000)
    assert layout.heightForWidth(210) == 2 * one_row + 10
    assert layout.heightForWidth(100) == 4 * one_row + 30


def test_nothing_needs_no_room(qtbot: QtBot) -> None:
    _holder, layout, _cells = columns(qtbot, 0)
    assert layout.heightForWidth(100) == 0
