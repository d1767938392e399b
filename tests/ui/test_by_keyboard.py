"""Everything can be done without a mouse: Tab reaches each control, is trapped by none, and shows where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui.widgets.choice_chip import ChoiceChip
from guide.ui.widgets.header import Header
from guide.ui.widgets.leave_button import LeaveButton
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow

_MOST = 400


def controls(window: Window) -> list[QWidget]:
    """What the keyboard has to reach now: all that can be pressed, and all that Tab may stop at."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
        if widget.focusPolicy() & tab or isinstance(widget, QAbstractButton)
    ]


def walked(window: Window) -> Iterator[QWidget]:
    """What Tab reaches, from Leave until it is back there."""
    start = window.findChild(LeaveButton)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _step in range(_MOST):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        yield focused
        if focused is start:
            return
    pytest.fail(f"Tab does not come back from {type(QApplication.focusWidget()).__name__}")


def beside(chip: QAbstractButton) -> set[QWidget]:
    """What the arrow keys reach from an answer: Tab stops at a question once."""
    reached: set[QWidget] = {chip}
    chip.setFocus()
    for _chip in range(_MOST):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        if (focused := QApplication.focusWidget()) in reached:
            break
        reached.add(focused)
    return reached


def reached(window: Window) -> set[QWidget]:
    found = set(walked(window))
    groups = [each for each in found if isinstance(each, QAbstractButton)]
    for each in groups:
        if isinstance(each, ChoiceChip) or each.group() is not None:
            found |= beside(each)
    return found


def at(window: Window, place: str) -> Window:
    window.activateWindow()
    window.go(parse_address(place))
    for _turn in range(2):
        QApplication.processEvents()
    return window


def said(widgets: set[QWidget]) -> list[str]:
    return [f"{type(each).__name__} “{each.accessibleName() or getattr(each, 'text', str)()}”" for each in widgets]


@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((911, 512), 250)])
def test_tab_reaches_every_control_of_every_page(
    qtbot: QtBot, make: MakeWindow, size: tuple[int, int], percent: int
) -> None:
    window = make("en", "CN", size, percent)
    qtbot.waitActive(window)
    missed = {}
    for place in PLACES:
        wanted = set(controls(at(window, place)))
        assert len(wanted) > 8
        missed[place] = said(wanted - reached(window))
    assert {place: names for place, names in missed.items() if names} == {}


def letters(window: Window) -> None:
    window.findChild(Header).show_letters()


def on_paper(window: Window) -> None:
    window._needed_area().open_paper()


def pressed(words: str) -> Callable[[Window], None]:
    def press(window: Window) -> None:
        assert window.page is not None
        next(each for each in window.page.findChildren(WordedButton) if each.text() == words).click()

    return press


@pytest.mark.parametrize(
    ("place", "open_it"),
    [
        ("page:first", letters),
        ("page:about", Window.find_in_page),
        ("article:calling-police", on_paper),
        ("page:about", pressed("Open an update file")),
        ("page:about", pressed("Make a copy of this guide")),
    ],
)
def test_tab_reaches_what_opens_over_a_page(
    qtbot: QtBot, make: MakeWindow, place: str, open_it: Callable[[Window], None]
) -> None:
    window = make()
    qtbot.waitActive(window)
    open_it(at(window, place))
    QApplication.processEvents()
    wanted = set(controls(window))
    assert said(wanted - reached(window)) == []


def seen(window: Window, widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot, make: MakeWindow) -> None:
    window = make()
    qtbot.waitActive(window)
    unseen = {}
    for place in PLACES:
        same = set()
        for widget in controls(at(window, place)):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = seen(window, widget)
            assert widget.hasFocus()
            widget.clearFocus()
            if with_focus == seen(window, widget):
                same.add(widget)
        unseen[place] = said(same)
    assert {place: names for place, names in unseen.items() if names} == {}
