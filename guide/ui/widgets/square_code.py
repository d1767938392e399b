"""A QR code, drawn square by square so that a camera reads it on any screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.i18n import _
from guide.core.square_code import QUIET_ZONE, Squares
from guide.ui.retranslates import Retranslates

_SMALLEST_EMS = 8


class SquareCode(Retranslates, QWidget):
    """As large as its room allows: each square a whole number of the screen's own dots, black on white in the light
    and in the dark scheme. A screen reader hears what it is, never what it holds."""

    def __init__(self, squares: Squares, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares = squares
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        # Translators: What a screen reader says for a QR code; not what it holds.
        self.setAccessibleName(_("A square code for the camera of a phone"))

    def minimumSizeHint(self) -> QSize:
        side = round(_SMALLEST_EMS * QFontMetricsF(self.font()).height())
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        count = len(self._squares) + 2 * QUIET_ZONE
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        dots = max(min(width, height) // count, 1)
        left, top = (width - dots * count) // 2, (height - dots * count) // 2
        painter.scale(1 / ratio, 1 / ratio)
        painter.fillRect(QRect(left, top, dots * count, dots * count), Qt.GlobalColor.white)
        for y, row in enumerate(self._squares, start=QUIET_ZONE):
            for x, dark in enumerate(row, start=QUIET_ZONE):
                if dark:
                    painter.fillRect(QRect(left + x * dots, top + y * dots, dots, dots), Qt.GlobalColor.black)
