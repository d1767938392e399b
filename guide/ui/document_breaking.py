"""Our own line ends for the Burmese blocks of a rich text document (see line_breaking).

A block is measured once, in its own fonts; a new width is then arithmetic, and only blocks whose lines
really change are touched. The document's text without our separators never changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextTable

from guide.text.burmese import contains_burmese
from guide.ui.line_breaking import FILLED, LINE_SEPARATOR, break_positions, edges, line_starts, qt_positions


@dataclass(slots=True)
class _Broken:
    """One block: its number in the document, its own text, and where our separators stand now."""

    block: int
    text: str
    breaks: tuple[int, ...]
    edge: tuple[float, ...] | None
    starts: Sequence[int]


class DocumentBreaker:
    """Keeps the Burmese blocks of one document broken. Make a new one when the document is written anew."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks: list[_Broken] = []
        block = document.begin()
        while block.isValid():
            if contains_burmese(block.text()):
                text = block.text()
                self._blocks.append(_Broken(block.blockNumber(), text, break_positions(text), None, ()))
                _stop_wrapping(block)
            block = block.next()

    def break_at(self, width: float) -> None:
        """Set the line ends for a text width in pixels, the document's margins included."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for broken in self._blocks:
            block = self._document.findBlockByNumber(broken.block)
            if broken.edge is None:
                broken.edge = edges(broken.text, broken.breaks, _fonts(block))
            room = (self._column(block, width) - self._indent(block)) * FILLED
            starts = qt_positions(broken.text, line_starts(broken.text, broken.breaks, broken.edge, room))
            if starts != broken.starts:
                _replace_separators(cursor, block.position(), broken.starts, starts)
                broken.starts = starts
        cursor.endEditBlock()

    def _column(self, block: QTextBlock, width: float) -> float:
        """The width of the document, or of the cell, in which the block stands; columns of a table are equal."""
        frame = self._document.rootFrame().frameFormat()
        inner = width - frame.leftMargin() - frame.rightMargin() - 2 * frame.border() - 2 * frame.padding()
        cursor = QTextCursor(block)
        table = _table_around(cursor)
        if table is None:
            return inner
        cell = table.cellAt(cursor).format().toTableCellFormat()
        return inner / table.columns() - cell.leftPadding() - cell.rightPadding()

    def _indent(self, block: QTextBlock) -> float:
        """What margins and list take of the width."""
        own = block.blockFormat()
        steps = own.indent() + (block.textList().format().indent() if block.textList() else 0)
        return own.leftMargin() + own.rightMargin() + steps * self._document.indentWidth()


def _table_around(cursor: QTextCursor) -> QTextTable | None:
    return cursor.currentTable()


def _stop_wrapping(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setNonBreakableLines(True)
    QTextCursor(block).setBlockFormat(shape)


def _replace_separators(cursor: QTextCursor, at: int, old: Sequence[int], new: Sequence[int]) -> None:
    """Take the old separators out and put the new ones in, the last first, so that places before them hold."""
    for count, start in reversed(list(enumerate(old))):
        cursor.setPosition(at + start + count)
        cursor.deleteChar()
    for start in reversed(new):
        cursor.setPosition(at + start)
        cursor.insertText(LINE_SEPARATOR, cursor.charFormat())


def _fonts(block: QTextBlock) -> list[tuple[int, QFont]]:
    """Where each fragment of a block ends, and its font: a strong word is wider."""
    fonts = []
    end = 0
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        end += len(fragment.text())
        fonts.append((end, fragment.charFormat().font()))
        fragments += 1
    return fonts
