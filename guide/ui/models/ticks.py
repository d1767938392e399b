"""Rows that can be ticked. The ticks are the page's own set, in memory alone: nothing counts or keeps them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from guide.ui.models.entries import EntriesModel
from guide.ui.models.rows import ROW_ROLE

_Index = QModelIndex | QPersistentModelIndex


class TicksModel(EntriesModel):
    """CheckStateRole: whether the id of a row stands among `ticked`, which the page shares between its lists."""

    def __init__(self, ticked: set[str]) -> None:
        super().__init__()
        self._ticked = ticked

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            ticked = index.data(ROW_ROLE).address.id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def turn(self, index: QModelIndex) -> None:
        """Tick a row, or take its tick away."""
        self._ticked ^= {index.data(ROW_ROLE).address.id}
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    def all_changed(self) -> None:
        """Call when ticks were taken away elsewhere."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [Qt.ItemDataRole.CheckStateRole])
