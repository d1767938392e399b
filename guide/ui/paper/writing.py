"""How a page writes its sheet: once in each language, then side by side, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count, zip_longest

from guide.core.doubts import Doubt
from guide.core.i18n import SOURCE_LANGUAGE, pgettext, spoken
from guide.core.library import Block, BlockKind
from guide.core.markup import Link, PhoneReference, Run, parse_inline
from guide.core.notes import Level, SafetyNote
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.paper.sheet import Look, Paragraph, Sheet, Wishes
from guide.ui.article_document import doubt_mark
from guide.ui.number_words import NumberWords
from guide.ui.session import Session
from guide.ui.widgets.note_panel import note_blocks
from guide.ui.wording_marks import marks_sentence, page_marks

Lines = list[Paragraph]
WriteIn = Callable[[str], Lines]
"""Gives the paragraphs of a sheet in one language; the words of the program are in that language meanwhile."""

_LOOKS = {
    BlockKind.HEADING: Look.HEADING,
    BlockKind.PARAGRAPH: Look.BODY,
    BlockKind.ITEM: Look.ITEM,
    BlockKind.STEP: Look.BODY,
    BlockKind.ROW: Look.BODY,
}


def written(write: WriteIn, session: Session, wishes: Wishes) -> Sheet:
    """A sheet in the session's language, and beside it in the second one where the person wishes it.

    write  must give the same blocks in every language; what one language has more of stands alone
    """
    own = _in(write, session.language, session.edition)
    if wishes.beside is None or wishes.beside == session.language:
        return Sheet(tuple(own))
    other = _in(write, wishes.beside, session.edition)
    return Sheet(tuple(side_by_side(own, other)))


def side_by_side(left: Sequence[Paragraph], right: Sequence[Paragraph]) -> Iterable[Paragraph]:
    for own, other in zip_longest(left, right):
        if own is None:
            yield Paragraph(other.look, Wording("", other.words.language, Standing.SOURCE), other.words)
        elif other is not None and own.words == other.words:
            yield own  # the same English under both, or a name: once, over the whole width
        else:
            nothing = Wording("", own.words.language, Standing.SOURCE)
            yield Paragraph(own.look, own.words, other.words if other is not None else nothing)


def said(look: Look, words: str, language: str) -> Paragraph:
    """Words of the program."""
    return Paragraph(look, Wording(words, language, Standing.SOURCE))


class Writer:
    """Writes content of the edition in one language, with numbers as the screen gives them for this country."""

    def __init__(self, session: Session, wishes: Wishes, language: str) -> None:
        self.edition = session.edition
        self.language = language
        self._english_stands_there = SOURCE_LANGUAGE in (session.language, wishes.beside)
        self._numbers = NumberWords(session.edition, language, session.country)

    def paragraph(self, look: Look, wording: Wording) -> Paragraph:
        return Paragraph(look, self.plain(wording))

    def plain(self, wording: Wording) -> Wording:
        """The words as they stand on paper: no marks, and numbers written out where the screen writes them out."""
        parts = []
        for part in parse_inline(wording.text):
            match part:
                case Run(text=text):
                    parts.append(text)
                case Link(label=label):
                    parts.append(label)
                case PhoneReference():
                    parts.append(self._numbers.mention(part, wording.language).words)
        return Wording("".join(parts), wording.language, wording.standing)

    def blocks(self, blocks: Iterable[Block], doubts: Mapping[int, Sequence[Doubt]]) -> Lines:
        """Running text. Beneath what the sources disagree about, paper says so too."""
        lines: Lines = []
        numbers = count(1)
        head: list[str] = []
        for block in blocks:
            words = self.plain(block.wording)
            if block.kind is BlockKind.STEP:
                words = Wording(f"{next(numbers)}. {words.text}", words.language, words.standing)
            else:
                numbers = count(1)
            if block.kind is BlockKind.ROW:
                cells = words.text.split(" | ")
                words = Wording(_row(cells, head), words.language, words.standing)
                head = head or cells
            else:
                head = []
            lines.append(Paragraph(_LOOKS[block.kind], words))
            lines += [
                said(Look.SMALL, f"{doubt_mark()} · {self.plain(doubt.topic).text}", self.language)
                for doubt in doubts.get(block.number, ())
            ]
        return lines

    def short_notes(self, notes: Iterable[SafetyNote]) -> Lines:
        """Notes in their short form, each in the frame. A critical one that nobody has read in this language keeps
        its English with it."""
        return [self._short(note) for note in notes]

    def full_note(self, note: SafetyNote) -> Lines:
        """A note as one reads it before a number: what may happen, and what to do instead."""
        lines = [self._short(note)]
        english = note_blocks(self._in_english(note), None, self.language)
        for block, same in zip(note_blocks(note, None, self.language), english, strict=True):
            words = self._with_english(note, block.wording, same.wording)
            item = Wording(f"• {words.text}", words.language, words.standing)
            lines.append(Paragraph(Look.WARNING, item if block.kind is BlockKind.ITEM else words))
        return lines

    def marks(self, wordings: Iterable[Wording | None]) -> Lines:
        """How far the words can be trusted, once a sheet."""
        sentence = marks_sentence(page_marks(wordings))
        return [said(Look.SMALL, sentence, self.language)] if sentence else []

    def _short(self, note: SafetyNote) -> Paragraph:
        return Paragraph(Look.WARNING, self._with_english(note, note.short, self._in_english(note).short))

    def _with_english(self, note: SafetyNote, wording: Wording, english: Wording) -> Wording:
        """The English of a draft stands in the same paragraph: what stands beside it must be the same in every
        language."""
        words = self.plain(wording)
        is_unread = note.level is Level.CRITICAL and wording.standing is Standing.DRAFT
        if not is_unread or self._english_stands_there:
            return words
        return Wording(f"{words.text}\n{self.plain(english).text}", words.language, words.standing)

    def _in_english(self, note: SafetyNote) -> SafetyNote:
        return self.edition.notes.note(note.id, SOURCE_LANGUAGE)


def _row(cells: Sequence[str], head: Sequence[str]) -> str:
    """A row of a table as lines beneath each other, which fit any width."""
    if not head:
        return " · ".join(cells)
    lines = [cells[0]]
    for heading, cell in zip_longest(head[1:], cells[1:], fillvalue=""):
        labelled = pgettext("table cell", "{heading}: {words}").format(heading=heading, words=cell)
        lines.append(labelled if heading and len(cells) > 2 else cell)
    return "\n".join(lines)


def _in(write: WriteIn, language: str, edition: OpenEdition) -> Lines:
    with spoken(edition.catalog(language)):
        return write(language)
