"""A menu that is opened a hundred times holds what one opening holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from guide.ui.widgets.text_size import TextSizeMenu
from tests.ui.conftest import MakeWindow


def test_nothing_of_an_earlier_opening_stays(make: MakeWindow) -> None:
    menu = make().findChild(TextSizeMenu).menu()
    held = []
    for _opening in range(4):
        menu.aboutToShow.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        held.append((len(menu.actions()), len(menu.findChildren(QActionGroup))))
    assert held[0][0] > held[0][1] > 0
    assert set(held) == {held[0]}
