"""The parts of the guide, at the side of every page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import N_, _
from guide.ui.icon import icon
from guide.ui.navigation import (
    ABOUT,
    FIGURES,
    FIND_HELP,
    FIRST,
    FORMS,
    GUIDE,
    LAW,
    NUMBERS,
    PHRASES,
    PLACES,
    SIGNS,
    TIMELINE,
    WORDS,
)
from guide.ui.retranslates import Retranslates
from guide.ui.style import restyle

# Translators: The parts of the guide; each is one or two words beside an icon.
PARTS = (
    (FIRST, "house", N_("Start")),
    (FIND_HELP, "compass", N_("Find help")),
    (NUMBERS, "phone", N_("Numbers")),
    (GUIDE, "book-open", N_("Guide")),
    (SIGNS, "eye", N_("Signs")),
    (PHRASES, "messages-square", N_("Phrases")),
    (LAW, "scale", N_("Law")),
    (WORDS, "whole-word", N_("Words")),
    (ABOUT, "info", N_("About")),
)

_PART_OF_KIND = {
    Kind.SERVICE: NUMBERS,
    Kind.ARTICLE: GUIDE,
    Kind.TOPIC: GUIDE,
    Kind.PLACE: GUIDE,
    Kind.FIGURE: GUIDE,
    Kind.EVENT: GUIDE,
    Kind.INDICATOR: SIGNS,
    Kind.PHRASE: PHRASES,
    Kind.LAW: LAW,
    Kind.TERM: WORDS,
}
# Pages that are reached from a part, and have none of their own.
_PART_OF_PAGE = {PLACES: GUIDE, FIGURES: GUIDE, TIMELINE: GUIDE, FORMS: GUIDE}


class NavigationList(Retranslates, QListWidget):
    """In a low window the rows move together; where even that is not enough they scroll.

    address_requested  a part was chosen by Enter, space or the mouse
    """

    address_requested = Signal(Address)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._is_whole = False
        self._scrolls = False
        self._is_measuring = False
        self._roomy_height = 0
        for _address, icon_name, _words in PARTS:
            QListWidgetItem(icon(icon_name), "", self)
        self.clicked.connect(lambda index: self._request(index.row()))
        self.retranslate()

    def show_part(self, address: Address) -> None:
        """Mark the part that a place belongs to; a place of no part marks none."""
        whole = Address(Kind.PAGE, address.id.partition("/")[0]) if address.kind is Kind.PAGE else address
        part = _PART_OF_KIND.get(address.kind) or _PART_OF_PAGE.get(whole, whole)
        rows = [row for row, (place, _icon, _words) in enumerate(PARTS) if place == part]
        self.setCurrentRow(rows[0] if rows else -1)

    def set_whole(self, whole: bool) -> None:
        """Whether what holds it scrolls, so that it never has to."""
        self._is_whole = whole
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._request(self.currentRow())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and not self._is_measuring:
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._arrange()

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width() if self._scrolls else 0
        return QSize(self.sizeHintForColumn(0) + 12 + bar, self._roomy_height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._is_whole else QSize(hint.width(), 3 * max(self.sizeHintForRow(0), 1))

    def retranslate(self) -> None:
        self.setAccessibleName(_("Parts of the guide"))
        for row, (_address, _icon, words) in enumerate(PARTS):
            self.item(row).setText(_(words))
        self._measure()

    def _measure(self) -> None:
        """How high the list is where there is room enough."""
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self._set_tight(False)
        self._roomy_height = self._rows_height()
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        self._set_tight(not self._is_whole and self.height() < self._roomy_height)
        scrolls = not self._is_whole and self.height() < self._rows_height()
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self.setVerticalScrollBarPolicy(on if scrolls else off)
            self.updateGeometry()

    def _set_tight(self, tight: bool) -> None:
        """Rows keep the heights that they had before the sheet was applied, unless they are laid out anew."""
        self._is_measuring = True
        restyle(self, "tight", tight)
        self.doItemsLayout()
        self._is_measuring = False

    def _rows_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 4

    def _request(self, row: int) -> None:
        if row >= 0:
            self.address_requested.emit(PARTS[row][0])
