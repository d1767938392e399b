"""A place that scrolls up and down, never sideways: words wrap instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Holds one widget. With a `share` it is as high as what it holds, up to that share of the window's height."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None, share: float | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        self._share = share
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("role", inner.property("role") or "page")
        inner.setParent(self)
        inner.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.widget() is None:  # now the width is known: before, all words would be wrapped for nothing
            self._inner.resize(self.maximumViewportSize())
            self.setWidget(self._inner)
            self._inner.show()
        if self._share is not None:
            self._inner.installEventFilter(self)
            self.window().installEventFilter(self)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        passed_on = super().eventFilter(watched, event)
        if self._share is not None and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return passed_on

    def _fit(self) -> None:
        assert self._share is not None
        wanted = self._inner.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(wanted, round(self.window().height() * self._share)))
