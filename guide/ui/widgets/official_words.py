"""The official name and number of a law, to point at; first, who may safely show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.core.wording import Wording
from guide.ui.session import Session
from guide.ui.widgets.side_by_side import SideBySide
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class OfficialWords(QFrame):
    """Made for words in one language; a page that follows the language makes it anew.

    lines  (language code, words), to be shown as they stand
    who    who may safely show them to whom; None: they are for nobody to show, and there is no button

    large_requested  show the official words large
    """

    large_requested = Signal()

    def __init__(
        self, lines: Sequence[tuple[str, str]], who: Wording | None, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        self._worded: list[QWidget] = []
        if who:
            head = WrappedLabel(self)
            head.setProperty("role", "strong")
            # Translators: Heading above the words of an official name of a law: for whom it is safe to show them.
            head.setText(_("Who can show this safely"))
            column.addWidget(head)
            sentence = WordingLabel(None, self)
            column.addWidget(sentence)
            sentence.show_wording(who, language)
            self._worded += [head, sentence]
            column.addSpacing(6)
        for code, words in lines:
            label = WordingLabel("heading", self)
            label.set_selectable(True)
            column.addWidget(label)
            label.show_words(words, code, language)
        if who:
            large = WordedButton(self)
            # Translators: Button: shows only these words, as large as the window allows.
            large.setText(_("Show large"))
            large.clicked.connect(self.large_requested)
            column.addSpacing(6)
            column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)

    def stand_beside(self, other: OfficialWords, second: Session) -> None:
        """Say in both languages who can show it; the official words stand once."""
        for own, beside in zip(self._worded, other._worded, strict=False):
            at = self._column.indexOf(own)
            self._column.takeAt(at)
            self._column.insertWidget(at, SideBySide(own, beside, second))
