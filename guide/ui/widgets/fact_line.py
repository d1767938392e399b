"""What is known, with its label above it or beside it, in one widget: a card holds dozens of them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from guide.ui.line_breaking import Paragraph, paragraph
from guide.ui.style import scheme_in_use, sized_font
from guide.ui.widgets.wording_label import WordingLabel

_NARROWEST_EMS = 3
_USUAL_EMS = 34
_BENEATH, _BESIDE = 2, 14  # pixels between the label and the words


class FactLine(WordingLabel):
    """The words can be marked and copied, the label cannot. A screen reader hears the label, then the words.

    label  words of the program; empty for what goes on from the line above
    """

    def __init__(self, label: str, role: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self.set_selectable(True)
        self._label = label
        self._label_width = 0

    def stand(self, label_width: int) -> None:
        """label_width: of the column of labels, in pixels; 0: labels stand above their words."""
        if label_width != self._label_width:
            self._label_width = label_width
            self._forget()

    def show_words(self, words: str, language: str, page_language: str) -> None:
        super().show_words(words, language, page_language)
        pause = " " if self._label.endswith(("?", "？")) else ". "
        self.setAccessibleName(f"{self._label}{pause}{words}" if self._label else words)

    def lines(self) -> tuple[str, ...]:
        return (*(self._heading().lines(self._label_room(self.width())) if self._label else ()), *super().lines())

    def words_rect(self) -> QRect:
        top = self._top_of_words(self.width())
        return QRect(self._left(), top, self._words_room(self.width()), max(self.height() - top, 0))

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts within layouts ask many times for one change
            words = ceil(self._measured().height(self._words_room(width)))
            below = self._top_of_words(width) + words
            self._heights[width] = max(below, self._label_height(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Its height follows from its width alone; to measure it at another one would cost as much again."""
        em = ceil(self._em())
        return QSize(_USUAL_EMS * em, em)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the label above: only then can a list become narrow enough to put it there."""
        em = ceil(self._em())
        return QSize(_NARROWEST_EMS * em, em)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._label:
            return
        painter = QPainter(self)
        painter.setPen(QColor(scheme_in_use().muted))
        self._heading().layout(self._label_room(self.width())).draw(painter, QPointF(0, 0), [], QRectF(self.rect()))

    def _heading(self) -> Paragraph:
        self.ensurePolished()
        return paragraph(self._label, sized_font("small", self.font()))

    def _label_room(self, width: int) -> int:
        return self._label_width or max(width, 1)

    def _label_height(self, width: int) -> int:
        return ceil(self._heading().height(self._label_room(width))) if self._label else 0

    def _left(self) -> int:
        return self._label_width + _BESIDE if self._label_width else 0

    def _words_room(self, width: int) -> int:
        return max(width - self._left(), 1)

    def _top_of_words(self, width: int) -> int:
        if self._label_width or not self._label:
            return 0
        return self._label_height(width) + _BENEATH
