"""Strip, navigation and pages: side by side, or folded where the text is large."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from guide.ui.widgets.bar import Bar
from guide.ui.widgets.navigation_list import NavigationList
from guide.ui.widgets.page_stack import PageStack
from guide.ui.widgets.scrolling import Scrolling


class Panel(Enum):
    """What can take the place of the page while the window is folded."""

    STRIP = "strip"
    MENU = "menu"


class FoldingFrame(QWidget):
    """Wide: the strip above, the navigation at the side, the page. Folded: the page alone; the strip or the
    navigation, with the extras of the header, takes its place while it is open.

    make_strip  makes the strip of numbers when it is first shown: the first page has none before a country is chosen
    """

    def __init__(
        self,
        make_strip: Callable[[], QWidget],
        navigation: NavigationList,
        extras: QWidget,
        pages: PageStack,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._make_strip = make_strip
        self._strip: QWidget | None = None
        self._navigation = navigation
        self._extras = extras
        self._folded = False
        self._bar = Bar(self)
        self._bar_row = QVBoxLayout(self._bar)
        self._bar_row.setContentsMargins(14, 6, 14, 6)
        self._bar.hide()
        self._side = QWidget(self)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(10, 14, 8, 14)
        self._side_column.addWidget(navigation, 0, Qt.AlignmentFlag.AlignTop)
        self._panel: _Panel | None = None
        self._place = QStackedLayout()
        self._place.addWidget(pages)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(self._place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(row, 1)

    def set_folded(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        self._navigation.set_whole(folded)
        if folded:
            self._needed_panel().hold(self._needed_strip(), self._navigation, self._extras)
        else:
            self._bar_row.addWidget(self._needed_strip())
            self._side_column.addWidget(self._navigation, 0, Qt.AlignmentFlag.AlignTop)
        self._bar.setVisible(not folded)
        self._side.setVisible(not folded)
        self.open_panel(None)

    def show_strip_bar(self, shown: bool) -> None:
        """Whether the strip stands above the page, where it is not folded."""
        in_bar = shown and not self._folded
        if in_bar:
            self._bar_row.addWidget(self._needed_strip())
            self._needed_strip().show()
        self._bar.setVisible(in_bar)

    def open_panel(self, panel: Panel | None) -> None:
        """Folded: put the strip or the navigation in the place of the page; None brings the page back."""
        if not self._folded:
            self._navigation.show()
            return
        shown = {self._needed_strip(): Panel.STRIP, self._navigation: Panel.MENU, self._extras: Panel.MENU}
        for widget, of_panel in shown.items():
            widget.setVisible(of_panel is panel)
        self._place.setCurrentIndex(0 if panel is None else 1)
        if panel is Panel.MENU:
            self._navigation.setFocus(Qt.FocusReason.OtherFocusReason)
        elif panel is Panel.STRIP:
            self._needed_strip().setFocus(Qt.FocusReason.OtherFocusReason)
            self._needed_strip().focusNextChild()

    def _needed_strip(self) -> QWidget:
        if self._strip is None:
            self._strip = self._make_strip()
        return self._strip

    def _needed_panel(self) -> _Panel:
        if self._panel is None:
            self._panel = _Panel(self)
            self._place.addWidget(self._panel)
        return self._panel


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
