from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.test_line_breaking import BURMESE, TORN

TEXTS = [
    BURMESE,
    "在中国给任何机关打电话之前，请先阅读这一页。如果有人有生命危险，请拨打急救电话。",
    "중국에서 어느 기관에든 전화하기 전에 이것을 먼저 읽으세요. 생명이 위험하면 전화하세요.",
    "Trước khi gọi cho bất kỳ cơ quan nào ở Trung Quốc, hãy đọc trang này trước.",
    "Before you call any office in China, read this page. https://example.org/" + "a" * 60,
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_line_is_inside_the_label_at_every_width(qtbot: QtBot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = WrappedLabel()
    label.setText(text)
    column.addWidget(label)
    column.addStretch()
    window.show()
    for width in range(300, 1367, 41):
        window.resize(width, 900)
        qtbot.waitUntil(lambda: label.height() == label.heightForWidth(label.width()))
        assert "".join(label.lines()).replace(" ", "") == text.replace(" ", "")
        assert not any(TORN.match(line) for line in label.lines())


def test_a_screen_reader_hears_the_text_as_it_was_set(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText(BURMESE)
    label.resize(300, 400)
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == BURMESE
    assert label.text() == BURMESE


def test_markup_is_shown_as_it_stands(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText("<b>x</b> &amp;")
    label.resize(400, 40)
    assert label.lines() == ("<b>x</b> &amp;",)


def test_new_text_and_new_font_are_measured_anew(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    font = label.font()
    font.setPixelSize(16)
    label.setFont(font)
    label.setText("a")
    low = label.heightForWidth(300)
    label.setText(TEXTS[1] * 3)
    high = label.heightForWidth(300)
    assert high > 2 * low
    font.setPixelSize(40)
    label.setFont(font)
    assert label.heightForWidth(300) > 2 * high


def test_marked_text_is_copied_without_our_line_ends(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText(BURMESE)
    label.set_selectable(True)
    label.resize(300, 400)
    label.show()
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == BURMESE
