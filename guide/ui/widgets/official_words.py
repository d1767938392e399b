"""The official name and number of a law, to point at; first, who may safely show them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget, QWidgetItem

from guide.core.i18n import _
from guide.core.wording import Wording
from guide.ui.session import Session
from guide.ui.widgets.language_heads import name_language
from guide.ui.widgets.side_by_side import SideBySide, dress
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
        self,
        lines: Sequence[tuple[str, str]],
        who: Wording | None,
        language: str,
        parent: QWidget | None = None,
        *,
        waits: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lines, self._who, self._language = lines, who, language
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        if not waits:
            self.stand_alone()

    def stand_alone(self) -> None:
        """Say in its own language who can show it, and show it."""
        for widget in self._worded():
            self._column.addWidget(widget)
        self._show()

    def stand_beside(self, other: OfficialWords, second: Session) -> None:
        """Say in both languages who can show it; the official words stand once."""
        with second.speaking():
            beside = other._worded(self)
        for own, each in zip_longest(self._worded(), beside):
            if each is not None:
                dress(each, second)
                name_language(each, second)
            items = (None if widget is None else QWidgetItem(widget) for widget in (own, each))
            self._column.addLayout(SideBySide(*items))
        self._show()

    def _worded(self, parent: QWidget | None = None) -> list[QWidget]:
        """What is said in the language of the page."""
        if not self._who:
            return []
        head = WrappedLabel(parent or self)
        head.setProperty("role", "strong")
        # Translators: Heading above the words of an official name of a law: for whom it is safe to show them.
        head.setText(_("Who can show this safely"))
        sentence = WordingLabel(None, parent or self)
        sentence.show_wording(self._who, self._language)
        return [head, sentence]

    def _show(self) -> None:
        """The official words, and where somebody can show them the button for it."""
        if self._who:
            self._column.addSpacing(6)
        for code, words in self._lines:
            label = WordingLabel("heading", self)
            label.set_selectable(True)
            self._column.addWidget(label)
            label.show_words(words, code, self._language)
        if self._who:
            large = WordedButton(self)
            # Translators: Button: shows only these words, as large as the window allows.
            large.setText(_("Show large"))
            large.clicked.connect(self.large_requested)
            self._column.addSpacing(6)
            self._column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)
