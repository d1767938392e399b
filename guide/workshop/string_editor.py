"""One message: what it says, what a translator is told of it, its translation, and what is wrong while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from guide.core.i18n import SOURCE_LANGUAGE, _
from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing, Wording
from guide.desk.catalogs.fault import Fault
from guide.desk.catalogs.po import Entry, forms_of
from guide.desk.catalogs.review import standing_of
from guide.ui.pages.column_page import clear
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.workshop.findings_list import sign_of
from guide.workshop.strings_model import StringRow

_LINE_FEEDS = {0x2028: "\n", 0x2029: "\n"}
"""As toPlainText has them; but that would also make a plain space of one that holds two words together."""

Check = Callable[[StringRow, tuple[str, ...]], Sequence[Fault]]
"""The faults that a message would have with these words."""


class StringEditor(Retranslates, QWidget):
    """saved            the words of the message, to be written into its file
    reviewed         the words that were read, and by whom: initials or a pseudonym
    poedit_requested open the message in Poedit
    """

    saved = Signal(object, tuple)
    reviewed = Signal(object, tuple, str)
    poedit_requested = Signal(object)

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._row: StringRow | None = None
        self._language = ""
        self._fields: list[QPlainTextEdit] = []
        self._before: tuple[str, ...] = ()
        self._told = QVBoxLayout()
        self._written = QVBoxLayout()
        self._faults = QVBoxLayout()
        self._save, self._poedit, self._review = (WordedButton(self) for _button in range(3))
        self._save.setProperty("role", "primary")
        self._who = QLineEdit(self)
        self._build()
        self.show_row(None, "")
        self.retranslate()

    @property
    def row(self) -> StringRow | None:
        """The message that is shown, as it was then."""
        return self._row

    @property
    def language(self) -> str:
        return self._language

    @property
    def typed(self) -> tuple[str, ...] | None:
        """What was typed since the message was shown, a form each; None where its words are as they were."""
        words = self.words()
        return words if words != self._before else None

    def show_row(self, row: StringRow | None, language: str) -> None:
        """Show a message; None shows nothing."""
        self._row, self._language = row, language
        clear(self._told)
        clear(self._written)
        self._fields = []
        if row is not None:
            self._tell(row.entry)
            self._offer_fields(row.entry)
        self._before = self.words()
        for widget in (self._save, self._poedit, self._review, self._who):
            widget.setVisible(row is not None)
        self._look()

    def words(self) -> tuple[str, ...]:
        """What is typed at the moment, a form each."""
        return tuple(field.document().toRawText().translate(_LINE_FEEDS) for field in self._fields)

    def set_words(self, words: Sequence[str]) -> None:
        """A form each; the English may have got a plural since they were typed."""
        for field, text in zip(self._fields, words, strict=False):
            field.setPlainText(text)

    def focus_words(self) -> None:
        if self._fields:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        if self._row is not None:
            self.saved.emit(self._row, self.words())

    def retranslate(self) -> None:
        # Translators: In the translators' workshop.
        self._save.setText(_("Save (Ctrl+S)"))
        self._poedit.setText(_("Open it in Poedit"))
        self._review.setText(_("I am a native speaker and have read it"))
        self._who.setPlaceholderText(_("Initials or a pseudonym, never your name"))
        self._who.setAccessibleName(_("Initials or a pseudonym, never your name"))

    def _build(self) -> None:
        self._save.clicked.connect(self.save)
        self._poedit.clicked.connect(lambda: self.poedit_requested.emit(self._row))
        self._review.clicked.connect(lambda: self.reviewed.emit(self._row, self.words(), self._who.text().strip()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        buttons, review = QHBoxLayout(), QHBoxLayout()
        for button in (self._save, self._poedit):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        review.addWidget(self._who, 1)
        review.addWidget(self._review)
        column = QVBoxLayout(self)
        for layout in (self._told, self._written, self._faults, buttons, review):
            column.addLayout(layout)
        column.addStretch(1)

    def _tell(self, entry: Entry) -> None:
        self._say("muted", entry.context or "-")
        for english in entry.id:
            self._put("lead", english)
        for before in entry.previous if entry.fuzzy else ():
            # Translators: Above the earlier English of a message that was rewritten.
            self._say("strong", _("The English was, when this was translated:"))
            self._put(None, before)
        for comment in entry.comments:
            self._put("small", comment)
        mark = standing_mark(standing_of(entry))
        self._say("mark", mark or _("Translated and reviewed"))

    def _offer_fields(self, entry: Entry) -> None:
        forms = forms_of(self._language) if len(entry.id) > 1 else 1
        for number in range(forms):
            field = QPlainTextEdit(self)
            field.setPlainText(entry.text[number] if number < len(entry.text) else "")
            field.setTabChangesFocus(True)
            # Translators: Name of the field for a translation, for screen readers; {number} is the plural form.
            field.setAccessibleName(_("Translation, form {number}").format(number=number + 1))
            field.textChanged.connect(self._look)
            self._written.addWidget(field)
            self._fields.append(field)

    def _look(self) -> None:
        """Say what is wrong with what is typed now."""
        clear(self._faults)
        if self._row is None or not any(self.words()):
            return
        for fault in self._check(self._row, self.words()):
            label = WrappedLabel(self)
            label.setProperty("role", "strong" if fault.misleads else "small")
            label.setText(f"{sign_of(fault)} {fault}")
            self._faults.addWidget(label)

    def _say(self, role: str, words: str) -> None:
        label = WrappedLabel(self)
        label.setProperty("role", role)
        label.setText(words)
        label.set_selectable(True)
        self._told.addWidget(label)

    def _put(self, role: str | None, english: str) -> None:
        label = WordingLabel(role, self)
        self._told.addWidget(label)
        label.show_wording(Wording(english, SOURCE_LANGUAGE, Standing.SOURCE), self._language)
