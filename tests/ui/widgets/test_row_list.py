"""A list is as high as its rows, at every width, and asks for no second layout."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.models.entries import EntryRow, Look, Words
from guide.ui.widgets.entry_list import EntryDelegate, EntryList
from tests.ui.widgets.test_wrapped_label import TEXTS


def rows(count: int = 5) -> list[EntryRow]:
    words = [Words(text, "my", Look.BODY) for text in TEXTS[:count]]
    return [EntryRow(Address(Kind.TERM, f"term-{number}"), (each,)) for number, each in enumerate(words)]


def window_of_rows(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    entries = EntryList(window)
    column.addWidget(entries)
    column.addStretch()
    entries.show_rows(rows())
    window.resize(700, 8000)  # whatever the font, there is room
    with qtbot.waitExposed(window):
        window.show()
    return window


def height_of_rows(entries: EntryList) -> int:
    return sum(entries.sizeHintForRow(row) for row in range(entries.model_of_rows.rowCount()))


def test_as_high_as_its_rows_at_every_width(qtbot: QtBot) -> None:
    window = window_of_rows(qtbot)
    shown = window.findChild(EntryList)
    for width in range(300, 1367, 97):
        window.resize(width, 9000)
        QApplication.processEvents()
        assert shown.height() == height_of_rows(shown) == shown.heightForWidth(shown.width())


def test_fewer_rows_and_a_larger_font_are_measured_anew(qtbot: QtBot) -> None:
    window = window_of_rows(qtbot)
    shown = window.findChild(EntryList)
    before = shown.height()
    shown.show_rows(rows(2))
    QApplication.processEvents()
    assert shown.height() == height_of_rows(shown) < before
    smaller = shown.height()
    font = shown.font()
    font.setPixelSize(2 * QFontInfo(font).pixelSize())
    shown.setFont(font)
    QApplication.processEvents()
    assert shown.height() == height_of_rows(shown) > smaller


def test_rows_are_placed_once_for_a_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widths: list[int] = []
    place = EntryDelegate.place
    monkeypatch.setattr(
        EntryDelegate, "place", lambda self, row, width: (widths.append(width), place(self, row, width))[1]
    )
    window_of_rows(qtbot)
    assert len(widths) == len(rows())
