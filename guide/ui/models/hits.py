"""The answers to a search, as a list of rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from guide.core.address import Address, Kind
from guide.core.search_hit import Hit

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit with its words.

    kind_word  what it is: "Emergency line", "Page of the guide"
    country    name of another country than the chosen one, shown first; else empty
    gate       the fixed line where a note comes before the digits; else empty
    """

    hit: Hit
    kind_word: str
    country: str
    gate: str

    @property
    def address(self) -> Address:
        return Address(Kind(self.hit.kind), self.hit.id)

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen, for a screen reader."""
        return ". ".join(
            part for part in (self.country, self.hit.title, self.kind_word, self.gate, self.hit.snippet) if part
        )


class HitsModel(QAbstractListModel):
    """DisplayRole: the title. AccessibleTextRole: the whole row in words. ROW_ROLE: the HitRow."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[HitRow, ...] = ()

    @property
    def rows(self) -> tuple[HitRow, ...]:
        return self._rows

    def set_rows(self, rows: tuple[HitRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken()
            case _ if role == ROW_ROLE:
                return row
        return None
