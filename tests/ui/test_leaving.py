from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.ui.leaving import LeaveWatcher, ShiftTaps
from guide.ui.loading_ahead import LoadingAhead
from guide.ui.reading_area import ReadingArea
from guide.ui.widgets.composing_field import ComposingField
from tests.ui.conftest import MakeWindow


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def tap(taps: ShiftTaps) -> bool:
    taps.shift_down()
    return taps.shift_up()


def test_three_taps_leave(clock: Clock) -> None:
    taps = ShiftTaps(clock)
    assert [tap(taps), tap(taps), tap(taps)] == [False, False, True]


def test_taps_further_apart_than_two_seconds_do_not(clock: Clock) -> None:
    taps = ShiftTaps(clock)
    for _tap in range(6):
        assert not tap(taps)
        clock.now += 1.1


def test_the_last_three_of_many_count(clock: Clock) -> None:
    taps = ShiftTaps(clock)
    tap(taps)
    clock.now += 10
    assert [tap(taps), tap(taps), tap(taps)] == [False, False, True]


def test_shift_held_for_a_letter_is_no_tap(clock: Clock) -> None:
    taps = ShiftTaps(clock)
    for _letter in range(5):
        taps.shift_down()
        taps.something_else()
        assert not taps.shift_up()


def test_another_key_between_begins_anew(clock: Clock) -> None:
    taps = ShiftTaps(clock)
    tap(taps)
    tap(taps)
    taps.something_else()
    assert not tap(taps)


def send(watcher: LeaveWatcher, field: ComposingField, kind: QEvent.Type, key: Qt.Key, repeated: bool = False) -> None:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    watcher.eventFilter(field, event)


def tap_shift(watcher: LeaveWatcher, field: ComposingField) -> None:
    send(watcher, field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    send(watcher, field, QEvent.Type.KeyRelease, Qt.Key.Key_Shift)


def test_the_watcher_asks_to_leave(qtbot: QtBot, field: ComposingField, clock: Clock) -> None:
    watcher = LeaveWatcher(clock=clock)
    with qtbot.waitSignal(watcher.leave_requested, timeout=1000):
        for _tap in range(3):
            tap_shift(watcher, field)


def test_not_while_an_input_method_composes(qtbot: QtBot, field: ComposingField, clock: Clock) -> None:
    watcher = LeaveWatcher(clock=clock)
    QApplication.sendEvent(field, QInputMethodEvent("ㄱ", []))
    with qtbot.assertNotEmitted(watcher.leave_requested):
        for _tap in range(3):
            tap_shift(watcher, field)


def test_a_shift_that_is_held_repeats_and_does_not_leave(qtbot: QtBot, field: ComposingField, clock: Clock) -> None:
    watcher = LeaveWatcher(clock=clock)
    with qtbot.assertNotEmitted(watcher.leave_requested):
        for _repeat in range(5):
            send(watcher, field, QEvent.Type.KeyPress, Qt.Key.Key_Shift, repeated=True)
            send(watcher, field, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, repeated=True)


def test_a_letter_between_the_taps_does_not_leave(qtbot: QtBot, field: ComposingField, clock: Clock) -> None:
    watcher = LeaveWatcher(clock=clock)
    with qtbot.assertNotEmitted(watcher.leave_requested):
        for _tap in range(4):
            tap_shift(watcher, field)
            send(watcher, field, QEvent.Type.KeyPress, Qt.Key.Key_A)
            send(watcher, field, QEvent.Type.KeyRelease, Qt.Key.Key_A)


@pytest.mark.parametrize(
    "event",
    [
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier),
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(1, 1),
            QPointF(1, 1),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    ],
    ids=["key", "mouse"],
)
def test_a_hand_on_keys_or_mouse_is_told(qtbot: QtBot, field: ComposingField, event: QEvent) -> None:
    watcher = LeaveWatcher()
    with qtbot.waitSignal(watcher.touched):
        watcher.eventFilter(field, event)


def test_nothing_loads_ahead_while_a_hand_is_on_the_keys(make: MakeWindow) -> None:
    window = make()
    area = window.findChild(ReadingArea)
    area.load_pages()
    timer = area.findChild(LoadingAhead).findChild(QTimer)
    at_once = timer.interval()
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(window.windowHandle(), press)
    assert timer.interval() > 10 * at_once
