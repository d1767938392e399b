"""The mark that says how far the words of a page can be trusted: draft, older, not translated."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from guide.core.wording import Wording
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.wrapped_label import WrappedLabel, show_or_hide
from guide.ui.wording_marks import marks_sentence, page_marks


class StandingMark(Retranslates, WrappedLabel):
    """One line, once a page; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings: tuple[Wording | None, ...] = ()
        self.setProperty("role", "mark")
        self.retranslate()

    def show_wordings(self, wordings: Iterable[Wording | None]) -> None:
        self._wordings = tuple(wordings)
        self.retranslate()

    def retranslate(self) -> None:
        sentence = marks_sentence(page_marks(self._wordings))
        if sentence != self.text():  # a page that follows each answer is not laid out anew for the same words
            self.setText(sentence)
        show_or_hide(self, bool(sentence))
