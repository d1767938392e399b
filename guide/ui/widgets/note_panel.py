"""A safety note: its short form, and its full form on request. It stands before the thing it warns about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget, QWidgetItem

from guide.core.address import Address
from guide.core.i18n import SOURCE_LANGUAGE, _
from guide.core.library import Block, BlockKind
from guide.core.notes import Level, SafetyNote
from guide.core.vocabulary import level_name
from guide.core.wording import Standing, Wording
from guide.ui.number_words import NumberWords
from guide.ui.paired_document import RunningText
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.items_layout import size_of_layout
from guide.ui.widgets.language_heads import name_language, own_names
from guide.ui.widgets.side_by_side import SideBySide, dress
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts

_MARGIN = 16


class NotePanel(Retranslates, QFrame):
    """Made for one note. A critical note that no native speaker has read shows its English too.

    always_full  the full form stands open and cannot be folded: before a number, and on the note's own page
    says_draft   the note is the page, and marks itself; elsewhere the page says once that it holds drafts
    waits        nothing is written yet, for `stand_beside` or `stand_alone` follows
    room         the width that it will have, where that is known: long words are then laid out once

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
        *,
        waits: bool = False,
        room: int = 0,
    ) -> None:
        super().__init__(parent)
        self._says_draft = says_draft
        self._session = session
        self._id = id
        self._always_full = always_full
        self._is_open = always_full
        self._room = room
        self._full: TextView | None = None
        self._sides: list[_Side] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._column.setSpacing(6)
        if not waits:
            self.stand_alone()

    @property
    def note_id(self) -> str:
        return self._id

    def stand_alone(self) -> None:
        """Show the note in its own language."""
        side = self._add_side(self._session)
        for widget in side.rows():
            self._column.addWidget(widget)
        self._column.addWidget(side.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def stand_beside(self, _other: NotePanel, second: Session) -> None:
        """Show the note in the second language too, line by line; it opens and folds in both at once."""
        first, other = self._add_side(self._session), self._add_side(second)
        for own, beside in zip((*first.rows(), first.toggle), (*other.rows(), other.toggle), strict=True):
            if own is first.english:  # the same in both: it stands once
                self._column.addWidget(own)
                continue
            dress(beside, second)
            self._column.addLayout(SideBySide(QWidgetItem(own), QWidgetItem(beside)))
        self.retranslate()

    def retranslate(self) -> None:
        if not self._sides:
            return
        for side in self._sides:
            with side.session.speaking():
                self._write(side)
        names = (f"{level_name(self._sides[0].note().level)}. {self._sides[0].short.text()}",)
        self.setAccessibleName(" ".join((*names, *(side.short.text() for side in self._sides[1:]))))
        self._show_full()

    def sizeHint(self) -> QSize:
        return size_of_layout(self)

    def _add_side(self, session: Session) -> _Side:
        side = _Side(self, session, self._id, self._always_full)
        side.toggle.clicked.connect(self._turn)
        if not self._sides:
            self.setProperty("role", "critical" if side.note().level is Level.CRITICAL else "note")
        self._sides.append(side)
        return side

    def _write(self, side: _Side) -> None:
        note, english = side.note(), self._english(side)
        language = side.session.language
        side.level.setText(level_name(note.level))
        side.short.show_wording(note.short, language)
        side.english.show_wording(english.short if english else None, language)
        side.mark.show_wordings(self._marked(note))
        # Translators: Opens and closes the long form of a safety note.
        side.toggle.setText(_("Show less") if self._is_open else _("What may happen, and what to do instead"))
        if len(self._sides) > 1:
            for widget in (side.short, side.mark, side.toggle):
                widget.setAccessibleName("")
                name_language(widget, side.session)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self.retranslate()

    def _show_full(self) -> None:
        if self._is_open and self._full is None:
            self._full = TextView(self)
            self._full.address_requested.connect(self.address_requested)
            room = self.contentsRect().width() if self.isVisible() else self._room
            self._full.resize(max(room - 2 * _MARGIN, 1), 1)
            self._column.insertWidget(self._column.count() - 1, self._full)
        if self._full is not None:
            self._full.setVisible(self._is_open)
            self._full.setAccessibleName(_("What may happen, and what to do instead"))
            self._full.show_texts([self._text(side) for side in self._sides], own_names(self._session))

    def _text(self, side: _Side) -> RunningText:
        session = side.session
        with session.speaking():
            blocks = note_blocks(side.note(), self._english(side), session.language)
        numbers = NumberWords(session.edition, session.language, session.country)
        return RunningText(blocks, numbers, session.language, speaking=session.speaking)

    def _marked(self, note: SafetyNote) -> tuple[Wording, ...]:
        if self._says_draft:
            return (note.short, *drafts((*note.full, *note.instead)))
        return () if note.short.standing is Standing.DRAFT else (note.short,)

    def _english(self, side: _Side) -> SafetyNote | None:
        """The English of a critical note that no native speaker has read, once, where it is not one of the two."""
        notes = [each.note() for each in self._sides]
        unread = any(note.is_unread for note in notes)
        in_english = any(each.session.language == SOURCE_LANGUAGE for each in self._sides)
        if not unread or in_english or side is not self._sides[0]:
            return None
        return side.session.edition.notes.note(self._id, SOURCE_LANGUAGE)


class _Side:
    """The words of a note in one language."""

    def __init__(self, panel: QWidget, session: Session, id: str, is_lead: bool) -> None:
        self.session = session
        self._id = id
        self.head = QWidget(panel)
        self.level = WrappedLabel(self.head)
        self.level.setProperty("role", "strong")
        self.short = WordingLabel("lead" if is_lead else None, panel)
        self.english = WordingLabel("muted", panel)
        self.mark = StandingMark(panel)
        self.toggle = WordedButton(panel)
        self.toggle.setProperty("role", "link")
        self.toggle.setVisible(not is_lead)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(IconLabel("triangle-alert", QPalette.ColorRole.WindowText, 1.0, self.head))
        head.addWidget(self.level, 1)

    def rows(self) -> tuple[QWidget, ...]:
        return self.head, self.short, self.english, self.mark

    def note(self) -> SafetyNote:
        return self.session.edition.notes.note(self._id, self.session.language)


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
