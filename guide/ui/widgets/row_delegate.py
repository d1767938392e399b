"""Draws rows that are as high as their words need; each kind of list says what a row holds and where."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from guide.ui.icon import draw_icon
from guide.ui.line_breaking import drawn_lines, paragraph
from guide.ui.models.rows import ROW_ROLE, Row
from guide.ui.style import font_families, scheme_in_use

MARGIN, GAP, BETWEEN = 14, 3, 4
BESIDE_FROM_EMS = 30
"""The width of a row, in heights of its letters, from which it has two columns."""

_ICON_GAP = 6


class Piece:
    """One paragraph at its place in a row, with an icon before it or none."""

    def __init__(self, layout: QTextLayout, at: QPointF, colour: str, icon: str | None, side: float) -> None:
        self.layout, self.at, self.colour, self.icon, self.side = layout, at, colour, icon, side

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        place = origin + self.at
        if self.icon:
            middle = place.y() + self.layout.lineAt(0).height() / 2
            draw_icon(painter, QRectF(place.x(), middle - self.side / 2, self.side, self.side), self.icon, self.colour)
            place += QPointF(self.side + _ICON_GAP, 0)
        painter.setPen(QColor(self.colour))
        self.layout.draw(painter, place)


class Stack:
    """Paragraphs beneath each other, from a place downwards."""

    def __init__(self, x: float, y: float, width: float) -> None:
        self.pieces: list[Piece] = []
        self.x, self.y, self.width = x, y, width

    def add(self, words: str, font: QFont, colour: str, icon: str | None = None, end: bool = False) -> None:
        """Nothing for no words. end: at the end of the line."""
        if not words:
            return
        side = QFontMetricsF(font).height() if icon else 0.0
        alignment = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        layout = paragraph(words, font).layout(self.width - (side + _ICON_GAP if icon else 0), alignment)
        self.pieces.append(Piece(layout, QPointF(self.x, self.y), colour, icon, side))
        self.y += layout.boundingRect().height() + GAP


class RowDelegate(QStyledItemDelegate):
    """`place` gives the pieces of a row and its height; it is asked once for each width."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view
        self._placed: dict[tuple[Row, int], tuple[list[Piece], float]] = {}

    def place(self, row: Row, width: int) -> tuple[list[Piece], float]:
        """Where everything stands, and where the last of it ends, in a row of this width."""
        raise NotImplementedError

    def forget(self) -> None:
        """Call when rows, fonts, colours or the language changed."""
        self._placed.clear()

    def width_of(self, _index: QModelIndex | QPersistentModelIndex) -> int:
        """The width in which an item of the view is drawn."""
        return self.view.viewport().width()

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """What stands behind the words."""
        scheme = scheme_in_use()
        chosen = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QColor(scheme.accent if chosen else scheme.line))
        painter.setBrush(QColor(scheme.accent_soft if chosen else scheme.hover if over else scheme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)

    def state_of(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QStyle.StateFlag:
        """Whether an item is in focus or under the mouse."""
        state: QStyle.StateFlag = option.state
        return state

    def lines(self, row: Row, width: int) -> list[str]:
        return [line for piece in self._pieces(row, width)[0] for line in drawn_lines(piece.layout)]

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self.width_of(index)
        return QSize(width, self.row_height(index.data(ROW_ROLE), width))

    def row_height(self, row: Row, width: int) -> int:
        """How high a row of this width is, with what keeps it from the next."""
        return ceil(self._pieces(row, width)[1]) + MARGIN - GAP + BETWEEN

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect).adjusted(0, 0, 0, -BETWEEN)
        state = self.state_of(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, rect, state)
        for piece in self._pieces(index.data(ROW_ROLE), int(rect.width()))[0]:
            piece.draw(painter, rect.topLeft())
        painter.restore()

    def _pieces(self, row: Row, width: int) -> tuple[list[Piece], float]:
        key = (row, width)
        if key not in self._placed:
            if len(self._placed) > 600:  # a resize passes through many widths
                self._placed.clear()
            self._placed[key] = self.place(row, width)
        return self._placed[key]


def in_language(font: QFont, language: str) -> QFont:
    """The same font in the letter shapes of a language."""
    spoken = QFont(font)
    spoken.setFamilies(font_families(language))
    return spoken
