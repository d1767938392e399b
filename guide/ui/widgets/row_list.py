"""A list as high as its rows; the page around it scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from guide.core.address import Address
from guide.ui.models.rows import ROW_ROLE, Row, RowsModel
from guide.ui.widgets.row_delegate import RowDelegate


class RowList(QListView):
    """address_requested  a row was chosen by a click or by Enter
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)
        self.selectionModel().currentChanged.connect(self._reach)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._delegate.forget()
        self.model_of_rows.set_rows(rows)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) or not rows:
            self.setVisible(bool(rows))  # else the page shows it, once its width is known
        self._fit_if_shown()

    def drawn_lines(self) -> tuple[str, ...]:
        """What stands on each line of all rows."""
        rows = self.model_of_rows.rows
        return tuple(line for row in rows for line in self._delegate.lines(row, self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self._fit_if_shown()

    def _reach(self, current: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.place_reached.emit(self.visualRect(current))

    def _fit_if_shown(self) -> None:
        """Before it is shown its width is not known, and all words would be measured for nothing."""
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(max(sum(self.sizeHintForRow(row) for row in range(self.model_of_rows.rowCount())), 1))

    def _clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _activated(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        self.address_requested.emit(row.address)
