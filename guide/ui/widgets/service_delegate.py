"""Draws one service of a list: name, number or what comes before it, and what is known about it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from guide.ui.icon import draw_icon
from guide.ui.line_breaking import Paragraph, drawn_lines
from guide.ui.models.services import ROW_ROLE, ServiceRow
from guide.ui.style import font_families, scheme_in_use, sized_font

_MARGIN, _GAP, _BETWEEN = 14, 3, 4
_BESIDE_FROM_EMS, _NUMBER_EMS = 30, 11


class _Piece:
    """One paragraph at its place in a row, with an icon before it or none."""

    def __init__(self, layout: QTextLayout, at: QPointF, colour: str, icon: str | None, side: float) -> None:
        self.layout, self.at, self.colour, self.icon, self.side = layout, at, colour, icon, side

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        place = origin + self.at
        if self.icon:
            draw_icon(painter, QRectF(place.x(), place.y(), self.side, self.side), self.icon, self.colour)
            place += QPointF(self.side + 6, 0)
        painter.setPen(QColor(self.colour))
        self.layout.draw(painter, place)


class ServiceDelegate(QStyledItemDelegate):
    """Rows are as high as their words need; where there is room the number stands at the end of the row."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._placed: dict[tuple[ServiceRow, int], tuple[list[_Piece], int]] = {}

    def forget(self) -> None:
        """Call when rows, fonts, colours or the language changed."""
        self._placed.clear()

    def lines(self, row: ServiceRow, width: int) -> list[str]:
        return [line for piece in self._pieces(row, width)[0] for line in drawn_lines(piece.layout)]

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._pieces(index.data(ROW_ROLE), width)[1] + _BETWEEN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect).adjusted(0, 0, 0, -_BETWEEN)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        for piece in self._pieces(index.data(ROW_ROLE), int(rect.width()))[0]:
            piece.draw(painter, rect.topLeft())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        scheme = scheme_in_use()
        chosen = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QColor(scheme.accent if chosen else scheme.line))
        painter.setBrush(QColor(scheme.accent_soft if chosen else scheme.hover if over else scheme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)

    def _pieces(self, row: ServiceRow, width: int) -> tuple[list[_Piece], int]:
        key = (row, width)
        if key not in self._placed:
            if len(self._placed) > 600:  # a resize passes through many widths
                self._placed.clear()
            self._placed[key] = self._place(row, width)
        return self._placed[key]

    def _place(self, row: ServiceRow, width: int) -> tuple[list[_Piece], int]:
        """The pieces of a row and its height."""
        base, scheme = self._view.font(), scheme_in_use()
        em = QFontMetricsF(base).height()
        room = width - 2 * _MARGIN
        beside = bool(row.numbers) and room >= _BESIDE_FROM_EMS * em
        number_room = _NUMBER_EMS * em if beside else room
        words_room = room - number_room - _MARGIN if beside else room
        small, lead = sized_font("small"), sized_font("heading")
        strong = QFont(base)
        lead.setBold(True)
        strong.setWeight(QFont.Weight.DemiBold)
        pieces: list[_Piece] = []

        def stack(
            x: float,
            y: float,
            words: str,
            font: QFont,
            colour: str,
            space: float,
            icon: str | None = None,
            end: bool = False,
        ) -> float:
            if not words:
                return y
            side = QFontMetricsF(font).height() if icon else 0.0
            alignment = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
            layout = Paragraph(words, font).layout(space - (side + 6 if icon else 0), alignment)
            pieces.append(_Piece(layout, QPointF(x, y), colour, icon, side))
            return y + layout.boundingRect().height() + _GAP

        y = stack(_MARGIN, _MARGIN, row.name, _in_language(strong, row.name_language), scheme.text, words_room)
        if row.own:
            y = stack(_MARGIN, y, row.own[0], _in_language(small, row.own[1]), scheme.muted, words_room)
        number_x, number_y = (_MARGIN + room - number_room, float(_MARGIN)) if beside else (float(_MARGIN), y)
        for number in row.numbers:
            number_y = stack(number_x, number_y, number, lead, scheme.accent, number_room, end=beside)
        y = y if beside else number_y
        y = stack(_MARGIN, y, row.before, small, scheme.note_line, words_room, "triangle-alert")
        y = stack(_MARGIN, y, row.about, small, scheme.muted, words_room)
        y = stack(_MARGIN, y, row.doubt, small, scheme.note_line, words_room, "info")
        return pieces, ceil(max(y, number_y)) + _MARGIN - _GAP


def _in_language(font: QFont, language: str) -> QFont:
    spoken = QFont(font)
    spoken.setFamilies(font_families(language))
    return spoken
