"""Digits alone, as large as the window allows, to read across a table. No other word tells what they are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.worded_button import WordedButton

_LARGEST = 400


class LargeDigits(Retranslates, QFrame):
    """Covers its parent. Escape or the button closes it."""

    closed = Signal()

    def __init__(self, digits: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAutoFillBackground(True)
        self._face = _Face(digits, self)
        self._close = WordedButton(self)
        self._close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 22)
        column.addWidget(self._face, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def open_over(self) -> None:
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._close.setText(_("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class _Face(QWidget):
    def __init__(self, digits: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits = digits
        self.setAccessibleName(digits)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(100)
        whole = QFontMetricsF(font)
        room = min(self.width() / max(whole.horizontalAdvance(self._digits), 1), self.height() / whole.height())
        font.setPixelSize(max(min(int(95 * room), _LARGEST), 1))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._digits)
