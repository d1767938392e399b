"""A list of entries of a table: law, words, signs, phrases, events, places."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractItemView, QWidget

from guide.ui.models.entries import EntriesModel, EntryRow, Look, Words
from guide.ui.models.rows import Row
from guide.ui.style import scheme_in_use, sized_font
from guide.ui.widgets.row_delegate import BESIDE_FROM_EMS, MARGIN, Piece, RowDelegate, Stack, in_language
from guide.ui.widgets.row_list import RowList

_ICONS = {Look.CAUTION: "triangle-alert", Look.DOUBT: "info"}


class EntryDelegate(RowDelegate):
    """Where there is room the second column stands beside the first, else beneath it.

    edge  pixels left and right of the words
    """

    edge = MARGIN

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._dressed: dict[tuple[Look, str], tuple[QFont, str]] = {}

    def place(self, row: Row, width: int) -> tuple[list[Piece], float]:
        assert isinstance(row, EntryRow)
        edge = self.edge
        room = width - 2 * edge
        if row.beside and room >= BESIDE_FROM_EMS * QFontMetricsF(self.view.font()).height():
            half = (room - edge) / 2
            stacks = [Stack(edge, MARGIN, half), Stack(2 * edge + half, MARGIN, half)]
        else:
            stacks = [Stack(edge, MARGIN, room)]
        for column, words in ((0, row.words), (-1, row.beside)):
            for each in words:
                self._add(stacks[column], each)
        return [piece for stack in stacks for piece in stack.pieces], max(stack.y for stack in stacks)

    def forget(self) -> None:
        super().forget()
        self._dressed.clear()

    def _add(self, stack: Stack, words: Words) -> None:
        key = (words.look, words.language)
        if key not in self._dressed:  # most rows of a list take the same few
            self._dressed[key] = self._dress(*key)
        font, colour = self._dressed[key]
        stack.add(words.text, font, colour, _ICONS.get(words.look))

    def _dress(self, look: Look, language: str) -> tuple[QFont, str]:
        """Letters and colour."""
        scheme = scheme_in_use()
        font, colour = QFont(self.view.font()), scheme.text
        match look:
            case Look.STRONG:
                font.setWeight(QFont.Weight.DemiBold)
            case Look.LEAD:
                font = sized_font("lead")
            case Look.MUTED:
                font, colour = sized_font("small"), scheme.muted
            case Look.CAUTION | Look.DOUBT:
                font, colour = sized_font("small"), scheme.note_line
        return in_language(font, language), colour


class EntryList(RowList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(EntriesModel(), EntryDelegate, parent)
