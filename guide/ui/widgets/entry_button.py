"""A row that opens something of the content: its title, and one line about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.wording import Wording
from guide.ui.widgets.faced_button import FacedButton
from guide.ui.widgets.wording_label import WordingLabel


class EntryButton(FacedButton):
    def __init__(
        self, address: Address, title: Wording, summary: Wording, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("door", parent)
        self.address = address
        self._title = WordingLabel("strong", self)
        self._summary = WordingLabel("small", self)
        face = QVBoxLayout(self)
        face.setContentsMargins(16, 12, 16, 12)
        face.setSpacing(4)
        face.addWidget(self._title)
        face.addWidget(self._summary)
        face.addStretch(1)
        self._title.show_wording(title, language)
        self._summary.show_wording(summary, language)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._summary.text())
        self.let_presses_through()
