"""What of the messages is listed: a catalog, a state, words of the page or the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.desk.catalogs.folder import CATALOGS, CONTENT
from guide.ui.retranslates import Retranslates
from guide.workshop.states import State, state_words


class Filters(Retranslates, QWidget):
    """changed  another choice, or other words"""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._state = QComboBox(self), QComboBox(self)
        for catalog in (None, *CATALOGS):
            self._catalog.addItem("", catalog)
        for state in State:
            self._state.addItem("", state)
        self._words = QLineEdit(self)
        self._words.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._catalog, self._state, self._words):
            column.addWidget(widget)
        self._catalog.currentIndexChanged.connect(self.changed)
        self._state.currentIndexChanged.connect(self.changed)
        self._words.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def catalog(self) -> str | None:
        """guide, content, or None for both."""
        found: str | None = self._catalog.currentData()
        return found

    @property
    def state(self) -> State:
        return State(self._state.currentData())

    @property
    def words(self) -> str:
        return self._words.text()

    def show_all(self) -> None:
        """Let everything through: a message that was asked for must be in the list."""
        self._catalog.setCurrentIndex(0)
        self._state.setCurrentIndex(self._state.findData(State.ALL))
        self._words.clear()

    def choose(self, state: State) -> None:
        self._state.setCurrentIndex(self._state.findData(state))

    def retranslate(self) -> None:
        names = [_("Both catalogs"), *(_catalog_name(catalog) for catalog in CATALOGS)]
        for index, name in enumerate(names):
            self._catalog.setItemText(index, name)
        for index in range(self._state.count()):
            self._state.setItemText(index, state_words(State(self._state.itemData(index))))
        self._catalog.setAccessibleName(_("Which catalog"))
        self._state.setAccessibleName(_("Which messages"))
        # Translators: In a field that cuts a list of messages down.
        self._words.setPlaceholderText(_("Words of the text, or a page: article:children"))
        self._words.setAccessibleName(_("Words of the text, or a page: article:children"))


def _catalog_name(catalog: str) -> str:
    return _("Words of the guide’s pages") if catalog == CONTENT else _("Words of the program")
