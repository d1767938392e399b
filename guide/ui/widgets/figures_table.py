"""The table of figures: columns where there is room, else all words of a figure beneath each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QStyle, QStyleOptionViewItem, QTableView, QWidget

from guide.core.address import Address
from guide.ui.models.entries import EntryRow
from guide.ui.models.figures import SORTED_BY, Column, FigureRow, FiguresModel
from guide.ui.models.rows import ROW_ROLE
from guide.ui.style import scheme_in_use
from guide.ui.widgets.entry_list import EntryDelegate
from guide.ui.widgets.wrapped_header import EDGE, WrappedHeader

_COLUMNS_FROM_EMS = 36
_SHARES = {Column.WHAT: 30, Column.VALUE: 17, Column.YEAR: 13, Column.PLACE: 12, Column.SURE: 12, Column.SOURCE: 16}


class FiguresTable(QTableView):
    """address_requested  a figure was chosen by a click or by Enter
    place_reached      the row that the arrow keys came to, in view coordinates
    sort_requested     a heading was pressed whose column gives an order
    """

    address_requested = Signal(Address)
    place_reached = Signal(QRect)
    sort_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FiguresModel()
        self._delegate = _CellDelegate(self)
        self._row_under_mouse = -1
        self._header = WrappedHeader(self)
        self.setHorizontalHeader(self._header)
        self.setModel(self.figures)
        self.setItemDelegate(self._delegate)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._header.setSectionsClickable(True)
        self._header.sectionClicked.connect(self._ask_for_order)
        self.verticalHeader().hide()
        for header in (self._header, self.verticalHeader()):
            header.setMinimumSectionSize(1)
        self.setProperty("role", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.entered.connect(lambda index: self._point_at(index.row()))
        self.selectionModel().currentChanged.connect(self._reach)

    def show_rows(self, rows: Sequence[FigureRow], column: Column) -> None:
        """Rows in the order that a column gives."""
        self._delegate.forget()
        self.figures.set_rows(rows)
        self.figures.sort(column)
        self._header.show_sorted_by(column)
        self._fit_if_shown()

    @property
    def row_under_mouse(self) -> int:
        return self._row_under_mouse

    def drawn_lines(self) -> tuple[str, ...]:
        """What stands on each line of all headings and cells."""
        model = self.figures
        cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
        found = [] if model.is_stacked else list(self._header.lines())
        for cell in cells:
            found += self._delegate.lines(cell.data(ROW_ROLE), self._delegate.width_of(cell))
        return tuple(found)

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

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, row: int) -> None:
        if row != self._row_under_mouse:
            self._row_under_mouse = row
            self.viewport().update()

    def _fit_if_shown(self) -> None:
        """Before it is shown its width is not known, and all words would be measured for nothing."""
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Columns by their shares of the width, rows by the height of their highest cell."""
        width = self.viewport().width()
        stacked = width < _COLUMNS_FROM_EMS * self.fontMetrics().height()
        if stacked != self.figures.is_stacked:
            self.figures.set_stacked(stacked)
        self._header.setVisible(not stacked)
        if stacked:
            self.setColumnWidth(0, width)
        else:
            for column, share in _SHARES.items():
                self.setColumnWidth(column, width * share // 100)
            self._header.fit()
        total = 0
        for row in range(self.figures.rowCount()):
            height = max(self.sizeHintForIndex(self.figures.index(row, column)).height() for column in self._columns())
            self.setRowHeight(row, height)
            total += height
        self.setFixedHeight(max(total + (0 if stacked else self._header.height()), 1))

    def _columns(self) -> range:
        return range(self.figures.columnCount())

    def _ask_for_order(self, section: int) -> None:
        if section in SORTED_BY:
            self.sort_requested.emit(Column(section))

    def _reach(self, current: QModelIndex) -> None:
        self.viewport().update()  # the whole row shows the focus, not its cell alone
        if current.isValid() and self.hasFocus():
            self.place_reached.emit(self.visualRect(current))

    def _open(self, index: QModelIndex) -> None:
        row: EntryRow = index.data(ROW_ROLE)
        self.address_requested.emit(row.address)


class _CellDelegate(EntryDelegate):
    """Cells stand between two lines; a row in focus or under the mouse is coloured as a whole."""

    edge = EDGE

    def __init__(self, view: FiguresTable) -> None:
        super().__init__(view)
        self._table = view

    def width_of(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return self._table.columnWidth(index.column())

    def state_of(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QStyle.StateFlag:
        table, state = self._table, super().state_of(option, index)
        if table.hasFocus() and table.currentIndex().row() == index.row():
            state |= QStyle.StateFlag.State_HasFocus
        if table.row_under_mouse == index.row():
            state |= QStyle.StateFlag.State_MouseOver
        return state

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        scheme = scheme_in_use()
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if state & QStyle.StateFlag.State_HasFocus or over:
            painter.fillRect(
                rect, QColor(scheme.accent_soft if state & QStyle.StateFlag.State_HasFocus else scheme.hover)
            )
        painter.setPen(QColor(scheme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
