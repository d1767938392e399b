from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui.navigation import FIRST, GUIDE, NUMBERS, RESULTS
from guide.ui.pages.first import FirstPage
from guide.ui.pages.problem import ProblemPage
from guide.ui.pages.results import ResultsPage
from guide.ui.widgets.find_bar import FindBar
from guide.ui.widgets.header import Header
from guide.ui.widgets.leave_button import LeaveButton
from guide.ui.widgets.letter_pad import LetterPad
from guide.ui.widgets.navigation_list import NavigationList
from guide.ui.widgets.number_strip import NumberStrip
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow
from tests.ui.words_of import words_of

PLACES_AND_RESULTS = (*PLACES, "page:results")


def results(window: Window) -> ResultsPage:
    page = window.page
    assert isinstance(page, ResultsPage)
    return page


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget() or window
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


# The window as it opens


def test_the_title_says_guide_and_nothing_more(make: MakeWindow) -> None:
    window = make()
    window.go(parse_address("service:cn-110-police"))
    assert window.windowTitle() == "Guide"


def test_the_search_field_has_the_focus_and_a_key_gives_results(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    assert window.search_field.hasFocus()
    qtbot.keyClicks(window.search_field, "1")
    assert results(window).model.rowCount() > 0


def test_leave_is_first_in_the_order_of_tab(make: MakeWindow) -> None:
    window = make()
    first = window.nextInFocusChain()
    while first.focusPolicy() == Qt.FocusPolicy.NoFocus or not first.isVisibleTo(window):
        first = first.nextInFocusChain()
    assert isinstance(first, LeaveButton)


def test_leaving_hides_the_window_and_ends_the_program(make: MakeWindow, qapp: QApplication) -> None:
    window = make()
    QTimer.singleShot(0, window.findChild(LeaveButton).click)
    assert qapp.exec() == 0
    assert not window.isVisible()


def test_three_shifts_leave_from_any_field(make: MakeWindow, qapp: QApplication) -> None:
    window = make()

    def tap_three_times() -> None:
        for _tap in range(3):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(window.windowHandle(), event)

    QTimer.singleShot(0, tap_three_times)
    assert qapp.exec() == 0
    assert not window.isVisible()


# The language


@pytest.mark.parametrize("place", PLACES_AND_RESULTS)
def test_a_switched_window_equals_a_fresh_one(make: MakeWindow, place: str) -> None:
    address = parse_address(place)
    fresh = {}
    for code in ("en", "zh", "ko", "vi", "my"):
        window = make(code)
        visit(window, place)
        fresh[code] = words_of(window)
        window.dismantle()  # else each later one would have it write its words anew as well
    switched = make("en")
    visit(switched, place)
    for code in ("my", "zh", "vi", "ko", "en"):
        switched.switch_language(code)
        settle()
        assert words_of(switched) == fresh[code], f"{address} in {code}"


def settle() -> None:
    """What a running event loop does after a slot: show what was added, delete what is to go."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def visit(window: Window, place: str) -> None:
    if place == "page:results":
        window.search_for("110")
    else:
        window.go(parse_address(place))


# The way between pages


def test_back_and_forward_by_keys(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    window.go(NUMBERS)
    window.go(GUIDE)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.address == NUMBERS
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.address == FIRST
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.address == NUMBERS


def test_the_navigation_leads_to_every_part_and_marks_it(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    navigation = window.findChild(NavigationList)
    for row in range(navigation.count()):
        navigation.setCurrentRow(row)
        navigation.setFocus()
        qtbot.keyClick(navigation, Qt.Key.Key_Return)
        assert navigation.currentRow() == row
        assert not isinstance(window.page, ProblemPage)
    window.go(parse_address("article:immediate-danger"))
    assert navigation.currentItem().text() == "Guide"


def test_a_place_that_does_not_exist_says_so_and_back_leads_away(make: MakeWindow) -> None:
    window = make()
    window.go(parse_address("article:no-such-page"))
    assert isinstance(window.page, ProblemPage)
    window.go_back()
    assert isinstance(window.page, FirstPage)


def test_a_kind_that_this_version_does_not_show_says_so(make: MakeWindow) -> None:
    window = make()
    window.go(parse_address("phrase:hello"))
    assert isinstance(window.page, ProblemPage)


# The search


def test_typing_is_one_step_of_the_way(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClicks(window.search_field, "police")
    assert window.address == RESULTS
    qtbot.keyClick(window.search_field, Qt.Key.Key_Escape)
    assert window.address == FIRST
    assert window.search_field.text() == ""


def test_up_down_and_enter_choose_and_open(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClicks(window.search_field, "1")
    rows = results(window).model.rows
    assert len(rows) > 1
    qtbot.keyClick(window.search_field, Qt.Key.Key_Down)
    qtbot.keyClick(window.search_field, Qt.Key.Key_Up)
    qtbot.keyClick(window.search_field, Qt.Key.Key_Down)
    qtbot.keyClick(window.search_field, Qt.Key.Key_Return)
    assert window.address == rows[1].address


def test_coming_back_brings_the_words_and_the_answers_back(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClicks(window.search_field, "ambulance")
    rows = results(window).model.rows
    qtbot.keyClick(window.search_field, Qt.Key.Key_Return)
    assert window.search_field.text() == "", "what was searched is not left on the screen"
    window.go_back()
    assert window.search_field.text() == "ambulance"
    assert results(window).model.rows == rows


def test_what_is_being_composed_is_searched(make: MakeWindow) -> None:
    window = make("ko")
    QApplication.sendEvent(window.search_field, QInputMethodEvent("경", []))
    assert results(window).query == "경"
    assert window.search_field.is_composing
    QApplication.sendEvent(window.search_field, QInputMethodEvent("경찰", []))
    assert results(window).query == "경찰"
    committed = QInputMethodEvent("", [])
    committed.setCommitString("경찰")
    QApplication.sendEvent(window.search_field, committed)
    assert window.search_field.text() == "경찰"
    assert results(window).query == "경찰"
    assert not window.search_field.is_composing


def test_an_empty_answer_says_why_and_what_to_do(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClicks(window.search_field, "zzzzqqqq")
    text = "\n".join(word for row in words_of(window) for word in row)
    assert "Nothing in the guide answers “zzzzqqqq”." in text
    assert "All numbers" in text


def test_hints_for_input_methods_are_set(make: MakeWindow) -> None:
    hints = make().search_field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_ctrl_k_and_slash_go_to_the_search(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    for key, modifier in ((Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Slash, None)):
        window.go(NUMBERS)
        assert not window.search_field.hasFocus()
        qtbot.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)
        assert window.search_field.hasFocus()


def test_a_slash_can_be_typed_into_the_search(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClicks(window.search_field, "a/b")
    assert window.search_field.text() == "a/b"


def test_another_country_changes_the_answers(make: MakeWindow, qtbot: QtBot) -> None:
    window = make(country=None)
    qtbot.keyClicks(window.search_field, "110")
    window.session.set_country("CN")
    first = results(window).model.rows[0]
    assert first.hit.country == "CN"
    assert first.country == "", "one's own country is not named"


# The letters


def test_the_pad_types_into_the_field(make: MakeWindow, qtbot: QtBot) -> None:
    window = make("ko")
    window.findChild(Header).show_letters()
    pad = window.findChild(LetterPad)
    assert pad.script() == "ko"
    for key in "ㄱㅕㅇ":
        pad.key_pressed.emit(key)
    assert window.search_field.text() == "경"
    assert results(window).query == "경"
    pad.taken_back.emit()
    assert window.search_field.text() == "겨"


# The strip


def test_the_strip_shows_the_country_and_its_gated_line(make: MakeWindow) -> None:
    strip = make().findChild(NumberStrip)
    ambulance, police = strip.number_buttons()
    assert ambulance.accessibleName() == "Ambulance 120"
    assert ambulance.accessibleDescription() == ""
    assert police.accessibleName() == "Police 110"
    assert police.accessibleDescription() == "In China: read before you call"


def test_a_gated_number_opens_its_note_before_its_digits(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    police = window.findChild(NumberStrip).number_buttons()[1]
    police.setFocus()
    qtbot.keyClick(police, Qt.Key.Key_Return)
    assert window.address == parse_address("service:cn-110-police")
    page = window.page
    assert page is not None
    assert "110" not in "\n".join(word for row in words_of(page) for word in row)


def test_before_a_country_is_chosen_the_strip_asks(make: MakeWindow) -> None:
    window = make(country=None)
    assert window.findChild(NumberStrip) is None, "the first page asks itself"
    window.go(GUIDE)
    strip = window.findChild(NumberStrip)
    assert strip.isVisible()
    assert strip.number_buttons() == ()
    assert any("Choose the country" in word for row in words_of(strip) for word in row)


def test_a_country_without_a_number_says_so(make: MakeWindow) -> None:
    window = make(country=None)
    window.session.set_country("ZA")
    strip = window.findChild(NumberStrip)
    assert strip.number_buttons() == ()
    assert any("no sure emergency number" in word and "South Africa" in word for row in words_of(strip) for word in row)


# Size of the text, folding, finding


def test_from_150_percent_strip_and_navigation_fold_into_a_button_each(make: MakeWindow) -> None:
    window = make(percent=125)
    strip, navigation = window.findChild(NumberStrip), window.findChild(NavigationList)
    assert strip.isVisible()
    assert navigation.isVisible()
    window.appearance.set_text_size(150)
    assert not strip.isVisible()
    assert not navigation.isVisible()
    header = window.findChild(Header)
    header.strip_toggled.emit(True)
    assert strip.isVisible()
    assert not window.page.isVisible()
    header.menu_toggled.emit(True)
    assert navigation.isVisible()
    assert not strip.isVisible()
    window.go(GUIDE)
    assert window.page.isVisible()
    window.appearance.set_text_size(100)
    assert strip.isVisible()
    assert navigation.isVisible()


def test_keys_change_the_size_of_the_text_within_its_bounds(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.appearance.percent == 100
    for _press in range(9):
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.appearance.percent == 250


def test_find_in_page_opens_and_closes(make: MakeWindow, qtbot: QtBot) -> None:
    window = make()
    window.go(parse_address("article:immediate-danger"))
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.findChild(FindBar)
    assert bar.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "zzzz")
    assert any("not on this page" in word for row in words_of(bar) for word in row)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_every_control_has_a_name_for_a_screen_reader(make: MakeWindow) -> None:
    window = make()
    for place in PLACES_AND_RESULTS:
        visit(window, place)
        nameless = [
            type(widget).__name__
            for widget in window.findChildren(QWidget)
            if widget.isVisibleTo(window)
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == [], place


def test_tab_walks_through_the_header_from_left_to_right(make: MakeWindow) -> None:
    header = make().findChild(Header)
    order = []
    widget = header.leave_button.nextInFocusChain()
    while header.isAncestorOf(widget):
        if widget.isVisible() and widget.isEnabled():
            order.append(widget.x())
        widget = widget.nextInFocusChain()
    assert all(before < after for before, after in pairwise(order))
