"""A sentence alone, in one language or two, as large as the window allows, to read across a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QWidget

from guide.core.wording import Wording
from guide.ui.line_breaking import Paragraph, drawn_lines
from guide.ui.style import font_families
from guide.ui.widgets.large_cover import LargeCover

_LARGEST, _SMALLEST = 120, 14
_GAP = 0.6  # between two languages, in heights of a line
_WHOLE_WORDS = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’-]+|[\uac00-\ud7a3]+")


class LargeWords(LargeCover):
    """Each wording in the letter shapes of its own language."""

    def __init__(self, wordings: Sequence[Wording], parent: QWidget) -> None:
        self.face = LargeFace(wordings)
        super().__init__(self.face, parent)


class LargeFace(QWidget):
    """All words in one size: the largest in which they fit, with no word torn."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        super().__init__()
        self._wordings = tuple(wordings)
        self._placed: tuple[tuple[int, int], list[QTextLayout]] | None = None
        self.setAccessibleName("\n".join(wording.text for wording in self._wordings))

    def lines(self) -> tuple[str, ...]:
        """What stands on each line at the present size."""
        return tuple(line for layout in self._layouts() for line in drawn_lines(layout))

    def pixels(self) -> int:
        """The present size of the letters."""
        return self._layouts()[0].font().pixelSize()

    def text_height(self) -> float:
        return _height(self._layouts())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layouts = self._layouts()
        y = (self.height() - self.text_height()) / 2
        for layout in layouts:
            layout.draw(painter, QPointF(0, y))
            y += layout.boundingRect().height() + _gap(layout)

    def _layouts(self) -> list[QTextLayout]:
        size = (self.width(), self.height())
        if self._placed is None or self._placed[0] != size:
            self._placed = (size, self._fitted())
        return self._placed[1]

    def _fitted(self) -> list[QTextLayout]:
        smallest, largest = _SMALLEST, _LARGEST
        while smallest < largest:
            middle = (smallest + largest + 1) // 2
            if self._fits(middle):
                smallest = middle
            else:
                largest = middle - 1
        return self._laid_out(smallest)

    def _fits(self, pixels: int) -> bool:
        for wording in self._wordings:
            metrics = QFontMetricsF(self._font(wording, pixels))
            words = _WHOLE_WORDS.findall(wording.text)
            if any(metrics.horizontalAdvance(word) > self.width() for word in words):
                return False
        return _height(self._laid_out(pixels)) <= self.height()

    def _laid_out(self, pixels: int) -> list[QTextLayout]:
        centred = Qt.AlignmentFlag.AlignHCenter
        return [
            Paragraph(wording.text, self._font(wording, pixels)).layout(self.width(), centred)
            for wording in self._wordings
        ]

    def _font(self, wording: Wording, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setFamilies(font_families(wording.language))
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _height(layouts: Sequence[QTextLayout]) -> float:
    return sum(layout.boundingRect().height() for layout in layouts) + sum(_gap(layout) for layout in layouts[:-1])


def _gap(layout: QTextLayout) -> float:
    return _GAP * layout.lineAt(0).height() if layout.lineCount() else 0.0
