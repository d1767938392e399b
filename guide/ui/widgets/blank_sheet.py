"""A blank sheet as it will be printed: its heading, its prompts, and the lines to write on."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.forms import Form
from guide.ui.widgets.wording_label import WordingLabel


class BlankSheet(QFrame):
    """Made for words in one language; a page that follows the language makes it anew. There is nothing to type into."""

    def __init__(self, form: Form, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(4)
        title = WordingLabel("heading", self)
        column.addWidget(title)
        title.show_wording(form.title, language)
        for prompt in form.prompts:
            column.addSpacing(10)
            words = WordingLabel(None, self)
            column.addWidget(words)
            words.show_wording(prompt.words, language)
            for _line in range(form.lines):
                column.addWidget(_OpenLine(self))


class _OpenLine(QFrame):
    """One line to write on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "open-line")
        self.setFixedHeight(round(QFontMetricsF(self.font()).height() * 1.2))
