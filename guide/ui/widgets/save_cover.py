"""Saving something as a file, over the page it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.paper.save_step import SaveStep
from guide.ui.widgets.large_cover import LargeCover
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.wrapped_label import WrappedLabel


class SaveCover(LargeCover):
    """data, proposed  as in SaveStep. Once the file is saved only the sentence about it stays."""

    def __init__(self, data: bytes, proposed: str, parent: QWidget) -> None:
        self._column = ScrollColumn()
        self._kept, self._saved = WrappedLabel(), WrappedLabel()
        self._saved.setProperty("role", "strong")
        self.step = SaveStep(lambda: data, proposed=proposed)
        self.step.saved.connect(self._say_saved)
        for widget in (self._kept, self.step, self._saved):
            self._column.column.addWidget(widget)
        self._column.column.addStretch(1)
        self._path = ""
        super().__init__(self._column, parent)

    def open_over(self) -> None:
        super().open_over()
        self._column.settle()
        self.step.begin()

    def retranslate(self) -> None:
        super().retranslate()
        self._kept.setText(_("Deleting a file later hides it, but does not remove it: it can be found again."))
        self._write_saved()

    def _say_saved(self, path: str) -> None:
        self._path = path
        self.step.hide()
        self._write_saved()

    def _write_saved(self) -> None:
        # Translators: {place} is the whole path of a file.
        self._saved.setText(_("Saved as {place}.").format(place=self._path) if self._path else "")
