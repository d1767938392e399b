"""Labels and buttons show words of the content as they stand: Qt's own would read HTML and load its files."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.hostile.bait import Bait
from tests.hostile.words import HOSTILE, told


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("kind", [WrappedLabel, WordedButton])
def test_words_are_shown_as_they_stand(
    qtbot: QtBot, qapp: QApplication, bait: Bait, kind: type[WrappedLabel | WordedButton], words: str
) -> None:
    shown = kind()
    qtbot.addWidget(shown)
    shown.resize(200, 60)
    shown.setText(told(words, bait.folder))
    shown.show()
    qapp.processEvents()
    assert shown.text() == told(words, bait.folder)
    assert bait.opened() == []
