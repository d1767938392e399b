"""Two languages in one rich text document: each block beside, or above, the same block in the other language.

One document, so that one search goes through both, one selection runs over both, and a screen reader reads row
by row. A mark of standing stands in a row of its own: it never pushes a block out of line with its pair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from guide.core.doubts import Doubt
from guide.core.library import Block
from guide.core.wording import Standing
from guide.ui.article_document import INDENT_EMS, Beneath, BlockWriter, Ink
from guide.ui.number_words import NumberWords
from guide.ui.style import font_families

GAP_EMS = 1.4
"""Between the two columns, in heights of a line."""

_Part = Standing | Block | None


@dataclass(frozen=True, slots=True)
class RunningText:
    """Blocks in one language, and what writes them. speaking: the program's words are in this language within it."""

    blocks: Sequence[Block]
    numbers: NumberWords
    language: str
    doubts: Mapping[int, Sequence[Doubt]] = field(default_factory=dict)
    speaking: Callable[[], AbstractContextManager[None]] = nullcontext


def write_pairs(
    document: QTextDocument,
    texts: tuple[RunningText, RunningText],
    ink: Ink,
    beneath: tuple[Beneath, Beneath],
    *,
    in_columns: bool,
    gutter: float = 0.0,
) -> None:
    """Write two texts into an empty document.

    in_columns  beside each other; else each pair beneath each other
    gutter      what stays free beside the second column, in pixels
    """
    em = QFontMetricsF(ink.font).height()
    document.setIndentWidth(em * INDENT_EMS)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    shifts = (0.0, 0.0 if in_columns else em)
    writers = [
        BlockWriter(QTextCursor(cursor), _inked(ink, text.language), text.numbers, text.language, shift)
        for text, shift in zip(texts, shifts, strict=True)
    ]
    rows = _rows(texts, writers)
    table = _table(cursor, len(rows)) if in_columns and rows else None
    is_empty = True
    for number, row in enumerate(rows):
        for column, part in enumerate(row):
            writer, text = writers[column], texts[column]
            if table is not None:
                cell = table.cellAt(number, column).firstCursorPosition()
                writer.move_to(cell, is_empty=True, is_top=number == 0)
                if part is None:
                    _empty(cell)
            elif part is not None:
                writer.move_to(cursor, is_empty=is_empty, is_top=is_empty)
                is_empty = False
            with text.speaking():
                if isinstance(part, Standing):
                    writer.mark(part)
                elif part is not None:
                    writer.block(part, beneath[column])
    if table is not None:
        _set_apart(table, em * GAP_EMS / 2, gutter)
    cursor.endEditBlock()


def _rows(texts: Sequence[RunningText], writers: Sequence[BlockWriter]) -> list[tuple[_Part, _Part]]:
    """Blocks by their number, and before them what has to be said of either."""
    first, second = ({block.number: block for block in text.blocks} for text in texts)
    rows: list[tuple[_Part, _Part]] = []
    for number in dict.fromkeys((*first, *second)):
        pair = (first.get(number), second.get(number))
        left, right = (
            writer.mark_before(block) if block else None for writer, block in zip(writers, pair, strict=True)
        )
        if left or right:
            rows.append((left, right))
        rows.append(pair)
    return rows


def _inked(ink: Ink, language: str) -> Ink:
    font = QFont(ink.font)
    font.setFamilies(font_families(language))
    return replace(ink, font=font)


def _table(cursor: QTextCursor, rows: int) -> QTextTable:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(0)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
    table = cursor.insertTable(rows, 2, shape)
    for around in (table.firstPosition() - 1, table.lastPosition() + 1):  # Qt keeps a line before and after a table
        place = QTextCursor(cursor.document())
        place.setPosition(around)
        _empty(place)
    return table


def _set_apart(table: QTextTable, half_gap: float, gutter: float) -> None:
    """The space around cells: Qt leaves out what blocks ask for above the first and beneath the last of a cell."""
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(2)]
        above = max(cell.firstCursorPosition().blockFormat().topMargin() for cell in cells)
        for cell, left, right in zip(cells, (0.0, half_gap), (half_gap, gutter), strict=True):
            shape = QTextTableCellFormat()
            shape.merge(cell.format())
            shape.setTopPadding(above)
            shape.setBottomPadding(cell.lastCursorPosition().blockFormat().bottomMargin())
            shape.setLeftPadding(left)
            shape.setRightPadding(right)
            cell.setFormat(shape)


def _empty(cursor: QTextCursor) -> None:
    """A line that nobody sees."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    font = QFont()
    font.setPixelSize(1)
    words = QTextCharFormat()
    words.setFont(font)
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(words)
