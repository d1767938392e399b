"""The question for the person's own country. What is chosen is never shown: not in the field, not in its list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from guide.ui.widgets.drop_down import DropDown

_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4)

_LEAST_EMS = 6


class OriginMenu(DropDown):
    """After every choice the field reads as before, and the list opens at its beginning: whoever looks at the screen,
    or hears it read, learns nothing of the answer. The first row is a fixed line, the second passes the question over.

    answered  another country was chosen; `value` gives it
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.setMaxVisibleItems(14)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._choose)

    @property
    def value(self) -> str | None:
        """ISO code; None: passed over."""
        return self._value

    def offer(self, line: str, skip: str, countries: tuple[tuple[str, str], ...]) -> None:
        """line: what the field always reads. countries: names and codes, in order."""
        self.setAccessibleName(line)  # the question stands before it; the answer is never said
        self.blockSignals(True)
        self.clear()
        self.addItem(line, None)
        self.addItem(skip, None)
        for name, code in countries:
            self.addItem(name, code)
        self.setCurrentIndex(0)
        self.blockSignals(False)
        self.updateGeometry()

    def forget(self) -> None:
        self._value = None

    def sizeHint(self) -> QSize:
        """As wide as its line: long names of countries show in the list."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.itemText(0)) + 3 * hint.height(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_EMS * self.fontMetrics().height(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys open the list and do nothing else: a letter or an arrow would choose what nobody sees."""
        if event.key() in _OPENING:
            self.showPopup()
        else:
            event.ignore()

    def _choose(self, row: int) -> None:
        chosen = self.itemData(row)
        self.setCurrentIndex(0)
        if row > 0 and chosen != self._value:
            self._value = chosen
            self.answered.emit()
