"""The button that closes everything at once."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.icon_button import IconButton


class LeaveButton(Retranslates, IconButton):
    """First in the order of Tab. Shift three times does the same (guide.ui.leaving)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("log-out", parent, QPalette.ColorRole.HighlightedText)
        self.setProperty("role", "primary")
        self.retranslate()

    def retranslate(self) -> None:
        # Translators: The button that closes the program at once, because someone is coming. As short as possible.
        self.setText(_("Leave"))
        self.setAccessibleDescription(_("Closes the guide at once. Shift pressed three times does the same."))
        set_tool_tip(self, _("Closes the guide at once. Shift pressed three times does the same."))
