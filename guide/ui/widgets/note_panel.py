"""A safety note: its short form, and its full form on request. It stands before the thing it warns about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import SOURCE_LANGUAGE, _
from guide.core.library import Block, BlockKind
from guide.core.notes import Level, SafetyNote
from guide.core.vocabulary import level_name
from guide.core.wording import Standing, Wording
from guide.ui.number_words import NumberWords
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts


class NotePanel(Retranslates, QFrame):
    """Made for one note. A critical note that no native speaker has read shows its English too.

    always_full  the full form stands open and cannot be folded: before a number, and on the note's own page
    says_draft   the note is the page, and marks itself; elsewhere the page says once that it holds drafts

    address_requested  a link in the note was followed
    """

    address_requested = Signal(Address)

    def __init__(
        self,
        session: Session,
        id: str,
        always_full: bool = False,
        says_draft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._says_draft = says_draft
        self._session = session
        self._id = id
        self._is_open = always_full
        self._full: TextView | None = None
        self._level = WrappedLabel(self)
        self._level.setProperty("role", "strong")
        self._short = WordingLabel("lead" if always_full else None, self)
        self._english = WordingLabel("muted", self)
        self._mark = StandingMark(self)
        self._toggle = WordedButton(self)
        self._toggle.setProperty("role", "link")
        self._toggle.setVisible(not always_full)
        self._toggle.clicked.connect(self._turn)
        note = self._note()
        self.setProperty("role", "critical" if note.level is Level.CRITICAL else "note")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("triangle-alert", QPalette.ColorRole.WindowText, 1.0, self))
        head.addWidget(self._level, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        for widget in (self._short, self._english, self._mark):
            self._column.addWidget(widget)
        self._column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def note_id(self) -> str:
        return self._id

    def retranslate(self) -> None:
        language = self._session.language
        note, english = self._note(), self._english_note()
        self._level.setText(level_name(note.level))
        self._short.show_wording(note.short, language)
        self._english.show_wording(english.short if english else None, language)
        self._mark.show_wordings(self._marked(note))
        # Translators: Opens and closes the long form of a safety note.
        self._toggle.setText(_("Show less") if self._is_open else _("What may happen, and what to do instead"))
        self.setAccessibleName(f"{level_name(note.level)}. {self._short.text()}")
        self._show_full(note, english)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self.retranslate()

    def _show_full(self, note: SafetyNote, english: SafetyNote | None) -> None:
        if self._is_open and self._full is None:
            self._full = TextView(self)
            self._full.address_requested.connect(self.address_requested)
            self._column.insertWidget(self._column.indexOf(self._mark) + 1, self._full)
        if self._full is not None:
            self._full.setVisible(self._is_open)
            self._full.setAccessibleName(_("What may happen, and what to do instead"))
            language = self._session.language
            numbers = NumberWords(self._session.edition, language, self._session.country)
            self._full.show_blocks(note_blocks(note, english, language), numbers, language)

    def _marked(self, note: SafetyNote) -> tuple[Wording, ...]:
        if self._says_draft:
            return (note.short, *drafts((*note.full, *note.instead)))
        return () if note.short.standing is Standing.DRAFT else (note.short,)

    def _note(self) -> SafetyNote:
        return self._session.edition.notes.note(self._id, self._session.language)

    def _english_note(self) -> SafetyNote | None:
        note = self._note()
        unread = note.level is Level.CRITICAL and note.short.standing is Standing.DRAFT
        return self._session.edition.notes.note(self._id, SOURCE_LANGUAGE) if unread else None


def note_blocks(note: SafetyNote, english: SafetyNote | None, language: str) -> tuple[Block, ...]:
    """The full form as blocks: what may happen, what to do instead, and the English of a note not yet read."""
    parts: list[tuple[BlockKind, Wording]] = []

    def add(heading: str, heading_kind: BlockKind, body: Sequence[Wording], kind: BlockKind) -> None:
        if body:
            parts.append((heading_kind, Wording(heading, language, Standing.SOURCE)))
            parts.extend((kind, wording) for wording in body)

    # Translators: Heading in a safety note, above what can go wrong.
    add(_("What may happen"), BlockKind.HEADING, note.full, BlockKind.PARAGRAPH)
    # Translators: Heading in a safety note, above what a helper can do in place of the risky thing.
    add(_("What to do instead"), BlockKind.HEADING, note.instead, BlockKind.ITEM)
    if english is not None:
        # Translators: Heading above the English text of a note whose translation no native speaker has read yet.
        add(_("The same in English"), BlockKind.HEADING, english.full, BlockKind.PARAGRAPH)
        parts.extend((BlockKind.ITEM, wording) for wording in english.instead)
    return tuple(
        Block(number, kind, 3 if kind is BlockKind.HEADING else int(kind is BlockKind.ITEM), wording, ())
        for number, (kind, wording) in enumerate(parts, start=1)
    )
