"""Draws one answer of a search: country, title, kind, the note that comes first, and the marked snippet."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from guide.core.search_hit import Span
from guide.ui.icon import draw_icon
from guide.ui.line_breaking import LINE_SEPARATOR, Paragraph
from guide.ui.models.hits import HitRow
from guide.ui.models.rows import ROW_ROLE
from guide.ui.style import scheme_in_use, sized_font

_MARGIN, _GAP = 12, 3


class HitDelegate(QStyledItemDelegate):
    """Rows are as high as their words need at the present width; nothing is elided."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        parts = self._parts(index.data(ROW_ROLE), width - 2 * _MARGIN)
        return QSize(width, ceil(sum(part.height() for part in parts)) + 2 * _MARGIN + _GAP * (len(parts) - 1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        y = rect.y() + _MARGIN
        for part in self._parts(index.data(ROW_ROLE), int(rect.width()) - 2 * _MARGIN):
            part.draw(painter, QPointF(rect.x() + _MARGIN, y))
            y += part.height() + _GAP
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        scheme = scheme_in_use()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QColor(scheme.accent if chosen else scheme.line))
        painter.setBrush(QColor(scheme.accent_soft if chosen else scheme.hover if over else scheme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 8, 8)

    def _parts(self, row: HitRow, width: int) -> list[_Words]:
        scheme, base = scheme_in_use(), self._view.font()
        strong = QFont(base)
        strong.setBold(True)
        small = sized_font("small")
        title = f"{row.country}: {row.hit.title}" if row.country else row.hit.title
        emphasis = ((Span(0, len(row.country) + 1), scheme.accent, None),) if row.country else ()
        parts = [
            _Words(title, strong, scheme.text, width, emphasis),
            _Words(row.kind_word, small, scheme.muted, width),
        ]
        if row.gate:
            parts.append(_Words(row.gate, small, scheme.note_line, width, icon="triangle-alert"))
        if row.changed:
            parts.append(_Words(row.changed, small, scheme.note_line, width, icon="info"))
        if row.hit.snippet:
            marks = tuple((span, scheme.on_mark, scheme.mark) for span in row.hit.spans)
            parts.append(_Words(row.hit.snippet, base, scheme.text, width, marks))
        return parts


class _Words:
    """A wrapped piece of text with coloured spans: (span, colour of the text, colour behind it or None)."""

    def __init__(
        self,
        text: str,
        font: QFont,
        colour: str,
        width: int,
        spans: tuple[tuple[Span, str, str | None], ...] = (),
        icon: str | None = None,
    ) -> None:
        self._colour = colour
        self._icon = icon
        self._side = QFontMetrics(font).height() if icon else 0
        room = max(width - (self._side + 6 if icon else 0), 1)
        self._layout = Paragraph(text, font).layout(room)
        self._formats = [_format(span, self._layout.text(), text, colour, behind) for span, colour, behind in spans]

    def height(self) -> float:
        return self._layout.boundingRect().height()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        if self._icon:
            draw_icon(painter, QRectF(at.x(), at.y(), self._side, self._side), self._icon, self._colour)
            at = at + QPointF(self._side + 6, 0)
        painter.setPen(QColor(self._colour))
        self._layout.draw(painter, at, self._formats)


def _format(span: Span, broken: str, text: str, colour: str, behind: str | None) -> QTextLayout.FormatRange:
    drawn = QTextLayout.FormatRange()
    start, end = _moved(span.start, broken, text), _moved(span.end, broken, text)
    drawn.start, drawn.length = start, end - start
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    if behind:
        style.setBackground(QColor(behind))
    drawn.format = style
    return drawn


def _moved(position: int, broken: str, text: str) -> int:
    """Where a position of the text stands in the broken one, in Qt's UTF-16 units."""
    at = 0
    for character in text[:position]:
        while broken[at] == LINE_SEPARATOR and character != LINE_SEPARATOR:
            at += 1
        at += 1
    while at < len(broken) and broken[at] == LINE_SEPARATOR and position < len(text):
        at += 1
    return len(broken[:at].encode("utf-16-le")) // 2
