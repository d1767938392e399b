"""One answer to press: a rounded button whose mark says whether it is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.ui.icon import icon_of_states
from guide.ui.widgets.worded_button import WordedButton

_CIRCLE = ("circle", "circle-check")
_SQUARE = ("square", "square-check")


class ChoiceChip(WordedButton):
    """The mark keeps its size when it is pressed, so that no chip moves under the hand.

    several  one of several that may be chosen together: a square in place of a circle
    """

    def __init__(self, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setIcon(icon_of_states(*(_SQUARE if several else _CIRCLE)))
