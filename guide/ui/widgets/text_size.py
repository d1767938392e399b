"""How large all text is, and its colours: the one place for what eyes need."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QMenu, QWidget

from guide.core.i18n import _
from guide.core.settings import TEXT_SIZES, Colours
from guide.ui.keeping import Keeping
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import Appearance
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.choice_menu import Choice, ChoiceMenu, add_checkable


class TextSizeMenu(Retranslates, ChoiceMenu):
    """100 to 250 %, the colours, and whether both are kept for the next start.

    keeping  None: nothing can be kept here, and it is not offered

    keeping_requested  somebody wants them kept and was not told yet what that leaves
    """

    keeping_requested = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, keeping: Keeping | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("a-large-small", parent)
        self._session = session
        self._appearance = appearance
        self._keeping = keeping
        self.chosen.connect(appearance.set_text_size)
        self.retranslate()

    def choices(self) -> list[Choice]:
        return [(self._words(size), size, size == self._appearance.percent) for size in TEXT_SIZES]

    def add_more(self, menu: QMenu) -> None:
        present = self._appearance.colours
        menu.addSeparator()
        rows = [(words, colours, colours is present) for words, colours in _named_colours()]
        self.add_choices(menu, rows, self._appearance.set_colours)
        if self._keeping is not None:
            menu.addSeparator()
            keep = add_checkable(menu, keep_words(), self._keeping.is_on)
            keep.triggered.connect(self._turn_keeping)

    def retranslate(self) -> None:
        # Translators: A button; its menu holds 100 % to 250 %, and beneath them the colours.
        self.setText(_("Text size"))
        set_tool_tip(self, _("Size of text, and colours. Ctrl and + or Ctrl and - change the size, too."))

    def _turn_keeping(self) -> None:
        if self._keeping is not None and self._keeping.is_on:
            self._keeping.end()
        else:
            self.keeping_requested.emit()

    def _words(self, size: int) -> str:
        # Translators: A size of text; {number} is 100 to 250.
        return _("{number} %").format(number=QLocale(self._session.language).toString(size))


def keep_words() -> str:
    """The row of the menu, and the button that means it."""
    # Translators: Of the text, for the next start of the guide. A row of a menu, and a button: keep it short.
    return _("Keep size and colours")


def _named_colours() -> list[tuple[str, Colours]]:
    return [
        # Translators: Colours of the window: light or dark, as the system of the computer has them. Keep it short.
        (_("Colours of this computer"), Colours.SYSTEM),
        # Translators: Dark words on a light ground.
        (_("Light colours"), Colours.LIGHT),
        # Translators: Light words on a dark ground, for eyes that light hurts.
        (_("Dark colours"), Colours.DARK),
    ]
