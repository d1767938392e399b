"""A page of one column that scrolls: as wide as a line can well be read, as high as it needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from guide.ui.style import restyle
from guide.ui.widgets.items_layout import size_of_layout

WIDEST_EMS = 38
"""The width, in heights of a line, in which running words are still read well."""

WIDEST_EMS_OF_TWO = 62
"""The same for two languages beside each other."""

_MARGIN_EMS = 1.5


class ScrollColumn(QScrollArea):
    """Add widgets to `column`. Arrow keys, Page Up and Page Down scroll it.

    It has the keys when its scroll bar is coloured. What is whole on the screen has nothing to do with them, so Tab
    passes it by.
    """

    def __init__(self, parent: QWidget | None = None, widest_ems: int = WIDEST_EMS) -> None:
        super().__init__(parent)
        self._widest_ems = widest_ems
        self.setProperty("role", "column")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = _Body(self)
        self.column = QVBoxLayout(self._body)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self.setWidget(self._body)
        self.verticalScrollBar().rangeChanged.connect(self._let_tab_in)
        self._let_tab_in()
        self._measure()

    def set_widest(self, ems: int) -> None:
        """How wide the column may grow, in heights of a line."""
        if ems != self._widest_ems:
            self._widest_ems = ems
            self._measure()
            self._take_width()

    def take_size(self, size: QSize) -> None:
        """Of a page that is not shown yet: take the size that it will have, and all is laid out once."""
        self.resize(size)
        self._take_width()

    @property
    def body(self) -> QWidget:
        """What the column stands on."""
        return self._body

    def room(self) -> int:
        """The width that what stands in the column has; of a page that is not shown yet, will have when it scrolls."""
        margins = self.column.contentsMargins()
        return min(self._inner_width(), self._body.maximumWidth()) - margins.left() - margins.right()

    def settle(self) -> None:
        """Place what was just added, before anything is painted: a page never shows itself half built.

        A text tells its height only once it has its width, so layouts are asked more than once.
        """
        for widget in self._body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                widget.show()
        for _round in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget, place: QRect | None = None) -> None:
        """Scroll until a place inside a widget, or its top, is on the screen."""
        rect = place or QRect(0, 0, 1, min(widget.height(), self.viewport().height()))
        top_left = widget.mapTo(self._body, QPoint(0, rect.top()))
        self.ensureVisible(0, top_left.y() + rect.height() // 2, 0, rect.height() // 2 + self._em())

    def sizeHint(self) -> QSize:
        return QSize(round(self._widest_ems * self._em()), 400)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        restyle(self.verticalScrollBar(), "focused", True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        restyle(self.verticalScrollBar(), "focused", False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _inner_width(self) -> int:
        if self.isVisible():
            return self.viewport().width()
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _take_width(self) -> None:
        self._body.resize(min(self._inner_width(), self._body.maximumWidth()), self._body.height())

    def _let_tab_in(self) -> None:
        scrolls = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _measure(self) -> None:
        em = self._em()
        margin = round(em * _MARGIN_EMS)
        self._body.setMaximumWidth(self._widest_ems * em + 2 * margin)
        self.column.setContentsMargins(margin, margin, margin, 2 * margin)
        self.column.setSpacing(round(em * 0.7))
        self.verticalScrollBar().setSingleStep(2 * em)

    def _em(self) -> int:
        return round(QFontMetricsF(self.font()).height())


class _Body(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return size_of_layout(self)
