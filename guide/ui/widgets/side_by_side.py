"""Two rows that say the same in two languages: beside each other where there is room, else beneath."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayoutItem, QSpacerItem, QWidget

from guide.ui.paired_document import GAP_EMS
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import font_families, letters, restyle
from guide.ui.widgets.items_layout import ItemsLayout, height_at
from guide.ui.widgets.reading_direction import placed

_ROOM_EMS = 30


def has_room_for_two(width: int, em: int) -> bool:
    """Whether two columns fit. em: the height of a line."""
    return width >= _ROOM_EMS * em


class SideBySide(ItemsLayout):
    """A layout within that of a page: both widgets stay children of the page, for a widget that moves costs twice.

    Where one is missing or hidden, its place stays empty: a column is one language.
    """

    def __init__(self, first: QLayoutItem | None, second: QLayoutItem | None) -> None:
        self._known_em: int | None = None
        super().__init__(None, spacing=4)
        for item in (first, second):
            if item is not None and isinstance(item.widget(), QAbstractButton):
                item.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.addItem(item or QSpacerItem(0, 0))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Its height follows from its width alone; to measure it at another one would cost as much again."""
        em = self._em()
        return QSize(_ROOM_EMS * em, em)

    def minimumSize(self) -> QSize:
        """Words wrap at any width; the height follows from it."""
        return QSize(0, self._em())

    def place(self, width: int, rect: QRect | None) -> int:
        em = self._em()
        if has_room_for_two(width, em):
            return self._beside(width, rect, round(GAP_EMS * em))
        return self._beneath(width, rect)

    def _beside(self, width: int, rect: QRect | None, gap: int) -> int:
        half = (width - gap) // 2
        if rect is None:
            return max((height_at(item, half) for item in self.shown()), default=0)
        height = self.heightForWidth(width)  # it was asked before there was a place
        for item, x in zip(self.items, (rect.x(), rect.x() + width - half), strict=True):
            item.setGeometry(placed(self, rect, QRect(x, rect.y(), half, height)))
        return height

    def _beneath(self, width: int, rect: QRect | None) -> int:
        y = 0
        for item in self.shown():
            height = height_at(item, width)
            if rect is not None:
                item.setGeometry(QRect(rect.x(), rect.y() + y, width, height))
            y += height + self.spacing()
        return max(y - self.spacing(), 0)

    def invalidate(self) -> None:
        self._known_em = None
        super().invalidate()

    def _em(self) -> int:
        if self._known_em is None:  # asked for each row many times
            around = self.parentWidget()
            self._known_em = around.fontMetrics().height() if around is not None else 1
        return self._known_em


def dress(widget: QWidget, session: Session) -> None:
    """Give a widget the words, letter shapes and direction of the second language, and all that it holds."""
    other_shapes = font_families(session.language) != QApplication.font().families()
    direction = next(each.direction for each in session.edition.languages if each.code == session.language)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, Retranslates):
            each.speaking = session.speaking
        if other_shapes:
            restyle(each, "letters", letters(session.language))
    widget.setLayoutDirection(rtl if direction == "rtl" else ltr)
