"""What stands beneath the header: the pages, and the way between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.ui.headphones import Headphones
from guide.ui.navigation import FIRST, RESULTS, History, Visit
from guide.ui.pages.page import Page
from guide.ui.search_flow import SearchFlow
from guide.ui.session import Session
from guide.ui.widgets.folding_frame import FoldingFrame, Panel
from guide.ui.widgets.header import Header
from guide.ui.widgets.navigation_list import NavigationList
from guide.ui.widgets.page_stack import PageStack
from guide.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from guide.ui.keeping import Keeping
    from guide.ui.loading_ahead import LoadingAhead
    from guide.ui.paper.panel import PaperPanel
    from guide.ui.paper.press import Press
    from guide.ui.widgets.find_bar import FindBar
    from guide.ui.widgets.keep_panel import KeepPanel
    from guide.ui.widgets.notice_bar import NoticeBar
    from guide.ui.widgets.number_strip import NumberStrip

# The most that the pad of letters takes of the window's height: the answers stay in sight.
_PAD_SHARE = 0.42


class ReadingArea(QWidget):
    """Navigation, strip, letters, find bar and pages. It follows the header's buttons and the search field.

    What was typed into the field before this area stood is searched for at once.
    """

    def __init__(self, session: Session, header: Header, start: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._header = header
        self._history = History(Visit(start))
        self._pad: Scrolling | None = None
        self._find: FindBar | None = None
        self._notice: NoticeBar | None = None
        self._ahead: LoadingAhead | None = None
        self._press: Press | None = None
        self._instead: PaperPanel | KeepPanel | None = None
        self._is_on_paper = False
        self._navigation = NavigationList(self)
        self._pages = PageStack(session, self)
        self._headphones = Headphones(self)
        self._frame = FoldingFrame(self._made_strip, self._navigation, header.extras, self._pages, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it must fit the smallest screen
        self._column.addWidget(self._frame, 1)
        self._search = SearchFlow(header.search_field, self._pages, self._history, self._show)
        self._connect()
        if header.search_field.words().strip():
            self._history.go(Visit(RESULTS, header.search_field.words()))
        self._show(self._history.current)

    @property
    def address(self) -> Address:
        """Where we stand."""
        return self._history.current.address

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.current_page()

    def go(self, address: Address) -> None:
        """Go to a place and remember the way."""
        self._history.go(Visit(address))
        self._show(self._history.current)
        self.focus_page()

    def go_back(self) -> None:
        self._show(self._history.back())
        self.focus_page()

    def go_forward(self) -> None:
        self._show(self._history.forward())
        self.focus_page()

    def focus_page(self) -> None:
        """Put the focus where reading begins; the first page begins with the search."""
        page = self.page
        if page is None or self.address == FIRST:
            self._header.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if page.focusProxy() is None:
            page.focusNextChild()

    def name_page(self) -> None:
        """Tell screen readers what the page is called in the language in use."""
        self._pages.name_page()

    def load_search(self) -> None:
        self._search.load()

    def load_pages(self) -> None:
        """Load what the next page will need, while nobody waits."""
        from guide.ui.loading_ahead import LoadingAhead  # loaded when the first page stands

        if self._ahead is None:
            self._ahead = LoadingAhead(self._session, self._pages, self)
            self._ahead.begin()

    def put_off_loading(self) -> None:
        """Somebody is at work: what loads while nobody waits goes on later."""
        if self._ahead is not None:
            self._ahead.put_off()

    def find_in_page(self) -> None:
        self.close_panel()
        self._header.put_letters_away()
        if self._find is None:
            from guide.ui.widgets.find_bar import FindBar  # loaded when it is first opened

            self._find = FindBar(self._find_text, self)
            self._find.closed.connect(self.focus_page)
            self._column.addWidget(self._find)
        self._find.open_bar()

    def turn_beside(self) -> None:
        """Show the page in two languages, or in one again."""
        if self.page is not None and self.page.can_stand_beside:
            session = self._session
            session.show_beside(None if session.shows_beside else session.beside)

    def open_paper(self) -> None:
        """Show in the place of the page how it can be put on paper."""
        page = self.page
        if page is None or self._is_on_paper or not page.sheets():
            return
        from guide.ui.paper.panel import PaperPanel  # loaded with the first page that is put on paper
        from guide.ui.paper.press import Press

        self.close_panel()
        self._press = self._press or Press(self._session.edition)
        self._is_on_paper = True
        self._show_instead(PaperPanel(self._session, self._press, page.sheets, self))

    def ask_to_keep(self, keeping: Keeping) -> None:
        """Show in the place of the page what keeping size and colours leaves."""
        from guide.ui.widgets.keep_panel import KeepPanel  # loaded when somebody asks for it

        self.close_panel()
        self._open_panel(None)
        self._show_instead(KeepPanel(keeping, self))

    def close_panel(self) -> None:
        """Back to the page as it was."""
        if self._instead is None:
            return
        self._instead.hide()
        self._instead.deleteLater()
        self._instead = None
        self._is_on_paper = False
        self._frame.show()
        self.focus_page()

    def say(self, sentence: Callable[[], str | None]) -> None:
        """Say a sentence above the page, while the function gives one."""
        if self._notice is None:
            if sentence() is None:
                return
            from guide.ui.widgets.notice_bar import NoticeBar  # loaded with the first thing to say

            self._notice = NoticeBar(self)
            self._column.insertWidget(0, self._notice)
        self._notice.say(sentence)

    def set_folded(self, folded: bool) -> None:
        self._frame.set_folded(folded)
        self._show_strip()

    def _connect(self) -> None:
        header = self._header
        header.back_requested.connect(self.go_back)
        header.forward_requested.connect(self.go_forward)
        header.paper_requested.connect(self.open_paper)
        header.letters_toggled.connect(self._show_letters)
        header.menu_toggled.connect(lambda shown: self._turn_panel(Panel.MENU, shown))
        header.strip_toggled.connect(lambda shown: self._turn_panel(Panel.STRIP, shown))
        header.search_field.left.connect(self.focus_page)
        self._pages.page_changed.connect(self._offer_paper)
        for source in (self._navigation, self._pages):
            source.address_requested.connect(self.go)
        self._session.country_changed.connect(self._show_strip)

    def _show_instead(self, panel: PaperPanel | KeepPanel) -> None:
        self._header.put_letters_away()
        self._instead = panel
        panel.closed.connect(self.close_panel)
        self._column.insertWidget(self._column.indexOf(self._frame), panel, 1)
        self._frame.hide()
        panel.show()
        panel.focus_first()

    def _offer_paper(self) -> None:
        self._header.set_paper(self.page is not None and bool(self.page.sheets()))

    def _show(self, visit: Visit) -> None:
        self.close_panel()
        self._headphones.before(visit.address)
        self._pages.show_address(visit.address)
        self._search.show(visit)
        if self._find is not None:
            self._find.put_away()
        self._open_panel(None)
        self._navigation.show_part(visit.address)
        self._offer_paper()
        self._header.set_ways(self._history.can_go_back, self._history.can_go_forward)
        self._show_strip()

    def _find_text(self, text: str, backward: bool) -> bool:
        return self.page is not None and self.page.find_text(text, backward)

    def _show_strip(self) -> None:
        """Not above the first page, which asks for the country itself, nor beneath the letters, which need the room."""
        asked_below = self.address == FIRST and self._session.country is None
        typing = self._pad is not None and not self._pad.isHidden()
        self._frame.show_strip_bar(not asked_below and not typing)

    def _turn_panel(self, panel: Panel, shown: bool) -> None:
        self.close_panel()
        self._open_panel(panel if shown else None)

    def _open_panel(self, panel: Panel | None) -> None:
        self._frame.open_panel(panel)
        self._header.show_panel(menu=panel is Panel.MENU, strip=panel is Panel.STRIP)

    def _made_strip(self) -> NumberStrip:
        from guide.ui.widgets.number_strip import NumberStrip  # loaded when it is first shown

        strip = NumberStrip(self._session, self)
        strip.address_requested.connect(self.go)
        return strip

    def _show_letters(self, shown: bool) -> None:
        if self._pad is None:
            from guide.ui.widgets.letter_pad import LetterPad  # loaded when it is first opened

            pad = LetterPad(self._session)
            pad.key_pressed.connect(self._header.search_field.press)
            pad.taken_back.connect(self._header.search_field.take_back)
            pad.address_requested.connect(self.go)
            self._pad = Scrolling(pad, self, share=_PAD_SHARE)
            self._column.insertWidget(0, self._pad)
        self._pad.setVisible(shown)
        self._show_strip()
