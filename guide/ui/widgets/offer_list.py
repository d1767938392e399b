"""The lines of a result: pages to read and places to call, in order."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from guide.ui.models.offers import OfferRow, OffersModel
from guide.ui.models.rows import Row
from guide.ui.style import scheme_in_use, sized_font
from guide.ui.widgets.row_delegate import MARGIN, Piece, RowDelegate, Stack, in_language
from guide.ui.widgets.row_list import RowList


class OfferDelegate(RowDelegate):
    """Name, the need it answers, and of a service its number and what is known of it, beneath each other."""

    def place(self, row: Row, width: int) -> tuple[list[Piece], float]:
        assert isinstance(row, OfferRow)
        base, scheme, words = self.view.font(), scheme_in_use(), row.words
        small, lead, strong = sized_font("small"), sized_font("heading"), QFont(base)
        lead.setBold(True)
        strong.setWeight(QFont.Weight.DemiBold)
        icon = "phone" if row.is_service else "book-open"
        stack = Stack(MARGIN, MARGIN, width - 2 * MARGIN)
        stack.add(words.name, in_language(strong, words.name_language), scheme.text, icon)
        stack.x += QFontMetricsF(strong).height() + _AFTER_ICON
        stack.width = width - MARGIN - stack.x
        if words.own:
            stack.add(words.own[0], in_language(small, words.own[1]), scheme.muted)
        stack.add(row.reason[0], in_language(base, row.reason[1]), scheme.text)
        for number in words.numbers:
            stack.add(number, lead, scheme.accent)
        stack.add(words.before, small, scheme.note_line, "triangle-alert")
        stack.add(words.about, small, scheme.muted)
        stack.add(words.doubt, small, scheme.note_line, "info")
        stack.add(words.changed, small, scheme.note_line, "info")
        return stack.pieces, stack.y


_AFTER_ICON = 6


class OfferList(RowList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(OffersModel(), OfferDelegate, parent)
