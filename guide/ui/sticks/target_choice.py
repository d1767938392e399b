"""Which sticks: those that are plugged in, to tick, and any folder that is typed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.edition.stick.listing import contents_of
from guide.ui.retranslates import Retranslates
from guide.ui.typed_path import typed_path
from guide.ui.widgets.choice_chip import ChoiceChip
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class TargetChoice(Retranslates, QWidget):
    """find  gives the sticks that are plugged in now; nothing of them is kept

    changed  another set is chosen
    """

    changed = Signal()

    def __init__(self, find: Callable[[], Collection[Path]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._typed: list[Path] = []
        self._buttons: dict[Path, ChoiceChip] = {}
        self._heading, self._none, self._typing = (WrappedLabel(self) for _label in range(3))
        self._heading.setProperty("role", "heading")
        self._typing.setProperty("role", "strong")
        self._list = QVBoxLayout()
        self._again, self._add = WordedButton(self), WordedButton(self)
        self._again.clicked.connect(self.look)
        self._add.clicked.connect(self.add_typed)
        self.field = ComposingField(self)
        self.field.returnPressed.connect(self.add_typed)
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        row.addWidget(self._again)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        for widget in (self._none, self._typing, self.field, buttons):
            column.addWidget(widget)
        self.look()

    @property
    def chosen(self) -> tuple[Path, ...]:
        return tuple(place for place, button in self._buttons.items() if button.isChecked())

    def look(self) -> None:
        """See anew what is plugged in; what was chosen and is still there stays chosen."""
        there = tuple(dict.fromkeys((*self._find(), *self._typed)))
        for place in [place for place in self._buttons if place not in there]:
            button = self._buttons.pop(place)
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place in there:
            if place not in self._buttons:
                self._buttons[place] = self._button()
        self._tell()

    def add_typed(self) -> None:
        """Choose the folder that was typed."""
        typed = self.field.text().strip()
        if not typed:
            return
        place = typed_path(typed)
        self._typed.append(place)
        self.field.clear()
        self.look()
        self._buttons[place].setChecked(True)

    def begin(self) -> None:
        """Put the focus where choosing begins."""
        first = next(iter(self._buttons.values()), None)
        (first or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._heading.setText(_("Which sticks"))
        self._none.setText(_("No stick is plugged in. Plug one in, and press “Look again”."))
        self._none.setVisible(not self._buttons)
        self._typing.setText(_("Or type where a stick is"))
        self.field.setAccessibleName(_("Or type where a stick is"))
        self._again.setText(_("Look again"))
        self._add.setText(_("Add this place"))
        for place, button in self._buttons.items():
            # Translators: A stick to choose; {place} is its folder, {found} says what is on it.
            button.setText(_("{place} – {found}").format(place=place, found=_found_on(place)))

    def _button(self) -> ChoiceChip:
        button = ChoiceChip(several=True, parent=self)
        button.toggled.connect(self._tell)
        self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.show()
        return button

    def _tell(self) -> None:
        self.retranslate()
        self.changed.emit()


def _found_on(place: Path) -> str:
    try:
        contents = contents_of(place)
    except OSError:
        # Translators: Beside the folder of a stick: what is on it.
        return _("cannot be read")
    if contents.current:
        # Translators: Beside the folder of a stick; {number} is like 2026.11-complete.
        return _("edition {number}").format(number=contents.current)
    return _("no guide on it")
