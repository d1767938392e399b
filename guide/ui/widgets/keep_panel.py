"""Before size and colours are kept: what that leaves, where, and who can read it. Only the button writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.ui.keeping import Keeping
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.text_size import keep_words
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class KeepPanel(Retranslates, QWidget):
    """Stands in the place of the page until it is closed.

    closed  it was answered, or somebody does not want it
    """

    closed = Signal()

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._title, self._file, self._finder, self._ends = (WrappedLabel() for _label in range(4))
        self._title.setProperty("role", "title")
        self._keep, self._back = WordedButton(), WordedButton()
        self._keep.setProperty("role", "primary")
        self._keep.clicked.connect(self.agree)
        self._back.clicked.connect(self.closed)
        buttons = FlowLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._keep)
        self._view = ScrollColumn(self)
        for label in (self._title, self._file, self._finder, self._ends):
            self._view.column.addWidget(label)
        self._view.column.addLayout(buttons)
        self._view.column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._view)
        self.retranslate()

    def agree(self) -> None:
        """From here on size and colours are kept."""
        self._keeping.begin()
        self.closed.emit()

    def focus_first(self) -> None:
        """On the way back: whoever presses on without reading keeps nothing."""
        self._view.settle()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        place = self._keeping.place
        self._title.setText(keep_words())
        # Translators: {name} is the name of a file, {folder} where it will lie.
        what = _("This writes the file “{name}” into “{folder}”: size of text and colours, and nothing else.")
        self._file.setText(what.format(name=place.name, folder=place.parent))
        self._finder.setText(
            _(
                "Whoever finds it learns that somebody set this guide for their eyes, and from its date, when. "
                "Language, country and what you read are never kept."
            )
        )
        # Translators: “{row}” is “Keep size and colours”, the row of the menu that is chosen once more.
        ends = _("To delete it, choose “{row}” once more. A deleted file can often be brought back.")
        self._ends.setText(ends.format(row=keep_words()))
        self._keep.setText(keep_words())
        self._keep.setAccessibleDescription(" ".join(label.text() for label in (self._file, self._finder, self._ends)))
        self._back.setText(_("Back to the page"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
