from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.ui.widgets.composing_field import ComposingField


@pytest.fixture
def field(qtbot: QtBot) -> ComposingField:
    field = ComposingField()
    qtbot.addWidget(field)
    return field


def compose(field: ComposingField, text: str, commit: str = "") -> None:
    event = QInputMethodEvent(text, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_what_is_composed_stands_where_the_cursor_is(field: ComposingField) -> None:
    field.setText("ab")
    field.setCursorPosition(1)
    compose(field, "경")
    assert field.words() == "a경b"
    assert field.text() == "ab"


def test_each_change_is_told_once(field: ComposingField) -> None:
    told: list[str] = []
    field.words_changed.connect(told.append)
    compose(field, "ㄱ")
    compose(field, "겨")
    compose(field, "경")
    compose(field, "", commit="경")
    assert told[:3] == ["ㄱ", "겨", "경"]
    assert set(told[3:]) <= {"경"}, "the commit changes nothing that is seen"
    assert field.words() == "경"


def test_composing_given_up_takes_the_letters_away(field: ComposingField) -> None:
    told: list[str] = []
    field.words_changed.connect(told.append)
    compose(field, "ㄱ")
    compose(field, "")
    assert told == ["ㄱ", ""]
    assert not field.is_composing


def test_words_can_be_shown_quietly(qtbot: QtBot, field: ComposingField) -> None:
    with qtbot.assertNotEmitted(field.words_changed):
        field.set_words_quietly("110")
    assert field.words() == "110"
