"""The frame of the reader: what stands around every page, and the way between pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.ui import shortcuts, translation
from guide.ui.leaving import LeaveWatcher, leave
from guide.ui.navigation import FIRST, History, Visit
from guide.ui.pages.page import Page
from guide.ui.retranslates import Retranslates
from guide.ui.search_flow import SearchFlow
from guide.ui.session import Session
from guide.ui.style import FOLDED_FROM, TEXT_SIZES, Appearance
from guide.ui.translation import GettextTranslator
from guide.ui.widgets.folding_frame import FoldingFrame, Panel
from guide.ui.widgets.header import Header
from guide.ui.widgets.navigation_list import NavigationList
from guide.ui.widgets.page_stack import PageStack
from guide.ui.widgets.scrolling import Scrolling
from guide.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from guide.ui.widgets.find_bar import FindBar
    from guide.ui.widgets.notice_bar import NoticeBar
    from guide.ui.widgets.number_strip import NumberStrip

# The most that the pad of letters takes of the window's height: the answers stay in sight.
_PAD_SHARE = 0.42
_WORDS_ALONE_FROM = 200


class Window(Retranslates, QWidget):
    """Made from the open edition (in the session), the look and Qt's translator; owns no content itself."""

    def __init__(
        self, session: Session, appearance: Appearance, translator: GettextTranslator, start: Address = FIRST
    ) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self._translator = translator
        self._history = History(Visit(start))
        self._pad: Scrolling | None = None
        self._find: FindBar | None = None
        self._header = Header(session, appearance, self)
        self._notice: NoticeBar | None = None
        self._navigation = NavigationList(self)
        self._pages = PageStack(session, self)
        self._frame = FoldingFrame(self._made_strip, self._navigation, self._header.extras, self._pages, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it must fit the smallest screen
        self._column.addWidget(self._header)
        self._column.addWidget(self._frame, 1)
        self._search = SearchFlow(self._header.search_field, self._pages, self._history, self._show)
        self._connect()
        self._watcher = LeaveWatcher(self)
        self._watcher.leave_requested.connect(self._leave)
        self._fold()
        self._show(self._history.current)
        self._say_catalog_problem()
        self.search_field.setFocus()
        self.retranslate()

    @property
    def search_field(self) -> SearchField:
        return self._header.search_field

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
        self._focus_page()

    def go_back(self) -> None:
        self._show(self._history.back())
        self._focus_page()

    def go_forward(self) -> None:
        self._show(self._history.forward())
        self._focus_page()

    def switch_language(self, code: str) -> None:
        """Write every word anew in another language, of the program first, then of the content."""
        language = next(language for language in self.session.edition.languages if language.code == code)
        catalog = self.session.edition.catalog(code)
        self.appearance.set_language(code)
        app = QApplication.instance()
        assert app is not None
        translation.switch(app, self._translator, catalog, language.direction)
        self.session.set_language(code)
        self._say_catalog_problem()
        self._pages.name_page()

    def search_for(self, words: str) -> None:
        """Put words into the search field as if they were typed, and go there."""
        if words:
            self.search_field.setText(words)
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def get_ready_to_search(self) -> None:
        """Load what the first key will need, once the window stands."""
        self._search.load()

    def find_in_page(self) -> None:
        self._header.put_letters_away()
        if self._find is None:
            from guide.ui.widgets.find_bar import FindBar  # loaded when it is first opened

            self._find = FindBar(self._find_text, self)
            self._find.closed.connect(self._focus_page)
            self._column.addWidget(self._find)
        self._find.open_bar()

    def dismantle(self) -> None:
        """Take back what this window installed in the application, and go: for one window after another."""
        QCoreApplication.removeTranslator(self._translator)
        self.appearance.detach()
        self.close()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def retranslate(self) -> None:
        # Translators: The title of the window, and nothing more: it is seen from across a room.
        self.setWindowTitle(_("Guide"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self._watcher)
            handle.installEventFilter(self._watcher)

    def _connect(self) -> None:
        header, field = self._header, self.search_field
        header.back_requested.connect(self.go_back)
        header.forward_requested.connect(self.go_forward)
        header.leave_requested.connect(self._leave)
        header.letters_toggled.connect(self._show_letters)
        header.menu_toggled.connect(lambda shown: self._open_panel(Panel.MENU if shown else None))
        header.strip_toggled.connect(lambda shown: self._open_panel(Panel.STRIP if shown else None))
        field.left.connect(self._focus_page)
        for source in (self._navigation, self._pages):
            source.address_requested.connect(self.go)
        self.session.language_requested.connect(self.switch_language)
        self.session.search_requested.connect(self.search_for)
        self.session.country_changed.connect(self._show_strip)
        self.appearance.text_size_changed.connect(self._fold)
        shortcuts.install(
            self,
            {
                shortcuts.SEARCH: lambda: self.search_for(""),
                shortcuts.FIND_IN_PAGE: self.find_in_page,
                shortcuts.BACK: self.go_back,
                shortcuts.FORWARD: self.go_forward,
                shortcuts.LARGER: lambda: self._change_text_size(1),
                shortcuts.SMALLER: lambda: self._change_text_size(-1),
            },
        )

    def _show(self, visit: Visit) -> None:
        self._pages.show_address(visit.address)
        self._search.show(visit)
        if self._find is not None:
            self._find.put_away()
        self._open_panel(None)
        self._navigation.show_part(visit.address)
        self._header.set_ways(self._history.can_go_back, self._history.can_go_forward)
        self._show_strip()

    def _focus_page(self) -> None:
        page = self.page
        if page is None or self.address == FIRST:
            self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if page.focusProxy() is None:
            page.focusNextChild()

    def _find_text(self, text: str, backward: bool) -> bool:
        return self.page is not None and self.page.find_text(text, backward)

    def _show_strip(self) -> None:
        """Not above the first page, which asks for the country itself, nor beneath the letters, which need the room."""
        asked_below = self.address == FIRST and self.session.country is None
        typing = self._pad is not None and not self._pad.isHidden()
        self._frame.show_strip_bar(not asked_below and not typing)

    def _fold(self) -> None:
        folded = self.appearance.percent >= FOLDED_FROM
        self._header.set_folded(folded, with_icons=self.appearance.percent < _WORDS_ALONE_FROM)
        self._frame.set_folded(folded)
        self._show_strip()

    def _open_panel(self, panel: Panel | None) -> None:
        self._frame.open_panel(panel)
        self._header.show_panel(menu=panel is Panel.MENU, strip=panel is Panel.STRIP)

    def _made_strip(self) -> NumberStrip:
        from guide.ui.widgets.number_strip import NumberStrip  # loaded when it is first shown

        strip = NumberStrip(self.session, self)
        strip.address_requested.connect(self.go)
        return strip

    def _say_catalog_problem(self) -> None:
        """A language whose words cannot be read is shown in English, and one sentence says so."""
        self._say(lambda: self.session.edition.catalog_problem(self.session.language))

    def _say(self, sentence: Callable[[], str | None]) -> None:
        """Say a sentence above the page, while the function gives one."""
        if self._notice is None:
            if sentence() is None:
                return
            from guide.ui.widgets.notice_bar import NoticeBar  # loaded with the first thing to say

            self._notice = NoticeBar(self)
            self._column.insertWidget(1, self._notice)
        self._notice.say(sentence)

    def _show_letters(self, shown: bool) -> None:
        if self._pad is None:
            from guide.ui.widgets.letter_pad import LetterPad  # loaded when it is first opened

            pad = LetterPad(self.session)
            pad.key_pressed.connect(self.search_field.press)
            pad.taken_back.connect(self.search_field.take_back)
            pad.address_requested.connect(self.go)
            self._pad = Scrolling(pad, self, share=_PAD_SHARE)
            self._column.insertWidget(1, self._pad)
        self._pad.setVisible(shown)
        self._show_strip()

    def _change_text_size(self, steps: int) -> None:
        at = TEXT_SIZES.index(self.appearance.percent) + steps
        if 0 <= at < len(TEXT_SIZES):
            self.appearance.set_text_size(TEXT_SIZES[at])

    def _leave(self) -> None:
        leave(self)
