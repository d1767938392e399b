"""Leaving at once: the window goes first, then the clipboard where we filled it, then the process."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from guide.ui.widgets.composing_field import ComposingField

TAPS = 3
WITHIN_SECONDS = 2.0


class ShiftTaps:
    """Counts how often Shift went down and up alone, nothing else between.

    Chinese input methods switch on a lone Shift, and Korean and Burmese typing use Shift for letters: only a Shift
    that goes up again with no other key between counts, and only three within two seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._taps: deque[float] = deque(maxlen=TAPS)
        self._down_alone = False

    def shift_down(self) -> None:
        self._down_alone = True

    def shift_up(self) -> bool:
        """True with the tap that completes the sign."""
        if not self._down_alone:
            return False
        self._down_alone = False
        now = self._clock()
        self._taps.append(now)
        return len(self._taps) == TAPS and now - self._taps[0] <= WITHIN_SECONDS

    def something_else(self) -> None:
        """Another key or a press of the mouse, or letters being composed: begin anew."""
        self._down_alone = False
        self._taps.clear()


class LeaveWatcher(QObject):
    """Watches a window's keys before any widget sees them. Install it on the QWindow, where few events pass.

    leave_requested  Shift was pressed alone, three times
    touched          a key or the mouse was touched, whatever for
    """

    leave_requested = Signal()
    touched = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._taps = ShiftTaps(clock)
        self._letters = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.KeyRelease:
                assert isinstance(event, QKeyEvent)
                self.touched.emit()
                self._take_key(event)
            case QEvent.Type.MouseButtonPress | QEvent.Type.InputMethod:
                self.touched.emit()
                self._taps.something_else()
            case QEvent.Type.MouseMove | QEvent.Type.Wheel:
                self.touched.emit()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        letters = _letters_taken()
        if letters != self._letters:  # input methods may keep their keys from the window
            self._letters = letters
            self._taps.something_else()
        if event.key() != Qt.Key.Key_Shift or _composing():
            self._taps.something_else()
        elif event.type() == QEvent.Type.KeyPress:
            self._taps.shift_down()
        elif self._taps.shift_up():
            self.leave_requested.emit()


def _composing() -> bool:
    focused = QApplication.focusWidget()
    return isinstance(focused, ComposingField) and focused.is_composing


def _letters_taken() -> int:
    focused = QApplication.focusWidget()
    return focused.letters_taken if isinstance(focused, ComposingField) else 0


def leave() -> None:
    """Hide every window, menus and lists first, take back what we put on the clipboard, and end the program."""
    from guide.ui import clipboard  # nothing else needs it before a number is copied

    try:
        for window in reversed(QApplication.topLevelWidgets()):
            window.hide()
        clipboard.clear_own()
    finally:  # whatever goes wrong before it, the process ends
        QCoreApplication.exit(0)


def leave_by_shift() -> None:
    """Leave, and let further presses of Shift bring no question of Windows up."""
    try:
        leave()
    finally:
        if sys.platform == "win32":
            from guide.ui import sticky_keys  # the window is gone before it is loaded

            sticky_keys.hold_back_question()
