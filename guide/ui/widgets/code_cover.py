"""A number as a QR code: first what a phone keeps of it, then the code alone."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from guide.core.address import Address
from guide.core.errors import NotInGuideError
from guide.core.i18n import _
from guide.core.square_code import squares
from guide.ui.number_words import isolated
from guide.ui.session import Session
from guide.ui.widgets.large_cover import LargeCover
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.square_code import SquareCode
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

SCANNING_NOTE = "S59"
"""What scanning apps do with what they see."""


class CodeCover(LargeCover):
    """The code does not exist before “go on” was pressed: nobody's camera reads it over a shoulder.

    holds    what the code says, as “tel:120”
    caption  the digits, the only words beside the code

    address_requested  a link in the note was followed
    """

    address_requested = Signal(Address)

    def __init__(self, session: Session, holds: str | bytes, caption: str, parent: QWidget) -> None:
        self._holds = holds
        self._caption = caption
        self.steps = QStackedWidget()
        self._note = ScrollColumn()
        self._heading, self._camera, self._kept, self._others = (WrappedLabel() for _label in range(4))
        self._heading.setProperty("role", "title")
        self._go_on = WordedButton()
        self._go_on.setProperty("role", "primary")
        self._go_on.clicked.connect(self._show_code)
        for label in (self._heading, self._camera, self._kept, self._others):
            self._note.column.addWidget(label)
        self._note.column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._note.column.addStretch(1)
        self.steps.addWidget(self._note)
        super().__init__(self.steps, parent)
        with suppress(NotInGuideError):  # an edition without the note says enough in our own words above
            panel = NotePanel(session, SCANNING_NOTE)
            panel.address_requested.connect(self.address_requested)
            self._note.column.insertWidget(self._note.column.indexOf(self._go_on), panel)

    def open_over(self) -> None:
        super().open_over()
        self._note.settle()
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        # Translators: Heading before a QR code is shown.
        self._heading.setText(_("Before a phone reads this code"))
        self._camera.setText(
            _("Use the phone’s own camera, not a chat app: an app can send what it sees to the company that made it.")
        )
        self._kept.setText(
            _(
                "The number stays on that phone: in the list of calls, perhaps among suggested contacts, and in copies "
                "on the internet."
            )
        )
        self._others.setText(_("Who else looks at this phone? A number that is remembered is safer."))
        # Translators: Button under a note, before a QR code is shown.
        self._go_on.setText(_("I have read this; show the code"))

    def _show_code(self) -> None:
        face = QWidget()
        row = QHBoxLayout(face)  # beside each other: in a low window the code has all the height there is
        row.addWidget(SquareCode(squares(self._holds)), 1)
        caption = WrappedLabel()
        caption.setProperty("role", "heading")
        caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        caption.setText(isolated(self._caption))
        row.addWidget(caption)
        self.steps.addWidget(face)
        self.steps.setCurrentWidget(face)
        self.focus_close()
