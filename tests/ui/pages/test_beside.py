"""Two languages beside each other: every row in line with its own, nothing that a page in one language hides."""

from __future__ import annotations

import re
from itertools import permutations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import Address, parse_address
from guide.core.doors import Door, passage, shows_number
from guide.edition.opening import OpenEdition
from guide.ui.article_document import BLOCK_NUMBER
from guide.ui.pages.column_page import ColumnPage
from guide.ui.style import font_families
from guide.ui.widgets.number_face import NumberFace
from guide.ui.widgets.show_beside_button import ShowBesideButton
from guide.ui.widgets.side_by_side import SideBySide
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.conftest import MakeWindow
from tests.ui.pages.conftest import LANGUAGES, ShowPage, let_go
from tests.ui.seen import all_words_of, cut_off, lines_of, visible_words_of
from tests.ui.test_line_breaking import TORN

PAGES = ("article:calling-police", "law:criminal-240", "note:S01", "service:cn-120-ambulance", "service:cn-110-police")
PAIRS = tuple(permutations(LANGUAGES, 2))
WIDE = (1150, 700)


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _turn in range(3):
        QApplication.processEvents()


def beside(page: ColumnPage, second: str | None) -> ColumnPage:
    page.session.show_beside(second)
    settle()
    return page


def digits_in(page: QWidget) -> str:
    return re.sub(r"\D", "", "".join(all_words_of(page)))


def block_tops(view: TextView) -> dict[int, list[tuple[int, int]]]:
    """Of each block's number: where its words in each language begin, left and top."""
    tops: dict[int, list[tuple[int, int]]] = {}
    block = view.document().begin()
    while block.isValid():
        number = block.blockFormat().property(BLOCK_NUMBER)
        if number is not None:
            box = view.document().documentLayout().blockBoundingRect(block)
            tops.setdefault(number, []).append((round(box.left()), round(box.top())))
        block = block.next()
    return tops


def halves(pair: SideBySide) -> list[QWidget]:
    return [widget for item in pair.items if (widget := item.widget()) is not None and widget.isVisible()]


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("address", PAGES[:-1])
def test_every_row_begins_at_the_same_height(show_page: ShowPage, address: str, first: str, second: str) -> None:
    page = beside(show_page(address, first, size=WIDE), second)
    pairs = [pair for pair in page.findChildren(SideBySide) if len(halves(pair)) == 2]
    views = [view for view in page.findChildren(TextView) if view.isVisible()]
    assert pairs
    for pair in pairs:
        left, right = halves(pair)
        assert left.y() == right.y()
        assert left.geometry().right() < right.x()
    for view in views:
        for number, places in block_tops(view).items():
            if len(places) == 1:  # the English of a note that nobody has read, where neither is English
                assert "en" not in (first, second)
                continue
            (left_x, left_top), (right_x, right_top) = places
            assert left_top == right_top, number
            assert left_x < view.width() / 2 <= right_x
    assert cut_off(page) == []


@pytest.mark.parametrize("percent", [100, 150, 200, 250])
@pytest.mark.parametrize("size", [(1366, 600), (911, 430)])
@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_cut_off_beside(show_page: ShowPage, address: str, size: tuple[int, int], percent: int) -> None:
    page = beside(show_page(address, "zh", size=size, percent=percent), "my")
    assert cut_off(page) == []
    assert [line for line in lines_of(page) if TORN.match(line)] == []


def test_where_there_is_no_room_each_pair_stands_beneath_each_other(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "zh", size=(500, 600)), "ko")
    for view in page.findChildren(TextView):
        tops = [place[1] for _number, places in sorted(block_tops(view).items()) for place in places]
        assert tops == sorted(set(tops))
    page.resize(1366, 600)
    settle()
    for view in page.findChildren(TextView):
        assert all(places[0][1] == places[1][1] for places in block_tops(view).values())


@pytest.mark.parametrize("address", PAGES)
def test_a_switched_page_equals_a_fresh_one(show_page: ShowPage, switch: object, address: str) -> None:
    assert callable(switch)
    page = beside(show_page(address, "en", size=WIDE), "ko")
    for language in ("zh", "ko", "my"):
        switch(page, language)
        settle()
        fresh = beside(show_page(address, language, size=WIDE), "ko")
        if language == "ko":  # the second language is that of the window: the one of most people stands in for it
            fresh = beside(fresh, "zh")
        assert visible_words_of(page) == visible_words_of(fresh), language
        let_go(fresh)
    beside(page, None)
    assert visible_words_of(page) == visible_words_of(show_page(address, "my", size=WIDE))


@pytest.mark.parametrize("country", ["CN", None])
def test_what_one_language_hides_stays_hidden_in_two(
    show_page: ShowPage, edition: OpenEdition, country: str | None
) -> None:
    hidden = [
        service
        for service in edition.directory.services("zh")
        if service.do_not_contact
        or passage(service, Door.NUMBERS).gated_by is not None
        or not shows_number(service, country)
    ]
    assert hidden
    for service in hidden:
        page = beside(show_page(f"service:{service.id}", "zh", country, size=WIDE), "ko")
        assert page.findChildren(NumberFace) == []
        for phone in edition.directory.service(service.id, "zh").phones:
            assert re.sub(r"\D", "", phone.number) not in digits_in(page), service.id
        let_go(page)


def test_the_gate_stands_in_both_languages_and_opens_both(show_page: ShowPage) -> None:
    page = beside(show_page("service:cn-110-police", "zh", size=WIDE), "ko")
    buttons = [each for each in page.findChildren(WordedButton) if each.property("role") == "primary"]
    assert len({button.text() for button in buttons}) == len(buttons) == 2
    buttons[1].click()
    settle()
    assert [face.digits.text().strip("\u2066\u2069") for face in page.findChildren(NumberFace)] == ["110", "110"]


def test_a_note_opens_in_both_languages_at_once(show_page: ShowPage, edition: OpenEdition) -> None:
    page = beside(show_page("article:calling-police", "zh", size=WIDE), "ko")
    toggles = [each for each in page.findChildren(WordedButton) if each.text() == _said(edition, "ko", _OPEN)]
    before = len([view for view in page.findChildren(TextView) if view.isVisible()])
    toggles[0].click()
    settle()
    views = [view for view in page.findChildren(TextView) if view.isVisible()]
    assert len(views) == before + 1
    assert toggles[0].text() == _said(edition, "ko", "Show less")
    words = "\n".join(view.toPlainText() for view in views)
    assert _said(edition, "ko", "What may happen") in words
    assert _said(edition, "zh", "What may happen") in words


def test_links_words_and_sources_work_in_both_columns(qtbot: QtBot, show_page: ShowPage, edition: OpenEdition) -> None:
    page = beside(show_page("article:calling-police", "en", size=WIDE), "zh")
    view = next(view for view in page.findChildren(TextView) if view.isVisible())
    own = edition.library.article("calling-police", "en").blocks
    other = edition.library.article("calling-police", "zh").blocks
    for blocks in (own, other):
        word = next(block.wording.text for block in blocks if "{" not in block.wording.text)[:4]
        assert page.find_text(word)
        assert view.textCursor().selectedText() == word
    view.show_all_sources(True)
    settle()
    told = view.toPlainText()
    for language in ("en", "zh"):
        sentence = _said(edition, language, "Statement {id} of the source documents: {place}")
        if any(basis.kind == "fact" for block in own for basis in block.basis):
            assert sentence.split("{")[0] in told, language
    targets = [target for target in _targets(view) if not target.startswith("doubt")]
    assert targets
    assert all(targets.count(target) % 2 == 0 for target in targets)
    with qtbot.waitSignal(page.address_requested) as asked:
        view.anchorClicked.emit(QUrl(targets[-1]))
    assert isinstance(asked.args[0], Address)


def test_what_is_copied_holds_no_signs_of_the_table(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "zh", size=WIDE), "my")
    view = next(view for view in page.findChildren(TextView) if view.isVisible())
    view.selectAll()
    copied = view.createMimeDataFromSelection().text()
    assert copied.strip()
    assert not re.search("[\ufdd0\ufdd1\u2028\u2029\u2066\u2069]", copied)


def test_each_column_has_the_letter_shapes_of_its_language(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "ko", size=WIDE), "zh")
    for pair in page.findChildren(SideBySide):
        for half, language in zip(halves(pair), ("ko", "zh"), strict=False):
            if len(halves(pair)) == 2:
                assert half.font().families() == font_families(language)
    view = next(view for view in page.findChildren(TextView) if view.isVisible())
    cursor = QTextCursor(view.document())
    families = set()
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        families.add(tuple(cursor.charFormat().font().families()))
    assert {tuple(font_families("ko")), tuple(font_families("zh"))} <= families


def test_it_is_off_until_it_is_chosen_and_has_its_key(qtbot: QtBot, make: MakeWindow, qapp: QApplication) -> None:
    window = make("zh")
    window.go(parse_address("article:calling-police"))
    page = window.page
    assert isinstance(page, ColumnPage)
    assert page.findChildren(SideBySide) == []
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.findChildren(SideBySide)
    button = page.findChild(ShowBesideButton)
    assert "English" in button.text()
    button.setFocus()
    button.chosen.emit("my")
    settle()
    assert page.findChild(ShowBesideButton).hasFocus()
    assert page.findChild(ShowBesideButton).value == "my"
    assert {value for _words, value in button.choices()} == {None, "en", "ko", "vi", "my"}
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.findChildren(SideBySide) == []


def test_every_control_has_words_beside(show_page: ShowPage) -> None:
    for address in PAGES:
        page = beside(show_page(address, "en", size=WIDE), "ko")
        for button in page.findChildren(QAbstractButton):
            assert not button.isVisible() or button.text() or button.accessibleName()
        for view in page.findChildren(TextView):
            if view.isVisible():
                assert "English" in view.accessibleName()
                assert "한국어" in view.accessibleName()
        let_go(page)


_OPEN = "What may happen, and what to do instead"


def _said(edition: OpenEdition, language: str, message: str) -> str:
    return edition.catalog(language).text(message)


def _targets(view: TextView) -> list[str]:
    found, block = [], view.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if target := fragments.fragment().charFormat().anchorHref():
                found.append(target)
            fragments += 1
        block = block.next()
    return found
