"""A sentence alone, in one language or two, as large as its place allows, to read across a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.wording import Wording
from guide.ui.line_breaking import drawn_lines
from guide.ui.widgets.fitted_words import FittedWords
from guide.ui.widgets.large_cover import LargeCover

_LARGEST, _SMALLEST = 120, 14


class LargeWords(LargeCover):
    """Each wording in the letter shapes of its own language."""

    def __init__(self, wordings: Sequence[Wording], parent: QWidget) -> None:
        self.face = LargeFace(wordings)
        super().__init__(self.face, parent)


class LargeFace(QWidget):
    """All words in one size: the largest in which they fit, with no word torn."""

    def __init__(self, wordings: Sequence[Wording] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_wordings(wordings)

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        self._words = FittedWords(wordings, _SMALLEST, _LARGEST)
        self.setAccessibleName("\n".join(wording.text for wording in wordings))
        self.update()

    def lines(self) -> tuple[str, ...]:
        """What stands on each line at the present size."""
        return tuple(line for layout in self._layouts() for line in drawn_lines(layout))

    def pixels(self) -> int:
        """The present size of the letters."""
        return self._layouts()[0].font().pixelSize()

    def text_height(self) -> float:
        return self._words.height_of(self._layouts())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._words.draw(painter, self.font(), QRectF(self.rect()))

    def _layouts(self) -> list[QTextLayout]:
        return self._words.layouts(self.font(), self.width(), self.height())
