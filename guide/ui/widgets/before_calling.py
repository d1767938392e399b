"""What to ask and what to say before any call: consent first, and no name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.ui.navigation import BEFORE_YOU_CALL
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class BeforeCalling(Retranslates, QFrame):
    """address_requested  the page about this was asked for"""

    address_requested = Signal(Address)

    def __init__(self, session: Session, is_emergency: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._is_emergency = is_emergency
        self._heading, self._first, self._second = (WrappedLabel(self) for _label in range(3))
        self._heading.setProperty("role", "strong")
        self._more = WordedButton(self)
        self._more.setProperty("role", "link")
        self._more.clicked.connect(lambda: self.address_requested.emit(BEFORE_YOU_CALL))
        articles = session.edition.library.summaries(session.language)
        self._more.setVisible(any(article.id == BEFORE_YOU_CALL.id for article in articles))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        for widget in (self._heading, self._first, self._second):
            column.addWidget(widget)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        # Translators: Heading of a box on the card of a number.
        self._heading.setText(_("Before you call"))
        if self._is_emergency:
            self._first.setText(_("Say the place and the danger first, then how many people need help."))
            self._second.setText(_("Leave out names, papers and where anyone comes from."))
        else:
            self._first.setText(
                _(
                    "Ask the person first: who would be told, what, and why. No is a good answer, and a yes can be "
                    "taken back."
                )
            )
            # Translators: What a helper can say on the phone so that nobody's name is given.
            self._second.setText(
                _(
                    "You can ask without a name: “I am asking in general. If an adult without papers came to you, whom "
                    "would you have to tell? Is there a bed tonight? Which languages do you speak?”"
                )
            )
        # Translators: Link to the page of the guide on what to weigh before a call.
        self._more.setText(_("More on this: before you call anyone"))
