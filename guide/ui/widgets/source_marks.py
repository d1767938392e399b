"""The marks beside running text that open what a block rests on."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QTextBrowser

from guide.ui.article_document import BLOCK_NUMBER
from guide.ui.document_places import blocks_of
from guide.ui.icon import draw_icon

_AROUND = 6
"""How far beside a mark a press still counts, in pixels."""


class SourceMarks:
    """view     the text beside which they stand
    numbers  of the blocks that have one
    """

    def __init__(self, view: QTextBrowser) -> None:
        self._view = view
        self.numbers: frozenset[int] = frozenset()

    def width(self) -> int:
        """What they take of the view, in pixels."""
        return round(self._view.fontMetrics().height() * 1.5) if self.numbers else 0

    def at(self, point: QPoint) -> int | None:
        """The number of the block whose mark is there."""
        for number, rect in self._rects().items():
            if rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).contains(point):
                return number
        return None

    def paint(self, painter: QPainter, place: QRect, opened: Collection[int]) -> None:
        """Those within a place. opened: the numbers of blocks whose sources are shown."""
        palette = self._view.palette()
        muted = palette.color(QPalette.ColorRole.PlaceholderText).name()
        link = palette.color(QPalette.ColorRole.Link).name()
        for number, rect in self._rects().items():
            if rect.intersects(place):
                draw_icon(painter, QRectF(rect), "info", link if number in opened else muted)

    def _rects(self) -> dict[int, QRect]:
        """By the number of each block: beside its first line."""
        if not self.numbers:
            return {}
        view = self._view
        side = round(view.fontMetrics().height() * 0.8)
        left = view.viewport().width() - side if view.isLeftToRight() else 0
        rects: dict[int, QRect] = {}
        for block in blocks_of(view.document()):
            number = block.blockFormat().property(BLOCK_NUMBER)
            if number in self.numbers and number not in rects:
                box = view.document().documentLayout().blockBoundingRect(block)
                first = block.layout().lineAt(0)
                middle = box.top() + first.y() + first.height() / 2
                rects[number] = QRect(left, round(middle - side / 2), side, side)
        return rects
