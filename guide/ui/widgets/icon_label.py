"""An icon beside words. It says nothing of its own, also not to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.ui.icon import draw_icon


class IconLabel(QWidget):
    """Grows with the text around it: `ems` times the height of a line."""

    def __init__(
        self,
        name: str,
        role: QPalette.ColorRole = QPalette.ColorRole.Link,
        ems: float = 1.2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._ems = ems
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(QFontMetrics(self.font()).height() * self._ems)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_icon(QPainter(self), QRectF(self.rect()), self._name, self.palette().color(self._role).name())
