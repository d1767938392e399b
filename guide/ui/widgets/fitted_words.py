"""Words as large as their place allows, each wording in the letter shapes of its language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from guide.core.wording import Wording
from guide.ui.line_breaking import Paragraph
from guide.ui.style import font_families

_WHOLE_WORDS = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’-]+|[\uac00-\ud7a3]+")


class FittedWords:
    """Wordings beneath each other in one size: the largest in which they fit, with no word torn.

    smallest, largest  heights of letters, in pixels
    gap                between two wordings, in heights of a line
    """

    def __init__(self, wordings: Sequence[Wording], smallest: int, largest: int, gap: float = 0.6) -> None:
        self.wordings = tuple(wordings)
        self._smallest, self._largest, self._gap = smallest, largest, gap
        self._placed: tuple[tuple[str, int, int], list[QTextLayout]] | None = None

    def layouts(self, font: QFont, width: int, height: int) -> list[QTextLayout]:
        """One for each wording, for a place of this size."""
        key = (font.key(), width, height)
        if self._placed is None or self._placed[0] != key:
            self._placed = (key, self._fitted(font, width, height))
        return self._placed[1]

    def fits(self, font: QFont, width: int, height: int) -> bool:
        """Whether all words can be seen there, be it in the smallest size."""
        return self._fits(font, self.layouts(font, width, height)[0].font().pixelSize(), width, height)

    def height_of(self, layouts: Sequence[QTextLayout]) -> float:
        return sum(layout.boundingRect().height() for layout in layouts) + sum(map(self._space, layouts[:-1]))

    def draw(self, painter: QPainter, font: QFont, rect: QRectF) -> None:
        """In the middle of a place, in the painter's colour."""
        layouts = self.layouts(font, int(rect.width()), int(rect.height()))
        y = rect.y() + (rect.height() - self.height_of(layouts)) / 2
        for layout in layouts:
            layout.draw(painter, QPointF(rect.x(), y))
            y += layout.boundingRect().height() + self._space(layout)

    def _fitted(self, font: QFont, width: int, height: int) -> list[QTextLayout]:
        smallest, largest = self._smallest, max(self._smallest, self._largest)
        while smallest < largest:
            middle = (smallest + largest + 1) // 2
            if self._fits(font, middle, width, height):
                smallest = middle
            else:
                largest = middle - 1
        return self._laid_out(font, smallest, width)

    def _fits(self, font: QFont, pixels: int, width: int, height: int) -> bool:
        for wording in self.wordings:
            metrics = QFontMetricsF(self._sized(font, wording, pixels))
            if any(metrics.horizontalAdvance(word) > width for word in _WHOLE_WORDS.findall(wording.text)):
                return False
        return self.height_of(self._laid_out(font, pixels, width)) <= height

    def _laid_out(self, font: QFont, pixels: int, width: int) -> list[QTextLayout]:
        centred = Qt.AlignmentFlag.AlignHCenter
        return [
            Paragraph(wording.text, self._sized(font, wording, pixels)).layout(width, centred)
            for wording in self.wordings
        ]

    def _sized(self, font: QFont, wording: Wording, pixels: int) -> QFont:
        sized = QFont(font)
        sized.setFamilies(font_families(wording.language))
        sized.setPixelSize(pixels)
        sized.setWeight(QFont.Weight.DemiBold)
        return sized

    def _space(self, layout: QTextLayout) -> float:
        return self._gap * layout.lineAt(0).height() if layout.lineCount() else 0.0
