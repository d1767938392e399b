"""One quiet sentence above the page, and a button to put it away. No dialog interrupts reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.bar import Bar
from guide.ui.widgets.icon_button import IconButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class NoticeBar(Retranslates, Bar):
    """Says the sentence that a function gives, in the language in use; None: nothing to say, and it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "notice")
        self._sentence: Callable[[], str | None] = lambda: None
        self._words = WrappedLabel(self)
        self._close = IconButton("x", self)
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(lambda: self.say(lambda: None))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.retranslate()

    def say(self, sentence: Callable[[], str | None]) -> None:
        self._sentence = sentence
        self.retranslate()

    def retranslate(self) -> None:
        self._close.setText(_("Close"))
        words = self._sentence()
        self._words.setText(words or "")
        self.setVisible(words is not None)
