"""The foot of the page of Find help: the one press that opens what stands behind a note, at one place for all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.bar import Bar
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class GateBar(Retranslates, Bar):
    """Beneath the result it leads to the note; beneath the note it leads back, or on.

    “Go on” never stands where “Read it first” stood: pressing twice at one place does not pass by the note.

    read_requested    show the note
    back_requested    show the result again, nothing opened
    go_on_requested   the note was read
    result_requested  bring the result onto the screen, where it stands beneath the questions
    """

    read_requested = Signal()
    back_requested = Signal()
    go_on_requested = Signal()
    result_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "foot")
        self._says = WrappedLabel(self)
        self.read, self.back, self.go_on, self.result = (WordedButton(self) for _button in range(4))
        self.go_on.setProperty("role", "primary")
        row = FlowLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        for widget in (self.read, self.back, self.go_on, self.result, self._says):
            row.addWidget(widget)
        self.read.clicked.connect(self.read_requested)
        self.back.clicked.connect(self.back_requested)
        self.go_on.clicked.connect(self.go_on_requested)
        self.result.clicked.connect(self.result_requested)
        self.retranslate()
        self.show_state(gated=False, reading=False, beneath=False)

    def show_state(self, gated: bool, reading: bool, beneath: bool) -> None:
        """gated: lines of the result wait behind a note. reading: the note is shown. beneath: the result stands
        beneath the questions, and may be out of sight."""
        shown = {
            self.read: gated and not reading,
            self._says: gated and not reading,
            self.back: reading,
            self.go_on: reading,
            self.result: beneath and not reading,
        }
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
        self.setVisible(any(shown.values()))

    def retranslate(self) -> None:
        # Translators: Beside the button “Read this first”; the numbers are those of offices.
        self._says.setText(_("More numbers stand behind a note."))
        # Translators: Button; opens a safety note that stands before some numbers.
        self.read.setText(_("Read this first"))
        self.back.setText(_("Back to what may help"))
        # Translators: Button under a safety note, before a number is shown.
        self.go_on.setText(_("I have read this; go on"))
        # Translators: Button; scrolls to the list of pages and numbers.
        self.result.setText(_("Show what may help"))
