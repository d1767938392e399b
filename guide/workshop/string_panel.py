"""What a message is: its English, its translation, where it stands, and the way to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.i18n import SOURCE_LANGUAGE, _
from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing, Wording
from guide.desk.catalogs.folder import TranslationFolder
from guide.desk.catalogs.review import standing_of
from guide.desk.preview.string_index import Found
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class StringPanel(QFrame):
    """edit_requested    the message is to be changed in the workshop
    poedit_requested  it is to be opened in Poedit
    """

    edit_requested = Signal(object)
    poedit_requested = Signal(object)

    def __init__(self, folder: TranslationFolder, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._folder = folder
        self._language = language
        self._column = QVBoxLayout(self)

    def show_found(self, found: tuple[Found, ...]) -> None:
        """The likeliest message whole, the others by their places."""
        self._clear()
        if not found:
            self._say(None, _("These words come from no message: they are a number, a name or a date."))
            return
        first = found[0]
        self._say("muted", self._place(first))
        self._put("strong", Wording(first.entry.id[0], SOURCE_LANGUAGE, Standing.SOURCE))
        if first.entry.is_translated:
            self._put(None, Wording(first.entry.text[0], self._language, Standing.SOURCE))
        mark = standing_mark(standing_of(first.entry))
        if mark:
            self._say("mark", mark)
        for comment in first.entry.comments:
            self._put("small", Wording(comment, SOURCE_LANGUAGE, Standing.SOURCE))
        self._add_buttons(first)
        for other in found[1:4]:
            # Translators: In the workshop; {place} is a file, a line and the entry of the guide.
            self._say("muted", _("The same words also stand in {place}.").format(place=self._place(other)))

    def _place(self, found: Found) -> str:
        file = self._folder.po(self._language, found.catalog)
        context = found.entry.context or "-"
        return f"{file.parent.name}/{file.name}:{found.entry.line} · {context}"

    def _add_buttons(self, found: Found) -> None:
        row = QHBoxLayout()
        for words, signal in (
            (_("Change it in the workshop"), self.edit_requested),
            (_("Open it in Poedit"), self.poedit_requested),
        ):
            button = WordedButton(self)
            button.setText(words)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(found))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self._column.addLayout(row)

    def _say(self, role: str | None, words: str) -> None:
        label = WrappedLabel(self)
        if role:
            label.setProperty("role", role)
        label.setText(words)
        label.set_selectable(True)
        self._column.addWidget(label)

    def _put(self, role: str | None, wording: Wording) -> None:
        label = WordingLabel(role, self)
        self._column.addWidget(label)
        label.show_wording(wording, self._language)

    def _clear(self) -> None:
        from guide.ui.pages.column_page import clear

        clear(self._column)
