"""Digits alone, as large as the window allows, to read across a table. No other word tells what they are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from guide.ui.widgets.large_cover import LargeCover

_LARGEST = 400


class LargeDigits(LargeCover):
    def __init__(self, digits: str, parent: QWidget) -> None:
        super().__init__(_Face(digits), parent)


class _Face(QWidget):
    def __init__(self, digits: str) -> None:
        super().__init__()
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
