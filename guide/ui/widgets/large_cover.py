"""Something alone on the page, as large as the window allows, to read across a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.worded_button import WordedButton


class Cover(QFrame):
    """Lies over its parent, whatever size that takes, until it is closed."""

    closed = Signal()

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._beneath = covered  # Python lets go of a widget that nothing names, and Qt of its children with it
        self.setAutoFillBackground(True)
        covered.installEventFilter(self)

    @property
    def covered(self) -> QWidget | None:
        """What lies beneath. Asked of Qt: while a window is taken down, events come when attributes are gone."""
        return self.parentWidget()

    def open_over(self) -> None:
        if self.covered is not None:
            self.setGeometry(self.covered.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        covered = self.covered
        if covered is not None and watched is covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(covered.rect())
        return super().eventFilter(watched, event)


class LargeCover(Retranslates, Cover):
    """Escape or the button closes it."""

    def __init__(self, face: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._close = WordedButton(self)
        self._close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 22)
        column.addWidget(face, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def open_over(self) -> None:
        super().open_over()
        self.focus_close()

    def focus_close(self) -> None:
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._close.setText(_("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
