"""The guide could not be opened: one sentence, and a button to close."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class ErrorWindow(QWidget):
    """Opens instead of the reader. No language can be chosen here: the edition that holds the words is missing."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Guide"))
        words = WrappedLabel(self)
        words.setProperty("role", "lead")
        words.setText(sentence)
        words.set_selectable(True)
        close = WordedButton(self)
        close.setProperty("role", "primary")
        close.setText(_("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 22)
        column.setSpacing(22)
        column.addWidget(words, 1)
        column.addLayout(row)
        self.resize(620, 220)
        close.setFocus()
