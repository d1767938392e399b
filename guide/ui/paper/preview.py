"""The first page as it will look, small."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.i18n import _, ngettext
from guide.paper.pages import Page
from guide.ui.paper.drawing import Ink, draw_page, fitted

_EMS = 17


class Preview(QWidget):
    """White, whatever the scheme: it is paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._ink = Ink()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pages(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        count = ngettext("{count} page", "{count} pages", len(pages)).format(count=len(pages))
        # Translators: For screen readers, at a small picture of what will be printed.
        self.setAccessibleName(_("How it will look: {pages}").format(pages=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * _EMS
        if not self._pages:
            return QSize(side, side)
        page = self._pages[0]
        longer = max(page.width, page.height)
        return QSize(round(side * page.width / longer), round(side * page.height / longer))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if self._pages:
            painter.setTransform(fitted(self._pages[0], QRectF(self.rect())))
            draw_page(painter, self._pages[0], self._ink)
            painter.resetTransform()
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.setPen(QPen(QColor("#868c91"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
