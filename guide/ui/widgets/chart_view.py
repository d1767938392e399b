"""A chart of the edition, in the window's letters and the colour of its words."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.charts import COLOUR, FONT_SIZE, is_plain
from guide.ui.style import scheme_in_use


class ChartView(QWidget):
    """As wide as its words at the present size of text, narrower where there is less room; never cut off.

    svg   as the edition holds it; where guide.core.charts refuses it the widget stays hidden
    name  what a screen reader says of it: everything that it shows
    """

    def __init__(self, svg: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtSvg import QSvgRenderer, QtSvg

        self._svg = svg if is_plain(svg) else ""
        self._renderer = QSvgRenderer(self)
        self._renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly | QtSvg.Option.DisableSMILAnimations)
        self._renderer.setAnimationEnabled(False)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._load()
        if self.is_empty:
            self.hide()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_empty(self) -> bool:
        return not self._renderer.isValid()

    @property
    def drawn_svg(self) -> str:
        """As it is drawn: in the colour of the words."""
        return self._svg.replace(COLOUR, scheme_in_use().text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = self._renderer.viewBoxF()
        return round(min(width, self.sizeHint().width()) * box.height() / box.width()) if box.width() else 0

    def sizeHint(self) -> QSize:
        box, scale = self._renderer.viewBoxF(), self.font().pixelSize() / FONT_SIZE
        return QSize(round(box.width() * scale), round(box.height() * scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_empty:
            return
        width = min(self.width(), self.sizeHint().width())
        painter = QPainter(self)
        painter.setFont(QFont(self.font()))
        self._renderer.render(painter, QRectF(0, 0, width, self.heightForWidth(width)))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._load()
            self.update()

    def _load(self) -> None:
        if self._svg:
            self._renderer.load(QByteArray(self.drawn_svg.encode()))
