"""The search field: always there, answers as you type."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.composing_field import ComposingField

_LEAST_EMS = 6


class SearchField(Retranslates, ComposingField):
    """step_requested  Up (-1) or Down (+1) was pressed
    open_requested  Enter was pressed
    left            Escape was pressed in an empty field
    """

    step_requested = Signal(int)
    open_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxLength(200)
        self.retranslate()

    def press(self, key: str) -> None:
        """A key of the pad: it works where the cursor stands."""
        from guide.text import letters  # loaded with the pad

        at = self.cursorPosition()
        before = letters.press(self.text()[:at], key)
        self._set(before, self.text()[at:])

    def take_back(self) -> None:
        from guide.text import letters  # loaded with the pad

        at = self.cursorPosition()
        self._set(letters.take_back(self.text()[:at]), self.text()[at:])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.step_requested.emit(-1)
            case Qt.Key.Key_Down:
                self.step_requested.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_requested.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        placeholder = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        least = QFontMetrics(self.font()).height() * _LEAST_EMS
        return QSize(max(least, placeholder + hint.width()), hint.height())

    def retranslate(self) -> None:
        self.setPlaceholderText(_("Search"))
        self.setAccessibleName(_("Search"))
        set_tool_tip(self, _("Words of any language, or a number. Ctrl+K or / brings you here."))
        self.updateGeometry()

    def _set(self, before: str, after: str) -> None:
        self.setText(before + after)
        self.setCursorPosition(len(before))
        self.setFocus()
