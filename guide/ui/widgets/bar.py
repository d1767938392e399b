"""A frame across the window that is exactly as high as its words need at its width, and never squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget


class Bar(QFrame):
    def __init__(self, parent: QWidget | None = None, role: str = "bar") -> None:
        super().__init__(parent)
        self.setProperty("role", role)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        return handled
