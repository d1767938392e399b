"""A button with a menu of choices, of which one of each kind is the present one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from guide.core.i18n import _
from guide.ui import capture
from guide.ui.widgets.icon_button import IconButton

Choice = tuple[str, object, bool]
"""Words, value, whether it is the present choice."""


class ChoiceMenu(IconButton):
    """The menu is made when it is first opened; `choices` gives its rows then and on every later opening.

    chosen  the value of the row that was chosen
    """

    chosen = Signal(object)

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, parent)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.aboutToShow.connect(lambda: capture.follow(menu, self))
        self.setMenu(menu)

    def choices(self) -> list[Choice]:
        """Rows in order. The menu opens at the present one."""
        raise NotImplementedError

    def add_more(self, menu: QMenu) -> None:
        """What stands beneath the choices."""

    def add_choices(self, menu: QMenu, choices: Iterable[Choice], chosen: Callable[[Any], None]) -> QAction | None:
        """Rows of which one is the present one, which is returned."""
        group = QActionGroup(menu)
        found = None
        for words, value, present in choices:
            action = add_checkable(menu, words, present)
            action.setData(value)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: chosen(value))
            found = action if present else found
        return found

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for group in menu.findChildren(QActionGroup):  # of the last opening: the rows are gone with `clear`
            group.deleteLater()
        present = self.add_choices(menu, self.choices(), self.chosen.emit)
        self.add_more(menu)
        if present is not None:
            menu.setActiveAction(present)


def add_checkable(menu: QMenu, words: str, checked: bool) -> QAction:
    """A row with a mark before it while it is checked: colour alone would not tell."""
    # Translators: Before a thing that was chosen from a list, so that colour is not the only mark.
    action = menu.addAction(_("✓ {words}").format(words=words) if checked else words)
    action.setCheckable(True)
    action.setChecked(checked)
    return action
