"""Running text: blocks with their links, numbers and sources. It scrolls with the page around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolTip, QWidget

from guide.core.address import Address, parse_address
from guide.core.doubts import Doubt
from guide.core.errors import GuideError
from guide.core.i18n import _
from guide.core.library import Block
from guide.core.search_hit import Span
from guide.ui import capture, clipboard
from guide.ui.article_document import (
    BLOCK_NUMBER,
    DOUBT_SCHEME,
    Beneath,
    InertDocument,
    Ink,
    has_sources,
    write_blocks,
)
from guide.ui.document_breaking import DocumentBreaker
from guide.ui.document_places import blocks_of, links_to, next_place
from guide.ui.line_breaking import LINE_SEPARATOR, drawn_lines
from guide.ui.number_words import NumberWords, without_isolates
from guide.ui.paired_document import RunningText, write_pairs
from guide.ui.session import Session
from guide.ui.widgets.focus_frame import FocusFrame
from guide.ui.widgets.side_by_side import has_room_for_two
from guide.ui.widgets.source_marks import SourceMarks

# What Qt puts before each cell of a table and after its last.
_CELL, _TABLE_END = "\ufdd0", "\ufdd1"


class TextView(FocusFrame):
    """Shows blocks. Links lead inside the guide only; nothing is ever loaded.

    address_requested  a link was followed
    place_reached      a place in view coordinates that should be on the screen: a link in focus, a word found
    """

    address_requested = Signal(Address)
    place_reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._follow)
        self._text: RunningText | None = None
        self._second: RunningText | None = None
        self._is_in_columns = False
        self._open_sources: set[int] = set()
        self._marks = SourceMarks(self)
        self._open_doubts: set[int] = set()
        self._is_over_gutter = False
        self._written: QTextDocument | None = None
        self._breaker: DocumentBreaker | None = None
        self._laid_out_at = -1

    def show_blocks(
        self,
        blocks: Sequence[Block],
        numbers: NumberWords,
        language: str,
        *,
        gutter: bool = False,
        doubts: Mapping[int, Sequence[Doubt]] | None = None,
        waits: bool = False,
    ) -> None:
        """gutter: whether a mark beside each block opens what it rests on. doubts: of each block, by its number.

        waits: nothing is written yet, for `stand_beside` or `stand_alone` follows.
        """
        self._take(RunningText(blocks, numbers, language, doubts or {}), None)
        self._marks.numbers = frozenset(block.number for block in blocks if gutter and has_sources(block))
        if not waits:
            self._write()

    def show_texts(self, texts: Sequence[RunningText], names: Mapping[str, str]) -> None:
        """Show one text, or the same in two languages, each block in line with its own.

        names: of languages by their codes, for screen readers
        """
        first, second = (*texts, None)[:2]
        assert first is not None
        self._take(first, second)
        if second is not None:
            # Translators: For screen readers: the name of a text, and the two languages by their own names.
            named = _("{title}: line by line in {first} and {second}")
            languages = {"first": names[first.language], "second": names[second.language]}
            self.setAccessibleName(named.format(title=self.accessibleName(), **languages))
        self._write()

    def stand_alone(self) -> None:
        """Write what waited, in its own language."""
        self._write()

    def stand_beside(self, other: TextView, second: Session) -> None:
        """Show the text of another view too, which is in the second language; the other view is used up."""
        if self._text is not None and other._text is not None:
            names = {each.code: each.endonym for each in second.edition.languages}
            self.show_texts([self._text, replace(other._text, speaking=second.speaking)], names)

    def show_all_sources(self, shown: bool) -> None:
        self._open_sources = set(self._marks.numbers) if shown else set()
        self._write()

    def toggle_sources(self, number: int) -> None:
        """Open or close what the block of this number rests on."""
        self._open_sources ^= {number} & self._marks.numbers
        self._write()

    def toggle_doubts(self, number: int) -> None:
        """Open or close what the sources of the block of this number disagree about; Tab goes on from there."""
        target = f"{DOUBT_SCHEME}:{number}"
        at = self.textCursor().selectionStart()
        passed = sum(
            link.end <= at for link in links_to(self.document(), target)
        )  # the same link stands in each language
        if self._text is not None:
            self._open_doubts ^= {number} & self._text.doubts.keys()
        self._write()
        self._mark_link(target, passed)

    def open_sources(self) -> frozenset[int]:
        return frozenset(self._open_sources)

    def find_text(self, text: str, backward: bool = False) -> bool:
        """Mark the next place where the words stand, from the one marked now, and round again from the start."""
        return self.find_further(text, backward) or self.find_first(text, backward)

    def find_further(self, text: str, backward: bool = False) -> bool:
        """Mark the next place after the one marked now, or before it; False at the end."""
        return self._mark_found(next_place(self.document(), text, backward, self.textCursor()))

    def find_first(self, text: str, backward: bool = False) -> bool:
        """Mark the first place of all, or the last."""
        return self._mark_found(next_place(self.document(), text, backward))

    def mark_nothing(self) -> None:
        marked = self.textCursor()
        marked.clearSelection()
        self.setTextCursor(marked)

    def _mark_found(self, place: Span | None) -> bool:
        if place is None:
            return False
        self._mark(place)
        self.place_reached.emit(self.cursorRect())
        return True

    def lines(self) -> tuple[str, ...]:
        """What stands on each line of the whole text."""
        found: list[str] = []
        for block in blocks_of(self.document()):
            found += drawn_lines(block.layout(), block.text())
        return tuple(found)

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded: no file, no address, no data."""
        return

    def sizeHint(self) -> QSize:
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def createMimeDataFromSelection(self) -> QMimeData:
        selected = self.textCursor().selectedText().replace(LINE_SEPARATOR, "").replace("\u2029", "\n")
        return clipboard.marked(without_isolates(selected.replace(_CELL, "\n").replace(_TABLE_END, "")))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_at(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        capture.follow(menu, self)
        menu.popup(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """The menu of Qt, but for the address of a link: it leads nowhere else, and Qt would copy it without our
        marks."""
        menu = self.createStandardContextMenu(place)
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._written is not None:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._room() != self._laid_out_at:
            if self._second is not None and self._has_room_for_two() is not self._is_in_columns:
                self._write()
            else:
                self._break_lines()
        # Of another width Qt would lay out again: also when it is first shown, at the width that it had.
        super().resizeEvent(QResizeEvent(event.size(), event.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move leave the text to the page, which scrolls."""
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in own or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        if moved and self.hasFocus():
            self.place_reached.emit(self.cursorRect())
        return moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._marks.at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_sources(number)
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = self._marks.at(event.position().toPoint()) is not None
        if is_over != self._is_over_gutter:
            self._is_over_gutter = is_over
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._marks.at(event.pos()) is not None:
                QToolTip.showText(event.globalPos(), _("What this rests on"), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marks.numbers:
            self._marks.paint(QPainter(self.viewport()), event.rect(), self._open_sources)

    def _take(self, first: RunningText, second: RunningText | None) -> None:
        if self._text is None or first.blocks != self._text.blocks:
            self._open_sources.clear()
            self._open_doubts.clear()
        self._text, self._second = first, second

    def _write(self) -> None:
        """Write anew. Nothing is laid out before the last line end is set: then once, at the width of the view."""
        if self._text is None:
            return
        self.ensurePolished()
        document = InertDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setTextWidth(self._room())  # while it is empty: once full, each change of width lays out all of it
        document.setLayoutEnabled(False)
        self._write_into(document, self._text)
        self._breaker = DocumentBreaker(document)
        self._breaker.break_at(self._room())
        self.setDocument(document)
        document.setLayoutEnabled(True)
        if self._written is not None:
            self._written.deleteLater()
        self._written = document
        self._lay_out()

    def _write_into(self, document: QTextDocument, text: RunningText) -> None:
        if self._second is None:
            self._leave_free(document, self._marks.width())
            write_blocks(document, text.blocks, self._ink(), text.numbers, text.language, self._beneath(text))
            return
        self._is_in_columns = self._has_room_for_two()
        self._leave_free(document, 0 if self._is_in_columns else self._marks.width())
        texts = (text, self._second)
        beneath = (self._beneath(text), self._beneath(self._second))
        write_pairs(document, texts, self._ink(), beneath, in_columns=self._is_in_columns, gutter=self._marks.width())

    def _leave_free(self, document: QTextDocument, gutter: int) -> None:
        frame = document.rootFrame().frameFormat()
        frame.setRightMargin(gutter)
        document.rootFrame().setFrameFormat(frame)

    def _beneath(self, text: RunningText) -> Beneath:
        return Beneath(self._open_sources, text.doubts, self._open_doubts)

    def _has_room_for_two(self) -> bool:
        return has_room_for_two(self.width(), self.fontMetrics().height())

    def _break_lines(self) -> None:
        self.document().setLayoutEnabled(False)
        if self._breaker is not None:
            self._breaker.break_at(self._room())
        self.document().setLayoutEnabled(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._laid_out_at = self._room()
        if self.document().textWidth() != self._laid_out_at:
            self.document().setTextWidth(self._laid_out_at)
        self.setFixedHeight(self._height())

    def _room(self) -> int:
        """The width for words. Of a view that was never shown Qt resizes the viewport later."""
        return self.viewport().width() if self.isVisible() else self.contentsRect().width()

    def _height(self) -> int:
        return ceil(self.document().size().height())

    def _ink(self) -> Ink:
        palette = self.palette()
        roles = QPalette.ColorRole
        colours = (roles.Text, roles.PlaceholderText, roles.Link, roles.AlternateBase)
        return Ink(self.font(), *(palette.color(role) for role in colours))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == DOUBT_SCHEME and link.path().isdecimal():
            self.toggle_doubts(int(link.path()))
            return
        try:
            self.address_requested.emit(parse_address(link.toString()))
        except GuideError:
            return  # an outside address is text to copy: it opens nothing

    def _mark_link(self, target: str, number: int) -> None:
        """Put the cursor on a link, as if Tab had come to it. number: of all that lead to the same, from 0."""
        if links := links_to(self.document(), target):
            self._mark(links[min(number, len(links) - 1)])

    def _mark(self, place: Span) -> None:
        cursor = self.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def block_tops(self) -> dict[int, int]:
        """By the number of each block: how far from the top it begins, in pixels."""
        tops: dict[int, int] = {}
        for block in blocks_of(self.document()):
            number = block.blockFormat().property(BLOCK_NUMBER)
            if number is not None and number not in tops:
                tops[number] = round(self.document().documentLayout().blockBoundingRect(block).top())
        return tops
