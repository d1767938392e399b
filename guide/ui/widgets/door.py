"""A large door of the first page: icon, title, one sentence."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.faced_button import FacedButton
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class Door(Retranslates, FacedButton):
    """title and sentence are English messages marked with N_()."""

    def __init__(self, icon_name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("door", parent)
        self._title_message = title
        self._sentence_message = sentence
        self._title = WrappedLabel(self)
        self._title.setProperty("role", "heading")
        self._sentence = WrappedLabel(self)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        face = QHBoxLayout(self)
        face.setContentsMargins(16, 14, 16, 14)
        face.setSpacing(14)
        icon = QVBoxLayout()
        icon.addWidget(IconLabel(icon_name, QPalette.ColorRole.Link, 1.6, self))
        icon.addStretch(1)
        face.addLayout(icon)
        face.addLayout(words, 1)
        self.let_presses_through()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(_(self._title_message))
        self._sentence.setText(_(self._sentence_message))
        self.setAccessibleName(_(self._title_message))
        self.setAccessibleDescription(_(self._sentence_message))
