"""The reader's window: the header with the search and the way out, and beneath it the place to read."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.core.settings import TEXT_SIZES
from guide.ui import capture, shortcuts, translation
from guide.ui.keeping import Keeping
from guide.ui.leaving import LeaveWatcher, leave, leave_by_shift
from guide.ui.navigation import FIRST
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import FOLDED_FROM, Appearance
from guide.ui.translation import GettextTranslator
from guide.ui.widgets.header import Header
from guide.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from guide.ui.pages.page import Page
    from guide.ui.reading_area import ReadingArea

_WORDS_ALONE_FROM = 200
_IDLE_AFTER = 50  # milliseconds: the first page has been painted by then


class Window(Retranslates, QWidget):
    """Made from the open edition (in the session), the look and Qt's translator; owns no content itself.

    It stands with its header alone until it is started: who types, or leaves, at once need not wait for a page.
    """

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        translator: GettextTranslator,
        start: Address = FIRST,
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self._keeping = keeping
        self._translator = translator
        self._start = start
        self._starts_with_paint = False
        self._area: ReadingArea | None = None
        self._header = Header(session, appearance, keeping, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it must fit the smallest screen
        self._column.addWidget(self._header, 0, Qt.AlignmentFlag.AlignTop)
        self._watcher = LeaveWatcher(self)
        self._watcher.leave_requested.connect(leave_by_shift)
        self._header.leave_requested.connect(leave)
        session.capture_changed.connect(self._keep_from_capture)
        self.search_field.setFocus()
        self._fold_header()
        self.retranslate()

    def start(self) -> None:
        """Put the first place beneath the header. Once; what was typed meanwhile is searched for."""
        self._needed_area()

    def start_when_painted(self) -> None:
        """Start when the header is on the screen."""
        self._starts_with_paint = True

    @property
    def search_field(self) -> SearchField:
        return self._header.search_field

    @property
    def address(self) -> Address:
        """Where we stand."""
        return self._area.address if self._area else self._start

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._area.page if self._area else None

    def go(self, address: Address) -> None:
        """Go to a place and remember the way."""
        self._needed_area().go(address)

    def go_back(self) -> None:
        self._needed_area().go_back()

    def switch_language(self, code: str) -> None:
        """Write every word anew in another language, of the program first, then of the content."""
        language = next(language for language in self.session.edition.languages if language.code == code)
        catalog = self.session.edition.catalog(code)
        self.appearance.set_language(code)
        app = QApplication.instance()
        assert app is not None
        translation.switch(app, self._translator, catalog, language.direction)
        self.session.set_language(code)
        self._needed_area().name_page()
        self._say_problems()

    def search_for(self, words: str) -> None:
        """Put words into the search field as if they were typed, and go there."""
        if words:
            self.search_field.setText(words)
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def get_ready_to_search(self) -> None:
        """Load what the first key will need, once the window stands."""
        self._needed_area().load_search()

    def find_in_page(self) -> None:
        self._needed_area().find_in_page()

    def dismantle(self) -> None:
        """Take back what this window installed in the application, and go: for one window after another."""
        self.appearance.detach()
        self.close()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.removeTranslator(self._translator)  # last: every window there is writes its words anew

    def retranslate(self) -> None:
        # Translators: The title of the window, and nothing more: it is seen from across a room.
        self.setWindowTitle(_("Guide"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._starts_with_paint:
            self._starts_with_paint = False
            QTimer.singleShot(0, self.start)
            QTimer.singleShot(_IDLE_AFTER, self._come_to_rest)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self._watcher)
            handle.installEventFilter(self._watcher)
        self._keep_from_capture()

    def _keep_from_capture(self) -> None:
        capture.keep_out(self, self.session.kept_from_capture)

    def _come_to_rest(self) -> None:
        """Load the search. Then collect garbage, which waited for the start, and never look again at what stays."""
        self.get_ready_to_search()
        self._needed_area().load_pages()
        if not gc.isenabled():
            gc.enable()
            gc.collect()
            gc.freeze()

    def _needed_area(self) -> ReadingArea:
        if self._area is None:
            from guide.ui.reading_area import ReadingArea  # loaded when the header is on the screen

            self._area = ReadingArea(self.session, self._header, self._start, self)
            self._column.addWidget(self._area, 1)
            self._area.show()
            self._connect(self._area)
            self._fold()
            self._area.say(self._problems)
        return self._area

    def _connect(self, area: ReadingArea) -> None:
        self.session.language_requested.connect(self.switch_language)
        self.session.search_requested.connect(self.search_for)
        self.appearance.text_size_changed.connect(self._fold)
        self._watcher.touched.connect(area.put_off_loading)
        if self._keeping is not None:
            self._header.keeping_requested.connect(self._ask_to_keep)
            self._keeping.problem_changed.connect(self._say_problems)
        shortcuts.install(
            self,
            {
                shortcuts.SEARCH: lambda: self.search_for(""),
                shortcuts.FIND_IN_PAGE: area.find_in_page,
                shortcuts.BESIDE: area.turn_beside,
                shortcuts.PAPER: area.open_paper,
                shortcuts.BACK: area.go_back,
                shortcuts.FORWARD: area.go_forward,
                shortcuts.LARGER: lambda: self._change_text_size(1),
                shortcuts.SMALLER: lambda: self._change_text_size(-1),
            },
        )

    def _ask_to_keep(self) -> None:
        if self._keeping is not None:
            self._needed_area().ask_to_keep(self._keeping)

    def _say_problems(self) -> None:
        self._needed_area().say(self._problems)

    def _problems(self) -> str | None:
        """What must be known of the edition; that a language whose words cannot be read is shown in English; and that
        size and colours could not be kept."""
        edition = self.session.edition
        sentences = [remark.sentence() for remark in edition.remarks]
        if problem := edition.catalog_problem(self.session.language):
            sentences.append(problem)
        if self._keeping is not None and self._keeping.problem is not None:
            sentences.append(self._keeping.problem.sentence())
        return " ".join(sentences) or None

    def _fold(self) -> None:
        self._fold_header()
        self._needed_area().set_folded(self.appearance.percent >= FOLDED_FROM)

    def _fold_header(self) -> None:
        percent = self.appearance.percent
        self._header.set_folded(percent >= FOLDED_FROM, with_icons=percent < _WORDS_ALONE_FROM)
        if self._area is None:
            self._header.extras.hide()  # they stand beside the navigation, which is not there yet

    def _change_text_size(self, steps: int) -> None:
        at = TEXT_SIZES.index(self.appearance.percent) + steps
        if 0 <= at < len(TEXT_SIZES):
            self.appearance.set_text_size(TEXT_SIZES[at])
