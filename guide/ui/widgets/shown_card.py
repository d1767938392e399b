"""A card over the whole window, for two people who look at it together, and the harmless one that takes its place."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QStackedLayout, QWidget

from guide.ui.session import Session
from guide.ui.widgets.large_cover import Cover
from guide.ui.widgets.neutral_card import NeutralCard


class Face(IntEnum):
    """What is seen. BLANK: nothing at all, while another window has the keys."""

    CARD = 0
    LARGE = 1
    NEUTRAL = 2
    BLANK = 3


NEUTRAL_KEY = Qt.Key.Key_Space
"""The widest key: a frightened hand finds it without looking."""


class ShownCard(Cover):
    """Covers the window, header and strip too, and keeps all keys but Shift three times, which leaves.

    The neutral key swaps in the neutral card at once and brings this one back; so does the corner. On the neutral card
    no other key does anything, so that nothing of what was shown comes back by accident. When the window loses the
    keys, the card covers itself. Nothing that is pressed is kept.

    card   what is shown
    large  an answer that was pressed, alone; Escape or Enter goes back to the card
    """

    def __init__(self, session: Session, window: QWidget, card: QWidget, large: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self._face = Face.CARD
        self.neutral = NeutralCard(session, self)
        self.neutral.swapped.connect(self.swap)
        self._stack = QStackedLayout(self)
        for face in (card, large, self.neutral, QWidget(self)):
            self._stack.addWidget(face)
        self._before_neutral = Face.CARD
        self.watch_keys()

    @property
    def face(self) -> Face:
        """What is seen now."""
        return Face(self._stack.currentIndex())

    def show_face(self, face: Face) -> None:
        self._face = face
        self._stack.setCurrentIndex(face)
        self.take_keys()

    def swap(self) -> None:
        """The neutral card in place of this one, or this one back."""
        if self._face is Face.NEUTRAL:
            self.show_face(self._before_neutral)
        else:
            self._before_neutral = self._face
            self.show_face(Face.NEUTRAL)

    def cover_itself(self) -> None:
        self._stack.setCurrentIndex(Face.BLANK)

    def uncover_itself(self) -> None:
        self.show_face(self._face)

    def take_keys(self) -> None:
        """Give the focus to the first thing that can have it, unless it is there already."""
        focused = self.focusWidget()
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        targets = self.targets()
        (targets[0] if targets else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def targets(self) -> list[QAbstractButton]:
        """What can be reached by Tab now, in its order."""
        wanted = Qt.FocusPolicy.TabFocus
        return [
            button
            for button in self.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button.focusPolicy() & wanted
        ]

    def watch_keys(self) -> None:
        """See the keys before the buttons do. Call it again where buttons were added."""
        for child in self.findChildren(QWidget):
            child.installEventFilter(self)

    def open_over(self) -> None:
        super().open_over()
        self.take_keys()

    def take_key(self, key: int) -> bool:
        """What a key does on the card itself. True where it did something."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride:
                event.accept()  # no key of the window beneath works here
                return True
            case QEvent.Type.KeyPress if watched is not self.covered:
                assert isinstance(event, QKeyEvent)
                return self._take(event)
            case QEvent.Type.WindowDeactivate if watched is self.covered:
                self.cover_itself()
            case QEvent.Type.WindowActivate if watched is self.covered:
                self.uncover_itself()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        """True: nobody else gets the key."""
        key = event.key()
        if key == NEUTRAL_KEY:
            if not event.isAutoRepeat():
                self.swap()
            return True
        if self.face in (Face.NEUTRAL, Face.BLANK):
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._go_on(-1 if key == Qt.Key.Key_Backtab else 1)
        elif self.face is Face.LARGE:
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
                self.show_face(Face.CARD)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
        else:
            self.take_key(key)
        return True

    def _go_on(self, step: int) -> None:
        targets = self.targets()
        if not targets:
            return
        focused = self.focusWidget()
        at = targets.index(focused) if focused in targets else -min(step, 0) - 1
        targets[(at + step) % len(targets)].setFocus(Qt.FocusReason.TabFocusReason)
