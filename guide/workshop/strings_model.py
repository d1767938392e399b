"""The messages of a language as rows: all of both catalogs, cut down to what somebody works on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from guide.core.i18n import _
from guide.core.vocabulary import standing_mark
from guide.desk.catalogs.po import Entry
from guide.desk.catalogs.review import standing_of
from guide.workshop.states import State, is_in

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class StringRow:
    """A message and its catalog."""

    catalog: str
    entry: Entry


def rows_of(
    rows: Sequence[StringRow], catalog: str | None = None, state: State = State.ALL, words: str = ""
) -> tuple[StringRow, ...]:
    """Rows of one catalog (None: of both), in a state, whose page, English or translation holds the words."""
    wanted = words.casefold().strip()
    return tuple(
        row
        for row in rows
        if (catalog is None or row.catalog == catalog) and is_in(row.entry, state) and _holds(row.entry, wanted)
    )


def _holds(entry: Entry, wanted: str) -> bool:
    if not wanted:
        return True
    texts = (entry.context, *entry.id, *entry.text, *entry.comments)
    return any(wanted in text.casefold() for text in texts)


class StringsModel(QAbstractListModel):
    """DisplayRole: the English in one line. ToolTipRole: where it stands. AccessibleTextRole: both and its state."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[StringRow, ...] = ()

    @property
    def rows(self) -> tuple[StringRow, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[StringRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def take_in(self, rows: Sequence[StringRow]) -> None:
        """Put messages as they now are in the places of what they were. Of those that are gone the last stays."""
        now = {(row.catalog, row.entry.key): row for row in rows}
        self._rows = tuple(now.get((row.catalog, row.entry.key), row) for row in self._rows)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()].entry
        english = " ".join(entry.id[0].split())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{_sign(entry)}  {english}"
            case Qt.ItemDataRole.AccessibleTextRole:
                state = standing_mark(standing_of(entry)) or _("Translated and reviewed")
                return f"{english} · {entry.context} · {state}"
        return None


def _sign(entry: Entry) -> str:
    """A sign beside the row, so that the state is seen without colour."""
    if not entry.is_translated:
        return "○"
    if entry.fuzzy:
        return "◐"
    return "●" if not standing_mark(standing_of(entry)) else "◉"
