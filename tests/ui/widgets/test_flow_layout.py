from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from guide.ui.widgets.flow_layout import FlowLayout


def row(qtbot: QtBot, *widths: int) -> tuple[QWidget, FlowLayout, list[QFrame]]:
    """Boxes of these widths, 20 high, in a shown widget."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=10)
    boxes = []
    for width in widths:
        box = QFrame(holder)
        box.setFixedSize(width, 20)
        layout.addWidget(box)
        boxes.append(box)
    return holder, layout, boxes


def places(boxes: list[QFrame]) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in boxes]


def test_what_fits_stands_on_one_line(qtbot: QtBot) -> None:
    _holder, layout, boxes = row(qtbot, 100, 100, 100)
    layout.setGeometry(QRect(0, 0, 320, 20))
    assert places(boxes) == [(0, 0), (110, 0), (220, 0)]
    assert layout.heightForWidth(320) == 20


def test_what_does_not_fit_goes_on_the_next_line(qtbot: QtBot) -> None:
    _holder, layout, boxes = row(qtbot, 100, 100, 100)
    layout.setGeometry(QRect(0, 0, 319, 100))
    assert places(boxes) == [(0, 0), (110, 0), (0, 30)]
    assert layout.heightForWidth(319) == 50
    assert layout.heightForWidth(100) == 80


def test_the_stretched_one_takes_what_is_left(qtbot: QtBot) -> None:
    holder, layout, boxes = row(qtbot, 100)
    field = QLineEdit(holder)
    layout.addWidget(field)
    layout.set_stretched(field)
    layout.setGeometry(QRect(0, 0, 500, 40))
    assert field.geometry().left() == 110
    assert field.width() == 390
    assert boxes[0].width() == 100


def test_the_pinned_one_ends_the_first_line_whatever_wraps(qtbot: QtBot) -> None:
    _holder, layout, boxes = row(qtbot, 100, 100, 60)
    layout.set_pinned(boxes[2])
    layout.setGeometry(QRect(0, 0, 200, 100))
    assert places(boxes) == [(0, 0), (0, 30), (140, 0)]


def test_a_hidden_one_takes_no_room(qtbot: QtBot) -> None:
    _holder, layout, boxes = row(qtbot, 100, 100)
    boxes[0].hide()
    layout.invalidate()
    layout.setGeometry(QRect(0, 0, 300, 20))
    assert boxes[1].x() == 0


def test_from_right_to_left_it_begins_at_the_right(qtbot: QtBot) -> None:
    holder, layout, boxes = row(qtbot, 100, 50)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(QRect(0, 0, 300, 20))
    assert places(boxes) == [(200, 0), (140, 0)]


def test_moved_to_the_end(qtbot: QtBot) -> None:
    _holder, layout, boxes = row(qtbot, 100, 50)
    layout.move_to_end(boxes[0])
    layout.setGeometry(QRect(0, 0, 300, 20))
    assert places(boxes) == [(60, 0), (0, 0)]
