"""Headings of columns whose lines break correctly in all scripts."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from guide.ui.icon import draw_icon
from guide.ui.line_breaking import Paragraph, paragraph
from guide.ui.style import scheme_in_use, sized_font

EDGE, _TOP = 8, 6


class WrappedHeader(QHeaderView):
    """As high as the highest heading needs at the present width of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted_by: int | None = None

    def show_sorted_by(self, section: int | None) -> None:
        """Mark the column that gives the rows their order."""
        self._sorted_by = section
        self.viewport().update()

    def fit(self) -> None:
        """Take the height that the headings need."""
        heights = [self._paragraph(section).height(self._room(section)) for section in range(self.count())]
        self.setFixedHeight(ceil(max(heights, default=0.0)) + 2 * _TOP)

    def lines(self) -> tuple[str, ...]:
        """What stands on each line of all headings."""
        sections = range(self.count())
        return tuple(line for each in sections for line in self._paragraph(each).lines(self._room(each)))

    def sectionSizeFromContents(self, section: int) -> QSize:
        paragraph = self._paragraph(section)
        return QSize(ceil(paragraph.natural_width()) + 2 * EDGE, ceil(paragraph.height(self._room(section))))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        scheme = scheme_in_use()
        painter.setPen(QColor(scheme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(scheme.muted))
        layout = self._paragraph(section).layout(self._room(section))
        layout.draw(painter, QPointF(rect.left() + EDGE, rect.top() + _TOP))
        if section == self._sorted_by:
            side = self._side()
            line = layout.lineAt(0)
            place = QRectF(rect.left() + EDGE + line.horizontalAdvance() + 4, rect.top() + _TOP, side, line.height())
            draw_icon(painter, QRectF(place.x(), place.center().y() - side / 2, side, side), "arrow-down", scheme.muted)
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _paragraph(self, section: int) -> Paragraph:
        font = QFont(sized_font("small"))
        font.setWeight(QFont.Weight.DemiBold)
        words = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole)
        return paragraph(str(words or ""), font)

    def _side(self) -> float:
        return QFontMetricsF(sized_font("small")).height() * 0.8

    def _room(self, section: int) -> float:
        """The mark of the order always has its room: nothing moves when another column is chosen."""
        return max(self.sectionSize(section) - 2 * EDGE - self._side() - 4, 1.0)
