"""A button with a menu of choices, of which one is the present one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from guide.ui import capture
from guide.ui.widgets.icon_button import IconButton


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

    def choices(self) -> list[tuple[str, object, bool]]:
        """Rows in order: words, value, whether it is the present choice."""
        raise NotImplementedError

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for words, value, present in self.choices():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(present)
            action.setData(value)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            if present:
                menu.setActiveAction(action)
