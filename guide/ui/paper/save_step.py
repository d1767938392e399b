"""Choosing a folder and a name, in the window. The system's own dialog keeps lists of where one has been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from guide.core.errors import GuideError
from guide.core.i18n import _
from guide.paper.saving import PROPOSED_NAME, AlreadyThereError, save
from guide.ui.paper.folders import Place, folders_in, places
from guide.ui.typed_path import typed_path
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

_ROWS_SHOWN = 7


class SaveStep(QWidget):
    """data      gives the bytes to save. Raises GuideError
    proposed  the name that stands there first; its ending is that of the file

    saved   the path of the file
    """

    saved = Signal(str)

    def __init__(
        self,
        data: Callable[[], bytes],
        parent: QWidget | None = None,
        begin_at: Callable[[], tuple[Place, ...]] = places,
        proposed: str = PROPOSED_NAME,
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._proposed = proposed
        self._folder: Path | None = None
        self._replaces = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._places = QWidget(self)
        self._places_row = FlowLayout(self._places)
        for place in begin_at():
            self._places_row.addWidget(self._place_button(place))
        self._path_label = self._label("strong")
        self._path = ComposingField(self)
        self._path.returnPressed.connect(self._go_to_typed)
        self._list = QListWidget(self)
        self._list.setWordWrap(True)
        self._list.setFixedHeight(self.fontMetrics().height() * 2 * _ROWS_SHOWN)
        self._list.itemActivated.connect(self._enter)
        self._list.itemClicked.connect(self._enter)
        self._name_label = self._label("strong")
        self._name = ComposingField(self)
        self._name.setText(proposed)
        self._name.textChanged.connect(self._forget_replacing)
        self._name.returnPressed.connect(self.save)
        self._says = self._label("strong")
        self._save = WordedButton(self)
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        for widget in (
            self._places,
            self._path_label,
            self._path,
            self._list,
            self._name_label,
            self._name,
            self._says,
        ):
            column.addWidget(widget)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._write_words()
        self._list.hide()
        self._says.hide()

    def begin(self) -> None:
        """Put the focus where choosing begins."""
        first = self._places.findChild(WordedButton)
        (first or self._path).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, folder: Path) -> None:
        """Show what lies in a folder."""
        try:
            names = folders_in(folder)
        except GuideError as error:
            self._say(error.sentence())
            return
        self._folder = folder
        self._forget_replacing()
        self._path.setText(str(folder))
        self._list.clear()
        if folder.parent != folder:
            # Translators: In a list of folders: the one that holds this one.
            self._add_row(_("↑ One folder up"), folder.parent)
        for name in names:
            self._add_row(name, folder / name)
        self._list.setCurrentRow(0)
        self._list.setVisible(self._list.count() > 0)

    def save(self) -> None:
        if self._folder is None or self._path.text() != str(self._folder):
            self._go_to_typed()
        if self._folder is None or self._path.text() != str(self._folder):
            return
        try:
            path = save(self._folder, self._name.text(), self._data(), self._replaces, self._proposed)
        except AlreadyThereError as error:
            self._say(error.sentence())
            self._replaces = True
            self._write_words()
        except GuideError as error:
            self._say(error.sentence())
        else:
            self.saved.emit(str(path))

    def _go_to_typed(self) -> None:
        typed = self._path.text().strip()
        if not typed:
            self._say(_("Choose a folder first: press one of the places above, or type where it is."))
            return
        self.go_to(typed_path(typed))

    def _enter(self, item: QListWidgetItem) -> None:
        self.go_to(Path(item.data(Qt.ItemDataRole.UserRole)))
        self._list.setFocus()

    def _add_row(self, words: str, folder: Path) -> None:
        item = QListWidgetItem(words, self._list)
        item.setData(Qt.ItemDataRole.UserRole, str(folder))

    def _place_button(self, place: Place) -> WordedButton:
        button = WordedButton(self._places)
        button.setText(place.name)
        button.clicked.connect(lambda: self.go_to(place.folder))
        return button

    def _forget_replacing(self) -> None:
        self._replaces = False
        self._says.hide()
        self._write_words()

    def _say(self, sentence: str) -> None:
        self._says.setText(sentence)
        self._says.show()

    def _write_words(self) -> None:
        self._path_label.setText(_("Folder"))
        self._path.setAccessibleName(_("Folder"))
        self._list.setAccessibleName(_("Folders in this folder"))
        self._name_label.setText(_("Name of the file"))
        self._name.setAccessibleName(_("Name of the file"))
        # Translators: Two forms of one button: save, and save in place of the file of that name.
        self._save.setText(_("Replace that file") if self._replaces else _("Save here"))

    def _label(self, role: str) -> WrappedLabel:
        label = WrappedLabel(self)
        label.setProperty("role", role)
        return label
