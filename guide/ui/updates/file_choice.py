"""Choosing an update file, in the window. The system's own dialog keeps lists of where one has been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from guide.core.errors import GuideError
from guide.core.i18n import _
from guide.edition.transport import SUFFIX
from guide.ui.paper.folders import Place, files_in, folders_in, is_folder, places
from guide.ui.retranslates import Retranslates
from guide.ui.typed_path import typed_path
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

_ROWS_SHOWN = 7


class FileChoice(Retranslates, QWidget):
    """begin_at  the places to begin with

    chosen  the path of a file; whether it is one of ours is not known yet
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, begin_at: Callable[[], tuple[Place, ...]] = places) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._problem: GuideError | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._lead, self._label, self._says = (WrappedLabel(self) for _label in range(3))
        self._label.setProperty("role", "strong")
        self._says.setProperty("role", "strong")
        self._places = QWidget(self)
        row = FlowLayout(self._places)
        for place in begin_at():
            row.addWidget(self._place_button(place))
        self.field = ComposingField(self)
        self.field.returnPressed.connect(self.open_typed)
        self._open = WordedButton(self)
        self._open.setProperty("role", "primary")
        self._open.clicked.connect(self.open_typed)
        self._list = QListWidget(self)
        self._list.setWordWrap(True)
        self._list.setFixedHeight(self.fontMetrics().height() * 2 * _ROWS_SHOWN)
        self._list.itemActivated.connect(self._enter)
        self._list.itemClicked.connect(self._enter)
        for widget in (self._lead, self._places, self._label, self.field, self._list, self._says):
            column.addWidget(widget)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.hide()
        self.retranslate()

    def begin(self) -> None:
        """Put the focus where choosing begins."""
        first = self._places.findChild(WordedButton)
        (first or self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, folder: Path) -> None:
        """Show the folders and the update files of a folder."""
        try:
            folders, files = folders_in(folder), files_in(folder, SUFFIX)
        except GuideError as error:
            self._say(error)
            return
        self._folder = folder
        self._say(None)
        self.field.setText(str(folder))
        self._write_list(folders, files)

    def open_typed(self) -> None:
        """What stands in the field: a folder is shown, a file chosen."""
        typed = self.field.text().strip()
        if not typed:
            self.begin()
            return
        path = typed_path(typed)
        if is_folder(path):
            self.go_to(path)
        else:
            self.chosen.emit(str(path))

    def retranslate(self) -> None:
        # Translators: {ending} is the ending of a file's name, .edition
        words = _("Choose the update file; its name ends in {ending}. It is looked at first: nothing is changed yet.")
        self._lead.setText(words.format(ending=SUFFIX))
        self._label.setText(_("Folder or file"))
        self.field.setAccessibleName(_("Folder or file"))
        self._list.setAccessibleName(_("Folders and update files in this folder"))
        # Translators: Button: show this folder, or look at this file.
        self._open.setText(_("Open"))
        self._say(self._problem)
        if self._list.count() and self._folder and self._folder.parent != self._folder:
            self._list.item(0).setText(_("↑ One folder up"))

    def _write_list(self, folders: tuple[str, ...], files: tuple[str, ...]) -> None:
        assert self._folder is not None
        self._list.clear()
        if self._folder.parent != self._folder:
            self._add(_("↑ One folder up"), self._folder.parent)
        for name in (*files, *folders):
            self._add(name, self._folder / name)
        self._list.setCurrentRow(0)
        self._list.setVisible(self._list.count() > 0)

    def _add(self, words: str, path: Path) -> None:
        item = QListWidgetItem(words, self._list)
        item.setData(Qt.ItemDataRole.UserRole, str(path))

    def _enter(self, item: QListWidgetItem) -> None:
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        if is_folder(path):
            self.go_to(path)
            self._list.setFocus()
        else:
            self.chosen.emit(str(path))

    def _say(self, problem: GuideError | None) -> None:
        self._problem = problem
        self._says.setText(problem.sentence() if problem else "")
        self._says.setVisible(problem is not None)

    def _place_button(self, place: Place) -> WordedButton:
        button = WordedButton(self._places)
        button.setText(place.name)
        button.clicked.connect(lambda: self.go_to(place.folder))
        return button
