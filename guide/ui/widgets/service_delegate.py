"""Draws one service of a list: name, number or what comes before it, and what is known about it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from guide.ui.models.rows import Row
from guide.ui.models.services import ServiceRow
from guide.ui.style import scheme_in_use, sized_font
from guide.ui.widgets.row_delegate import BESIDE_FROM_EMS, MARGIN, Piece, RowDelegate, Stack, in_language

_NUMBER_EMS = 11


class ServiceDelegate(RowDelegate):
    """Where there is room the number stands at the end of the row."""

    def place(self, row: Row, width: int) -> tuple[list[Piece], float]:
        assert isinstance(row, ServiceRow)
        base, scheme = self.view.font(), scheme_in_use()
        em = QFontMetricsF(base).height()
        room = width - 2 * MARGIN
        beside = bool(row.numbers) and room >= BESIDE_FROM_EMS * em
        number_room = _NUMBER_EMS * em if beside else room
        small, lead = sized_font("small"), sized_font("heading")
        strong = QFont(base)
        lead.setBold(True)
        strong.setWeight(QFont.Weight.DemiBold)
        words = Stack(MARGIN, MARGIN, room - number_room - MARGIN if beside else room)
        words.add(row.name, in_language(strong, row.name_language), scheme.text)
        if row.own:
            words.add(row.own[0], in_language(small, row.own[1]), scheme.muted)
        numbers = Stack(MARGIN + room - number_room, MARGIN, number_room) if beside else words
        for number in row.numbers:
            numbers.add(number, lead, scheme.accent, end=beside)
        words.add(row.before, small, scheme.note_line, "triangle-alert")
        words.add(row.about, small, scheme.muted)
        words.add(row.doubt, small, scheme.note_line, "info")
        words.add(row.changed, small, scheme.note_line, "info")
        pieces = words.pieces if numbers is words else words.pieces + numbers.pieces
        return pieces, max(words.y, numbers.y)
