"""Rows of a list: what is seen of each, what a screen reader says, and where it leads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from guide.core.address import Address

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """One row. It is kept as a key of what was measured for it, so it is frozen."""

    @property
    def address(self) -> Address: ...

    @property
    def headline(self) -> str:
        """What the row is about, in a few words."""

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen."""


_Row = TypeVar("_Row", bound=Row)


class RowsModel(QAbstractListModel, Generic[_Row]):
    """DisplayRole: the headline. AccessibleTextRole: the whole row in words. ROW_ROLE: the row itself."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[_Row, ...] = ()

    @property
    def rows(self) -> tuple[_Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[_Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.headline
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken()
            case _ if role == ROW_ROLE:
                return row
        return None
