"""Strip, navigation and pages: side by side, or folded where the text is large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from guide.ui.widgets.bar import Bar
from guide.ui.widgets.navigation_list import NavigationList
from guide.ui.widgets.number_strip import NumberStrip
from guide.ui.widgets.page_stack import PageStack
from guide.ui.widgets.scrolling import Scrolling


class FoldingFrame(QWidget):
    """Wide: the strip above, the navigation at the side, the page. Folded: the page alone; the strip or the
    navigation, with the extras of the header, takes its place while it is open.
    """

    def __init__(
        self, strip: NumberStrip, navigation: NavigationList, extras: QWidget, pages: PageStack, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._strip = strip
        self._navigation = navigation
        self._extras = extras
        self._folded = False
        self._bar = Bar(self)
        self._bar_row = QVBoxLayout(self._bar)
        self._bar_row.setContentsMargins(14, 6, 14, 6)
        self._side = QWidget(self)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(10, 14, 0, 14)
        self._panel = _Panel(self)
        place = QWidget(self)
        self._place = QStackedLayout(place)
        self._place.addWidget(pages)
        self._place.addWidget(self._panel)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(row, 1)
        self._arrange()

    @property
    def is_folded(self) -> bool:
        return self._folded

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self._arrange()

    def show_strip_bar(self, shown: bool) -> None:
        """Whether the strip stands above the page, where it is not folded."""
        self._bar.setVisible(shown and not self._folded)

    def open_panel(self, widget: QWidget | None) -> None:
        """Folded: put the strip or the navigation in the place of the page; None brings the page back."""
        self._strip.setVisible(not self._folded or widget is self._strip)
        self._navigation.setVisible(not self._folded or widget is self._navigation)
        self._extras.setVisible(self._folded and widget is self._navigation)
        self._place.setCurrentIndex(0 if widget is None else 1)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                self._panel.focusNextChild()

    def _arrange(self) -> None:
        if self._folded:
            self._panel.hold(self._strip, self._navigation, self._extras)
        else:
            self._bar_row.addWidget(self._strip)
            self._side_column.addWidget(self._navigation, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.setVisible(not self._folded)
        self._side.setVisible(not self._folded)
        self.open_panel(None)


class _Panel(Scrolling):
    """Scrolls, so that a long strip at 250 % is whole."""

    def __init__(self, parent: QWidget) -> None:
        inner = QWidget()
        super().__init__(inner, parent)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(14, 14, 14, 14)
        self._column.addStretch(1)

    def hold(self, *widgets: QWidget) -> None:
        for place, widget in enumerate(widgets):
            self._column.insertWidget(place, widget)
