from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from guide.ui.widgets.choice_chip import ChoiceChip


def picture(chip: ChoiceChip) -> QImage:
    state = QIcon.State.On if chip.isChecked() else QIcon.State.Off
    return chip.icon().pixmap(QSize(32, 32), QIcon.Mode.Normal, state).toImage()


@pytest.mark.parametrize("several", [False, True])
def test_what_is_chosen_is_marked_by_more_than_a_colour_and_keeps_its_size(qtbot: QtBot, several: bool) -> None:
    chip = ChoiceChip(several)
    qtbot.addWidget(chip)
    chip.setText("A woman")
    before, size = picture(chip), chip.sizeHint()
    chip.click()
    assert picture(chip) != before
    assert chip.sizeHint() == size
    chip.click()
    assert picture(chip) == before
