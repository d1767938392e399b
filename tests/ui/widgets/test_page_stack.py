"""A page is rehearsed where nobody sees it, and what somebody did on one is not touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from guide.core.address import Address, Kind
from guide.ui import line_breaking
from guide.ui.navigation import FIND_HELP, FIRST, GUIDE, NUMBERS, SIGNS
from guide.ui.pages.find_help import FindHelpPage
from guide.ui.pages.page import Page
from guide.ui.session import Session
from guide.ui.widgets.page_stack import PageStack
from tests.ui.conftest import MakeWindow


def rehearsed(pages: PageStack, address: Address) -> int:
    """Rehearse to the end, and let go what is to go. Returns the number of pieces."""
    pieces = sum(1 for _piece in pages.rehearse(address))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return pieces


@pytest.mark.parametrize("address", [FIND_HELP, NUMBERS, GUIDE, SIGNS])
def test_nothing_of_it_is_seen_or_stays(make: MakeWindow, address: Address) -> None:
    pages = make("my").findChild(PageStack)
    before = pages.findChildren(Page)
    assert rehearsed(pages, address) > 3
    assert pages.findChildren(Page) == before
    assert pages.current_page() in before


@pytest.mark.parametrize("address", [FIND_HELP, NUMBERS, GUIDE, SIGNS])
def test_its_words_are_measured_by_then(make: MakeWindow, address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []

    class Counting(line_breaking.Paragraph):
        def layout(self, width: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextLayout:
            known = len(self._laid_out)
            layout = super().layout(width, alignment)
            if len(self._laid_out) != known:
                measured.append(self.text)
            return layout

    window = make("my")
    monkeypatch.setattr(line_breaking, "_paragraphs", {})
    monkeypatch.setattr(line_breaking, "Paragraph", Counting)
    pages = window.findChild(PageStack)
    rehearsed(pages, address)
    ahead = len(measured)
    window.go(address)
    QApplication.processEvents()
    assert len(measured) - ahead < ahead / 3


def test_a_page_in_two_languages_is_rehearsed_apart(make: MakeWindow) -> None:
    window = make()
    pages = window.findChild(PageStack)
    window.go(GUIDE)
    before = pages.findChildren(Page)
    session = window.session
    both = Session(session.edition, session.language, session.country)
    both.show_beside("zh")
    address = Address(Kind.SERVICE, "cn-110-police")
    assert sum(1 for _piece in pages.rehearse(address, both)) > 3
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert pages.findChildren(Page) == before
    assert not session.shows_beside


def test_answers_stay_while_the_page_is_rehearsed(make: MakeWindow) -> None:
    window = make()
    window.go(FIND_HELP)
    page = window.page
    assert isinstance(page, FindHelpPage)
    page.questions.boxes["need"].choose("danger_now")
    rehearsed(window.findChild(PageStack), FIND_HELP)
    assert window.page is page
    assert page.questions.boxes["need"].chosen == ("danger_now",)


def test_a_page_that_is_opened_in_the_middle_is_left_alone(make: MakeWindow) -> None:
    window = make()
    pages = window.findChild(PageStack)
    pages.page("find-help")
    pieces = pages.rehearse(FIND_HELP)
    for _piece in range(3):
        next(pieces)
    window.go(FIND_HELP)
    assert next(pieces, "over") == "over"
    assert pages.current_page() is pages.page("find-help")


def test_what_is_not_there_is_passed_by(make: MakeWindow) -> None:
    window = make()
    assert rehearsed(window.findChild(PageStack), Address(Kind.SERVICE, "no-such-one")) == 1
    assert window.address == FIRST


def test_a_rehearsal_that_is_broken_off_leaves_nothing(make: MakeWindow) -> None:
    pages = make().findChild(PageStack)
    before = pages.findChildren(Page)
    pieces = pages.rehearse(NUMBERS)
    next(pieces)
    pieces.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert pages.findChildren(Page) == before
