"""Beneath a list of ticks, always on the screen and always the same: clear them all, and go on to what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from guide.core.i18n import _
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton


class TickBar(QFrame):
    """It looks the same with ticks and without: nothing on it tells whether there are any.

    cleared            take all ticks away
    options_requested  go to what can be done
    """

    cleared = Signal()
    options_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.clear_button = WordedButton(self)
        self.options_button = WordedButton(self)
        row = FlowLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self.clear_button)
        row.addWidget(self.options_button)
        self.clear_button.clicked.connect(self.cleared)
        self.options_button.clicked.connect(self.options_requested)

    def write(self) -> None:
        """In the language in use."""
        # Translators: Button: takes every tick away at once, because somebody may look at the screen.
        self.clear_button.setText(_("Clear all ticks"))
        # Translators: Button: scrolls down to the links under the list.
        self.options_button.setText(_("What to do"))
