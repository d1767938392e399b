"""What is wrong in a language, a line each; a line leads to its message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QListView, QWidget

from guide.core.i18n import _
from guide.desk.catalogs.fault import Fault
from guide.ui.retranslates import Retranslates
from guide.workshop.strings_model import StringRow


class FindingsList(Retranslates, QListView):
    """row_chosen  the message of a line"""

    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[tuple[StringRow, Fault], ...] = ()
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.retranslate()

    def show_findings(self, found: Sequence[tuple[StringRow, Fault]]) -> None:
        self._found = tuple(found)
        self._lines.setStringList([_line(row, fault) for row, fault in self._found])

    def retranslate(self) -> None:
        self.setAccessibleName(_("What is wrong"))

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.row_chosen.emit(self._found[index.row()][0])


def sign_of(fault: Fault) -> str:
    """✗ what could mislead, · what a person has to judge: told apart without colour."""
    return "✗" if fault.misleads else "·"


def _line(row: StringRow, fault: Fault) -> str:
    english = row.entry.id[0] if len(row.entry.id[0]) <= 50 else f"{row.entry.id[0][:49]}…"
    return f"{sign_of(fault)} {english}: {fault.what}"
