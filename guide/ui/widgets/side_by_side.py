"""Two widgets that say the same in two languages: beside each other where there is room, else beneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

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


class SideBySide(QWidget):
    """Takes both widgets in. Where one is missing or hidden, its place stays empty: a column is one language.

    second  the session of the second widget's language, whose letter shapes and direction it takes
    """

    def __init__(self, first: QWidget | None, second: QWidget | None, session: Session) -> None:
        super().__init__()
        self._layout = _Pair(self)
        self._measure()
        is_empty = True
        for given in (first, second):
            is_hidden = given is None or _is_put_away(given)
            widget = given or QWidget(self)
            self._layout.addWidget(widget)
            if isinstance(widget, QAbstractButton):
                self._layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if is_hidden:
                widget.hide()
            is_empty = is_empty and is_hidden
        if second is not None:
            _dress(second, session)  # in its new place: Qt takes a font away from what it moves
        if is_empty:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self._layout.set_em(self.fontMetrics().height())


class _Pair(ItemsLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, spacing=4)
        self._em = 1

    def set_em(self, em: int) -> None:
        self._em = em
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Its height follows from its width alone; to measure it at another one would cost as much again."""
        return QSize(_ROOM_EMS * self._em, self._em)

    def place(self, width: int, rect: QRect | None) -> int:
        if has_room_for_two(width, self._em):
            return self._beside(width, rect)
        return self._beneath(width, rect)

    def _beside(self, width: int, rect: QRect | None) -> int:
        gap = round(GAP_EMS * self._em)
        half = (width - gap) // 2
        height = max((height_at(item, half) for item in self.shown()), default=0)
        if rect is not None:
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


def _is_put_away(widget: QWidget) -> bool:
    """Hidden by its own page; one that was only never shown is not."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _dress(widget: QWidget, session: Session) -> None:
    other_shapes = font_families(session.language) != QApplication.font().families()
    direction = next(each.direction for each in session.edition.languages if each.code == session.language)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, Retranslates):
            each.speaking = session.speaking
        if other_shapes:
            restyle(each, "letters", letters(session.language))
    widget.setLayoutDirection(rtl if direction == "rtl" else ltr)
