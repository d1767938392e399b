"""A field that opens a list of choices."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox

from guide.ui import capture
from guide.ui.icon import draw_icon


class DropDown(QComboBox):
    """The wheel scrolls the page beneath it. In Qt's own field it chooses the next row, unasked: another country."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        capture.follow(self.view().window(), self)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.fontMetrics().height()
        right = self.width() - side - 8
        colour = self.palette().color(QPalette.ColorRole.ButtonText).name()
        draw_icon(QPainter(self), QRectF(right, (self.height() - side) / 2, side, side), "chevron-down", colour)
