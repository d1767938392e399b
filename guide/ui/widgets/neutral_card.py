"""A card about the weather, to be seen in place of another at once. Nothing on it tells that there is another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from guide.core.i18n import pgettext
from guide.core.pointing_words import WEATHER, WEATHERS
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.two_languages import in_both
from guide.ui.widgets.large_words import LargeFace
from guide.ui.widgets.point_button import PointButton

CORNER = QSize(120, 72)
"""The corner at the top that brings the other card back, at the end of the line."""


class NeutralCard(Retranslates, QWidget):
    """swapped  the corner was pressed. Its pictures can be pointed at; a press does nothing."""

    swapped = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.question = LargeFace(parent=self)
        self.answers = [PointButton((), icon, 34, self) for icon, _words in WEATHERS]
        self.corner = _Corner(self)
        for button in (*self.answers, self.corner):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.corner.clicked.connect(self.swapped)
        row = QGridLayout()
        row.setSpacing(14)
        for column, button in enumerate(self.answers):
            row.addWidget(button, 0, column)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(28, CORNER.height(), 28, 28)
        column_of_all.addWidget(self.question, 3)
        column_of_all.addLayout(row, 2)
        session.language_changed.connect(self.retranslate)
        session.beside_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.question.show_wordings(in_both(WEATHER, self._session))
        for button, (_icon, words) in zip(self.answers, WEATHERS, strict=True):
            button.show_wordings(in_both(words, self._session))
        self.corner.setAccessibleName(pgettext("weather card", "Weather"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        from_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.corner.setGeometry(0 if from_left else self.width() - CORNER.width(), 0, CORNER.width(), CORNER.height())


class _Corner(QAbstractButton):
    """Cannot be seen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        pass
