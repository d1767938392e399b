"""What the pages of content share: one scrolling column, written anew in another language."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from guide.core.address import Address
from guide.ui.pages.finding import find_in_texts, texts_of
from guide.ui.pages.page import Page
from guide.ui.pages.place_kept import place_at_top, y_of
from guide.ui.session import Session
from guide.ui.widgets.large_cover import Cover
from guide.ui.widgets.scroll_column import WIDEST_EMS, WIDEST_EMS_OF_TWO, ScrollColumn
from guide.ui.widgets.show_beside_button import ShowBesideButton
from guide.ui.widgets.text_view import TextView

ONCE = "stands-once"
"""A property of what leads away from a page: it is written in the language of the window alone."""


class ColumnPage(Page):
    """A page of content. `write_page` fills `column` for the address that is shown.

    It is called on every visit, after a change of language (the program's words are switched by then) and,
    where the page says that it follows the country, after another country was chosen.

    widest_ems  how wide the column may grow, in heights of a line
    is_pairing  the page is being written in one of two languages that will stand beside each other
    is_second   it is being written in the second of them
    """

    follows_country = False
    widest_ems = WIDEST_EMS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.address: Address | None = None
        self._cover: Cover | None = None
        self._before_cover: QWidget | None = None
        self.view = ScrollColumn(self, self.widest_ems)
        self.column = self.view.column
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.is_pairing = self.is_second = False
        self._beside_button: ShowBesideButton | None = None
        session.language_changed.connect(self._render_again)
        if self.can_stand_beside:
            session.beside_changed.connect(self._turn_beside)
        if self.follows_country:
            session.country_changed.connect(self._render_again)

    def write_page(self) -> None:
        """Write the page for `self.address`. Raises NotInGuideError where the edition has no such entry."""
        raise NotImplementedError

    def show_address(self, address: Address) -> None:
        self.uncover()
        self.address = address
        if not self.isVisible():
            self.view.take_size(self.size())
        self.rewrite()
        self.view.to_top()
        self.view.setAccessibleName(self.title())

    def rewrite(self) -> None:
        second = self.session.second() if self.can_stand_beside else None
        button = self._beside_button
        had_focus = button is not None and isValid(button) and button.hasFocus()
        if self.can_stand_beside:
            clear(self.column)  # what goes need not be laid out for the other width
            self.view.set_widest(WIDEST_EMS_OF_TWO if second else self.widest_ems)
        if second is None:
            self.write_page()
        else:
            self._write_beside(second)
        if self.can_stand_beside:
            self._offer_beside(had_focus)
        if self.isVisible():
            self.view.settle()
        self.changed.emit()

    def retranslate(self) -> None:
        """All words of these pages are written by `write_page`, which follows once the content's language is set."""

    def add_text(self, view: TextView) -> TextView:
        """Let a text's links lead on, and its places scroll into view."""
        view.address_requested.connect(self.address_requested)
        view.place_reached.connect(lambda place: self._reveal(view, place))
        return view

    def cover(self, cover: Cover) -> None:
        """Show something alone and large, until it is closed or another address is shown."""
        self.uncover()
        self._before_cover = self.focusWidget()
        self._cover = cover
        cover.closed.connect(self.uncover)
        cover.open_over()

    def uncover(self) -> None:
        """Back to the page, where the focus was before."""
        if self._cover is None:
            return
        self._cover.hide()
        self._cover.deleteLater()
        self._cover = None
        before = self._before_cover
        (before if before is not None and isValid(before) and before.isVisible() else self.view).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another page is shown; the window was not put away
            self.uncover()

    def find_text(self, text: str, backward: bool = False) -> bool:
        return find_in_texts(texts_of(self), text, backward)

    def _write_beside(self, second: Session) -> None:
        """Write the page in the second language, then in the first, and put them together row by row.

        The first comes last: what the page keeps of itself is what it keeps in the language of the window.
        """
        from guide.ui.pairing import pair_column, take_rows  # loaded when two languages first stand there
        from guide.ui.widgets.language_heads import language_heads

        session = self.session
        self.session = second
        self.is_pairing = self.is_second = True
        try:
            with second.speaking():
                self.write_page()
            others = take_rows(self.column)
            self.session, self.is_second = session, False
            self.write_page()
        finally:
            self.session = session
            self.is_pairing = self.is_second = False
        self.column.insertLayout(0, language_heads(session, second, self.view.body))
        pair_column(self.column, others, session, second)

    def _offer_beside(self, with_focus: bool) -> None:
        self._beside_button = ShowBesideButton(self.session, self)
        self.column.insertWidget(0, self._beside_button, 0, Qt.AlignmentFlag.AlignRight)
        if with_focus:
            self._beside_button.setFocus()

    def _render_again(self) -> None:
        if self.address is not None and not self.isHidden():
            self.rewrite()
            self.view.setAccessibleName(self.title())

    def _turn_beside(self) -> None:
        """What stands at the top of the view stays there."""
        if not self.isVisible():
            self._render_again()
            return
        bar = self.view.verticalScrollBar()
        place = place_at_top(self.view.body, self.column, bar.value())
        self._render_again()
        if place is not None and (y := y_of(place, self.view.body, self.column)) is not None:
            bar.setValue(y - place.y + place.scrolled)

    def _reveal(self, view: TextView, place: QRect) -> None:
        self.view.reveal(view, place)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, empty it of its words at once, and let the event loop delete it.

    It keeps its parent until then: a widget without one belongs to Python, whose collector may delete it in
    the middle of Qt's own walk over all widgets.
    """
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            _empty(widget)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()


def _empty(widget: QWidget) -> None:
    for label in [widget, *widget.findChildren(QLabel)]:
        if isinstance(label, QLabel):
            label.clear()
        label.setAccessibleName("")
