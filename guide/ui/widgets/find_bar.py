"""Find in page: a bar beneath the page, opened by Ctrl+F."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.bar import Bar
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.icon_button import IconButton


class FindBar(Retranslates, Bar):
    """find(text, backward) -> found  is asked of the page that is shown

    closed  the bar was closed: the focus goes back to the page
    """

    closed = Signal()

    def __init__(self, find: Callable[[str, bool], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._missed = False
        self._label = QLabel(self)
        self._field = ComposingField(self)
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label.setBuddy(self._field)
        self._previous = self._button("arrow-up")
        self._next = self._button("arrow-down")
        self._close = self._button("x")
        self._says = QLabel(self)
        row = FlowLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.set_stretched(self._field)
        row.set_pinned(self._close)
        for widget in (self._label, self._field, self._previous, self._next, self._says, self._close):
            row.addWidget(widget)
        self._field.words_changed.connect(lambda: self.look(backward=False))
        self._field.returnPressed.connect(lambda: self.look(backward=False))
        self._previous.clicked.connect(lambda: self.look(backward=True))
        self._next.clicked.connect(lambda: self.look(backward=False))
        self._close.clicked.connect(self.close_bar)
        self.retranslate()

    def open_bar(self) -> None:
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """The person closes the bar."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Another page was opened: the words belonged to the one before."""
        self.hide()
        self._field.set_words_quietly("")
        self._missed = False
        self._write_answer()

    def look(self, backward: bool) -> None:
        """Find what stands in the field, and say so where the page does not hold it."""
        words = self._field.words()
        self._missed = bool(words) and not self._find(words, backward)
        self._write_answer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        # Translators: Beside a field: words to find on the page that is open.
        self._label.setText(_("Find on this page"))
        self._field.setAccessibleName(_("Find on this page"))
        # Translators: The place before this one where the words stand.
        self._previous.setText(_("Previous place"))
        self._next.setText(_("Next place"))
        self._close.setText(_("Close"))
        self._write_answer()

    def _write_answer(self) -> None:
        self._says.setText(_("These words are not on this page.") if self._missed else "")
        self._says.setVisible(self._missed)

    def _button(self, icon_name: str) -> IconButton:
        button = IconButton(icon_name, self)
        button.setProperty("role", "quiet")
        return button
