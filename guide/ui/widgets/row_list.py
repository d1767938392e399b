"""A list as high as its rows; the page around it scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from guide.core.address import Address
from guide.ui.models.rows import ROW_ROLE, Row, RowsModel
from guide.ui.widgets.row_delegate import RowDelegate

_USUAL_EMS = 34


@cache
def _policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class RowList(QListView):
    """Its height follows from its width: what holds it lays it out once.

    address_requested  a row was chosen by a click or by Enter
    place_reached      the row that the arrow keys came to, in view coordinates
    """

    address_requested = Signal(Address)
    place_reached = Signal(QRect)

    def __init__(
        self,
        model: RowsModel[Any],
        make_delegate: Callable[[QAbstractItemView], RowDelegate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.model_of_rows = model
        self._delegate = make_delegate(self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "rows")
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(_policy())
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)
        self.selectionModel().currentChanged.connect(self._reach)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.model_of_rows.set_rows(rows)
        self._forget()
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) or not rows:
            self.setVisible(bool(rows))  # else the page shows it, once its width is known

    def drawn_lines(self) -> tuple[str, ...]:
        """What stands on each line of all rows."""
        rows = self.model_of_rows.rows
        return tuple(line for row in rows for line in self._delegate.lines(row, self.viewport().width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts within layouts ask many times for one change
            self.ensurePolished()
            heights = (self._delegate.row_height(row, width) for row in self.model_of_rows.rows)
            self._heights[width] = max(sum(heights), 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Its height follows from its width alone; to measure it at another one would cost as much again."""
        return QSize(_USUAL_EMS * self.fontMetrics().height(), 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._forget()

    def _reach(self, current: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.place_reached.emit(self.visualRect(current))

    def _forget(self) -> None:
        self._delegate.forget()
        self._heights.clear()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _activated(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        self.address_requested.emit(row.address)
