"""How large all text is."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import TEXT_SIZES, Appearance
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.choice_menu import ChoiceMenu


class TextSizeMenu(Retranslates, ChoiceMenu):
    """100 to 250 %, kept only while the window is open."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("a-large-small", parent)
        self._session = session
        self._appearance = appearance
        self.chosen.connect(appearance.set_text_size)
        self.retranslate()

    def choices(self) -> list[tuple[str, object, bool]]:
        return [(self._words(size), size, size == self._appearance.percent) for size in TEXT_SIZES]

    def retranslate(self) -> None:
        # Translators: A button; its menu holds 100 % to 250 %.
        self.setText(_("Text size"))
        set_tool_tip(self, _("Ctrl and + or Ctrl and - change it, too."))

    def _words(self, size: int) -> str:
        # Translators: A size of text; {number} is 100 to 250.
        return _("{number} %").format(number=QLocale(self._session.language).toString(size))
