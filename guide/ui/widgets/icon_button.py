"""A push button with an icon before its words; the icon grows with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from guide.ui.icon import WORD_GAP, icon


class IconButton(QPushButton):
    def __init__(
        self, icon_name: str, parent: QWidget | None = None, colour: QPalette.ColorRole = QPalette.ColorRole.ButtonText
    ) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._icon = icon(icon_name, colour)
        self.setIcon(self._icon)
        self._fit_icon()

    def show_icon(self, shown: bool) -> None:
        """Where there is little room the words stand alone."""
        self.setIcon(self._icon if shown else QIcon())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = round(self.fontMetrics().height() * 0.85)
        self.setIconSize(QSize(side + WORD_GAP, side))
