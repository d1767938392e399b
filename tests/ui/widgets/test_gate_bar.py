from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.ui.widgets.gate_bar import GateBar


@pytest.fixture
def bar(qtbot: QtBot) -> GateBar:
    bar = GateBar()
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    bar.show()
    return bar


def shown(bar: GateBar) -> list[str]:
    return [button.text() for button in (bar.read, bar.back, bar.go_on, bar.result) if button.isVisible()]


@pytest.mark.parametrize(
    ("gated", "reading", "beneath", "expected"),
    [
        (False, False, False, []),
        (True, False, False, ["Read this first"]),
        (True, False, True, ["Read this first", "Show what may help"]),
        (True, True, True, ["Back to what may help", "I have read this; go on"]),
        (False, False, True, ["Show what may help"]),
    ],
)
def test_it_offers_what_can_be_done_now(
    bar: GateBar, gated: bool, reading: bool, beneath: bool, expected: list[str]
) -> None:
    bar.show_state(gated, reading, beneath)
    assert shown(bar) == expected
    assert bar.isVisible() is bool(expected)


def test_pressing_twice_at_one_place_does_not_pass_by_the_note(bar: GateBar) -> None:
    bar.show_state(gated=True, reading=False, beneath=False)
    QApplication.processEvents()
    place = bar.read.geometry().center()
    bar.show_state(gated=True, reading=True, beneath=False)
    QApplication.processEvents()
    assert bar.back.geometry().contains(place)
    assert not bar.go_on.geometry().contains(place)
