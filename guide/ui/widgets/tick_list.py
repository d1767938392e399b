"""A list of entries to tick: by a click anywhere on a row, by space or by Enter."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from guide.ui.icon import draw_icon
from guide.ui.models.rows import Row
from guide.ui.models.ticks import TicksModel
from guide.ui.style import scheme_in_use
from guide.ui.widgets.entry_list import EntryDelegate
from guide.ui.widgets.row_delegate import MARGIN, Piece
from guide.ui.widgets.row_list import RowList

_BOX_GAP = 10


class TickDelegate(EntryDelegate):
    """The box stands before the words. A row looks the same with a tick and without, but for the box itself."""

    def place(self, row: Row, width: int) -> tuple[list[Piece], float]:
        indent = ceil(self._side()) + _BOX_GAP
        pieces, height = super().place(row, width - indent)
        for piece in pieces:
            piece.at.setX(piece.at.x() + indent)
        return pieces, height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        side, scheme = self._side(), scheme_in_use()
        box = QRectF(option.rect.x() + self.edge, option.rect.y() + MARGIN + side * 0.1, side, side)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.edge), 2))
        painter.setBrush(QColor(scheme.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            draw_icon(painter, box.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15), "check", scheme.text)
        painter.restore()

    def _side(self) -> float:
        return QFontMetricsF(self.view.font()).height()


class TickList(RowList):
    """ticked: ids, shared with the page and its other lists; changed by this one.

    ticks_changed  a tick was set or taken away
    """

    ticks_changed = Signal()

    def __init__(self, ticked: set[str], parent: QWidget | None = None) -> None:
        self.ticks = TicksModel(ticked)
        super().__init__(self.ticks, TickDelegate, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self._turn(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        self._turn(index)

    def _activated(self, index: QModelIndex) -> None:
        """A click that also activates, as on some desktops, would take its own tick away."""

    def _turn(self, index: QModelIndex) -> None:
        self.ticks.turn(index)
        self.ticks_changed.emit()
