from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.edition.opening import open_edition
from guide.ui.session import Session
from guide.ui.widgets.country_menu import CountryMenu


def test_who_scrolls_the_page_over_it_chooses_no_country(qtbot: QtBot, small_edition: Path) -> None:
    session = Session(open_edition(small_edition), "en")
    menu = CountryMenu(session)
    qtbot.addWidget(menu)
    menu.show()
    middle = QPointF(menu.rect().center())
    turn = QWheelEvent(
        middle,
        menu.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(menu, turn)
    assert session.country is None
    assert menu.currentIndex() == 0
    assert not turn.isAccepted()
