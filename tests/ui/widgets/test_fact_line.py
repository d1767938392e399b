"""A fact: its label above or beside its words, which alone can be marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from guide.ui.widgets.fact_line import FactLine
from tests.ui.test_line_breaking import BURMESE, TORN
from tests.ui.widgets.test_wrapped_label import TEXTS

LABEL = "Do they have to report?"


def line_with(qtbot: QtBot, words: str, label: str = LABEL, label_width: int = 0) -> FactLine:
    line = FactLine(label)
    qtbot.addWidget(line)
    font = line.font()
    font.setPixelSize(15)  # the program gives all sizes in pixels
    line.setFont(font)
    line.show_words(words, "en", "en")
    line.stand(label_width)
    return line


@pytest.mark.parametrize("label_width", [0, 140])
@pytest.mark.parametrize("text", TEXTS)
def test_label_and_words_have_room_at_every_width(qtbot: QtBot, text: str, label_width: int) -> None:
    line = line_with(qtbot, text, label_width=label_width)
    for width in range(260, 1367, 41):
        line.resize(width, line.heightForWidth(width))
        label, words = line.lines()[: -len(words_lines(line))], words_lines(line)
        assert "".join(label).replace(" ", "") == LABEL.replace(" ", "")
        assert "".join(words).replace(" ", "") == text.replace(" ", "")
        assert not any(TORN.match(each) for each in words)
        place = line.words_rect()
        assert line.rect().contains(place)
        assert line._measured().height(place.width()) <= place.height() + 1


def words_lines(line: FactLine) -> tuple[str, ...]:
    return line._measured().lines(line.words_rect().width())


def test_the_label_stands_above_or_beside(qtbot: QtBot) -> None:
    line = line_with(qtbot, "At night")
    line.resize(600, line.heightForWidth(600))
    above = line.heightForWidth(600)
    assert line.words_rect().left() == 0
    assert line.words_rect().top() > 0
    line.stand(200)
    assert line.words_rect().top() == 0
    assert line.words_rect().left() > 200
    assert line.heightForWidth(600) < above


def test_a_screen_reader_hears_the_label_first(qtbot: QtBot) -> None:
    line, goes_on, when = (line_with(qtbot, *each) for each in ((BURMESE,), ("On", ""), ("At night", "When")))
    heard = QAccessible.queryAccessibleInterface(line)
    assert heard.role() == QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == f"{LABEL} {BURMESE}"
    assert QAccessible.queryAccessibleInterface(goes_on).text(QAccessible.Text.Name) == "On"
    assert QAccessible.queryAccessibleInterface(when).text(QAccessible.Text.Name) == "When. At night"


@pytest.mark.parametrize("label_width", [0, 140])
def test_the_words_can_be_marked_and_copied_and_the_label_cannot(qtbot: QtBot, label_width: int) -> None:
    line = line_with(qtbot, "help@example.org", label_width=label_width)
    line.resize(500, line.heightForWidth(500))
    with qtbot.waitExposed(line):
        line.show()
    place = line.words_rect()
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(0, 4))
    qtbot.mouseMove(line, QPoint(place.right(), place.top() + 4))
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert line.selected_text() == "help@example.org"
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "help@example.org"


def test_the_label_is_drawn(qtbot: QtBot) -> None:
    with_label, without = line_with(qtbot, ""), line_with(qtbot, "", "")
    pictures = []
    for line in (with_label, without):
        line.resize(300, 60)
        pictures.append(line.grab().toImage())
    assert pictures[0] != pictures[1]
