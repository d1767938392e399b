"""A field that knows what an input method is composing.

While a Korean syllable is composed, QLineEdit reports neither text nor a change.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from guide.ui import capture, clipboard


class ComposingField(QLineEdit):
    """words_changed  the text as the person sees it: what is committed, with what is being composed in its place

    Nothing typed here is given to prediction or learned by an input method that keeps to Qt's hints.
    """

    words_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self._letters_taken = 0
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.textChanged.connect(self._tell)

    @property
    def is_composing(self) -> bool:
        return bool(self._composed)

    @property
    def letters_taken(self) -> int:
        """How often an input method brought letters: some bring them without any key, and without composing."""
        return self._letters_taken

    def words(self) -> str:
        at = self.cursorPosition()
        return self.text()[:at] + self._composed + self.text()[at:]

    def set_words_quietly(self, words: str) -> None:
        """Show words without telling anybody: a page was left or come back to."""
        self._composed = ""
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before = self.words()
        # The text may change within the call: what it tells then must already hold the new composition.
        self._composed = event.preeditString()
        self._letters_taken += bool(event.preeditString() or event.commitString())
        super().inputMethodEvent(event)
        if self.words() != before:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._cut()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.marking_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        capture.follow(menu, self)
        menu.popup(event.globalPos())

    def marking_menu(self) -> QMenu:
        """The menu of Qt, whose Copy and Cut put the words on the clipboard with our marks: Qt's own bear none."""
        menu = self.createStandardContextMenu()
        for name, act in (("edit-copy", self._copy), ("edit-cut", self._cut)):
            action = menu.findChild(QAction, name)
            if action is not None:
                action.triggered.disconnect()
                action.triggered.connect(act)
        return menu

    def _copy(self) -> None:
        if self.hasSelectedText():
            clipboard.copy(self.selectedText())

    def _cut(self) -> None:
        self._copy()
        if self.hasSelectedText() and not self.isReadOnly():
            self.del_()

    def _tell(self) -> None:
        self.words_changed.emit(self.words())
