"""The languages a person speaks: a button that says which are chosen, and a list to choose more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from guide.core.i18n import _
from guide.ui import capture
from guide.ui.icon import icon
from guide.ui.style import restyle
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.word_lists import in_a_row


class LanguagesButton(WordedButton):
    """answered  a language was chosen or taken back: `chosen` gives them"""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon("chevron-down"))
        self._names: dict[str, str] = {}
        self._chosen: dict[str, None] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.aboutToShow.connect(lambda: capture.follow(self._menu, self))
        self.setMenu(self._menu)

    @property
    def chosen(self) -> tuple[str, ...]:
        """ISO 639 codes in the order in which they were chosen; empty: passed over."""
        return tuple(self._chosen)

    def offer(self, languages: tuple[tuple[str, str], ...]) -> None:
        """languages: names and codes, in order."""
        self._names = {code: name for name, code in languages}
        self._write()

    def forget(self) -> None:
        """Take every answer back, without a word to anybody."""
        self._chosen.clear()
        self._write()

    def turn(self, code: str) -> None:
        """Choose a language, or take it back."""
        if code in self._chosen:
            del self._chosen[code]
        else:
            self._chosen[code] = None
        self._write()
        self.answered.emit()

    def _skip(self) -> None:
        self.forget()
        self.answered.emit()

    def _write(self) -> None:
        chosen = in_a_row(self._names.get(code, code) for code in self._chosen)
        # Translators: Button that opens a list of languages; one or more can be chosen.
        self.setText(chosen or _("Choose languages, or skip"))
        restyle(self, "chosen", bool(chosen))

    def _fill(self) -> None:
        self._menu.clear()
        # Translators: One answer for three cases: not answered, would rather not say, not sure.
        skip = self._menu.addAction(_("Skip, or not sure"))
        skip.triggered.connect(self._skip)
        for code, name in self._names.items():
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code in self._chosen)
            action.triggered.connect(lambda _checked=False, code=code: self.turn(code))
