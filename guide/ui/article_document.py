"""Blocks of an article as a rich text document.

Every word goes in through a cursor as plain text with a format beside it: there is no HTML to escape, and
nothing in a text can load, run or format anything.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from guide.core.doubts import Doubt
from guide.core.i18n import _, pgettext
from guide.core.library import Block, BlockBasis, BlockKind
from guide.core.markup import Link, PhoneReference, Run, parse_inline, plain_text
from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing, Wording
from guide.text.burmese import contains_burmese
from guide.ui.dates import date_words
from guide.ui.fact_places import fact_place
from guide.ui.line_breaking import LINE_SEPARATOR
from guide.ui.number_words import NumberWords
from guide.ui.style import font_families

BLOCK_NUMBER = QTextFormat.Property.UserProperty
"""Of a block's format: the number of the article's block that stands there."""

DOUBT_SCHEME = "doubt"
"""Of a link that opens and closes what the sources disagree about: `doubt:` and the block's number."""

INDENT_EMS = 1.1
"""How far an item stands from the side, in heights of a line."""

_MARKED = (Standing.MISSING, Standing.OLDER)
_HEADINGS = {2: 1.3, 3: 1.12}


@dataclass(frozen=True, slots=True)
class Ink:
    """Fonts and colours of one scheme and size of text."""

    font: QFont
    text: QColor
    muted: QColor
    link: QColor
    soft: QColor


@dataclass(frozen=True, slots=True)
class Beneath:
    """What stands beneath blocks, by their numbers.

    sources      those whose sources are open
    doubts       what is in doubt of each; a mark that cannot be put away
    open_doubts  those whose doubts are told in full
    """

    sources: Collection[int] = ()
    doubts: Mapping[int, Sequence[Doubt]] = field(default_factory=dict)
    open_doubts: Collection[int] = ()


class InertDocument(QTextDocument):
    """A document that loads nothing. Qt's own reads any local file that a text names."""

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        return


def write_blocks(
    document: QTextDocument,
    blocks: Sequence[Block],
    ink: Ink,
    numbers: NumberWords,
    language: str,
    beneath: Beneath | None = None,
) -> None:
    """Write blocks into an empty document, with what stands beneath them."""
    document.setIndentWidth(QFontMetricsF(ink.font).height() * INDENT_EMS)
    writer = BlockWriter(QTextCursor(document), ink, numbers, language)
    writer.write(blocks, beneath or Beneath())


class BlockWriter:
    """Writes where its cursor stands, into an empty block first.

    shift  how far from the side all that it writes stands
    """

    def __init__(self, cursor: QTextCursor, ink: Ink, numbers: NumberWords, language: str, shift: float = 0.0) -> None:
        self._ink = ink
        self._numbers = numbers
        self._language = language
        self._em = QFontMetricsF(ink.font).height()
        self._cursor = cursor
        self._shift = shift
        self._lists: dict[tuple[BlockKind, int], QTextList] = {}
        self._table_head: list[str] = []
        self._is_empty = True
        self._is_top = True
        self._marked: Standing | None = None
        self._block_language = language

    def write(self, blocks: Sequence[Block], beneath: Beneath) -> None:
        self._cursor.beginEditBlock()
        for block in blocks:
            if standing := self.mark_before(block):
                self.mark(standing)
            self.block(block, beneath)
        self._cursor.endEditBlock()

    def mark_before(self, block: Block) -> Standing | None:
        """What has to be said before the next block: where words begin to be older, or in English."""
        standing, before = block.wording.standing, self._marked
        if block.kind is not BlockKind.HEADING or standing in _MARKED:
            self._marked = standing if standing in _MARKED else None
        return standing if standing in _MARKED and standing is not before else None

    def move_to(self, cursor: QTextCursor, *, is_empty: bool, is_top: bool) -> None:
        """Go on elsewhere. is_empty: there is an empty block to begin in. is_top: nothing stands above."""
        self._cursor, self._is_empty, self._is_top = cursor, is_empty, is_top

    def block(self, block: Block, beneath: Beneath) -> None:
        """A block and what stands beneath it."""
        self._block(block)
        if doubts := beneath.doubts.get(block.number):
            self._doubts(block.number, doubts, block.number in beneath.open_doubts)
        if block.number in beneath.sources:
            self._sources(block.basis)

    def _block(self, block: Block) -> None:
        self._block_language = block.wording.language
        font = self._font(block.wording)
        shape = QTextBlockFormat()
        shape.setProperty(BLOCK_NUMBER, block.number)
        shape.setBottomMargin(self._em * 0.5)
        # Burmese fonts bring their own generous lines.
        spread = 100 if contains_burmese(block.wording.text) else 118
        shape.setLineHeight(spread, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.kind is BlockKind.HEADING:
            font = _scaled(font, _HEADINGS.get(block.level, 1.0))
            font.setWeight(QFont.Weight.DemiBold)
            shape.setTopMargin(self._em * (0.2 if self._is_top else 1.1))
            shape.setBottomMargin(self._em * 0.4)
            shape.setHeadingLevel(block.level)
        elif block.kind in (BlockKind.ITEM, BlockKind.STEP):
            shape.setBottomMargin(self._em * 0.3)
        elif self._lists:  # what follows a list stands a little apart from it
            shape.setTopMargin(self._em * 0.4)
        self._start(shape, self._words(font))
        if block.kind in (BlockKind.ITEM, BlockKind.STEP):
            self._add_to_list(block)
        else:
            self._lists.clear()
        if block.kind is BlockKind.ROW:
            self._row(block.wording.text, font)
        else:
            self._table_head = []
            self._inline(block.wording.text, font)

    def _row(self, text: str, font: QFont) -> None:
        """A table row as lines beneath each other, which fit any width: its first cell, then each with its heading."""
        cells = text.split(" | ")
        if not self._table_head:
            self._table_head = cells
            self._inline(" · ".join(cells), self._small().font())
            return
        strong = QFont(font)
        strong.setBold(True)
        self._inline(cells[0], strong)
        for heading, cell in zip_longest(self._table_head[1:], cells[1:], fillvalue=""):
            self._cursor.insertText(LINE_SEPARATOR, self._words(font))
            # Translators: A cell of a table after the heading of its column. Use your language's colon.
            labelled = pgettext("table cell", "{heading}: {words}").format(heading=heading, words=cell)
            self._inline(labelled if heading and len(cells) > 2 else cell, font)

    def _add_to_list(self, block: Block) -> None:
        """Items of one depth go on in one list, also after deeper ones; anything else between them ends it."""
        depth = max(block.level, 1)
        for key in [key for key in self._lists if key[1] > depth]:
            del self._lists[key]
        present = self._lists.get((block.kind, depth))
        if present is None:
            shape = QTextListFormat()
            is_step = block.kind is BlockKind.STEP
            shape.setStyle(QTextListFormat.Style.ListDecimal if is_step else QTextListFormat.Style.ListDisc)
            shape.setIndent(depth)
            self._lists[block.kind, depth] = self._cursor.createList(shape)
        else:
            present.add(self._cursor.block())

    def _inline(self, markup: str, font: QFont) -> None:
        for part in parse_inline(markup):
            match part:
                case Run(text=text, strong=strong, emphasis=emphasis):
                    words = QFont(font)
                    words.setBold(strong or font.bold())
                    words.setItalic(emphasis)
                    self._cursor.insertText(text, self._words(words))
                case Link(label=label, target=target):
                    self._cursor.insertText(label, self._link(font, target))
                case PhoneReference():
                    self._number(part, font)

    def _number(self, reference: PhoneReference, font: QFont) -> None:
        mention = self._numbers.mention(reference, self._block_language)
        words = QFont(font)
        words.setBold(mention.is_number)
        shape = self._words(words) if mention.target is None else self._link(words, mention.target)
        self._cursor.insertText(mention.words, shape)

    def mark(self, standing: Standing) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if self._is_top else self._em * 0.5)
        shape.setBottomMargin(self._em * 0.25)
        self._start(shape, self._small())
        self._cursor.insertText(standing_mark(standing) or "", self._small())
        self._lists.clear()

    def _sources(self, basis: Sequence[BlockBasis]) -> None:
        for rests_on in basis:
            sentence = basis_sentence(rests_on, self._language)
            if sentence:
                self._start(self._set_apart(), self._small())
                self._cursor.insertText(sentence, self._small())

    def _doubts(self, number: int, doubts: Sequence[Doubt], is_open: bool) -> None:
        """The mark leads to what the sources say and how the guide treats it."""
        small = _scaled(self._ink.font, 0.87)
        for doubt in doubts:
            shape = QTextBlockFormat()
            shape.setLeftMargin(self._em)
            shape.setBottomMargin(self._em * 0.5)
            self._start(shape, self._small())
            self._cursor.insertText(doubt_mark(), self._link(small, f"{DOUBT_SCHEME}:{number}"))
            self._cursor.insertText(" · ", self._small())
            self._cursor.insertText(plain_text(doubt.topic.text), self._small(doubt.topic))
            if is_open:
                # Translators: After what the sources say on a matter in doubt: what this guide does with it.
                treats = _("How this guide treats it")
                for words, heading in ((doubt.says.wording, ""), (doubt.treat.wording, treats)):
                    self._start(self._set_apart(), self._small())
                    if heading:
                        self._cursor.insertText(heading, self._small(is_strong=True))
                        self._cursor.insertText(LINE_SEPARATOR, self._small())
                    self._inline(words.text, self._small(words).font())

    def _set_apart(self) -> QTextBlockFormat:
        """The shape of words that belong to the block above."""
        shape = QTextBlockFormat()
        shape.setLeftMargin(self._em)
        shape.setBottomMargin(self._em * 0.2)
        shape.setBackground(self._ink.soft)
        return shape

    def _start(self, shape: QTextBlockFormat, words: QTextCharFormat) -> None:
        shape.setLeftMargin(shape.leftMargin() + self._shift)
        if self._is_empty:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(words)
        else:
            self._cursor.insertBlock(shape, words)
        self._is_empty = self._is_top = False

    def _font(self, wording: Wording) -> QFont:
        font = QFont(self._ink.font)
        if wording.language != self._language:
            font.setFamilies(font_families(wording.language))
        return font

    def _words(self, font: QFont) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(font)
        shape.setForeground(self._ink.text)
        return shape

    def _link(self, font: QFont, target: str) -> QTextCharFormat:
        shape = self._words(font)
        shape.setForeground(self._ink.link)
        shape.setFontUnderline(True)
        shape.setAnchor(True)
        shape.setAnchorHref(target)
        return shape

    def _small(self, wording: Wording | None = None, is_strong: bool = False) -> QTextCharFormat:
        font = _scaled(self._font(wording) if wording else self._ink.font, 0.87)
        font.setBold(is_strong)
        shape = self._words(font)
        shape.setForeground(self._ink.muted)
        return shape


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    if font.pixelSize() > 0:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    else:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    return scaled


def doubt_mark() -> str:
    # Translators: Mark beneath a statement, a figure or a date whose sources contradict each other or cannot be right.
    return _("The sources disagree")


def basis_sentence(basis: BlockBasis, language: str) -> str:
    """What a block rests on, in words; empty for words that only lead or order."""
    match basis.kind:
        case "fact":
            # Translators: What a paragraph rests on. {id} is like F314; {place} names a document and its section.
            return _("Statement {id} of the source documents: {place}").format(
                id=basis.label, place=fact_place(basis.detail)
            )
        case "public":
            # Translators: {address} is the address of a web page, shown as text.
            sentence = _("Public page of {date}: {address}")
            return sentence.format(date=date_words(basis.detail, language), address=basis.label)
        case "practice":
            return _("Ordinary practice of people who do this work; it stands in no source document.")
        case _:
            return ""


def has_sources(block: Block) -> bool:
    return any(basis.kind != "editor" for basis in block.basis)
