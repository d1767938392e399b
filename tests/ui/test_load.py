"""Used for a whole day the window does not grow: `make test` counts what is alive, GUIDE_LOAD=1 in the environment
(docs/soak.md) also the memory, over the full counts.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from itertools import cycle, islice

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow

SHARE = float(os.environ.get("GUIDE_LOAD", "0"))
"""Of the full counts; 1 for all of them, 0 for the slice."""

CODES = ("zh", "ko", "vi", "my", "en")
TYPED = ("police ", "110 ", "ambulans ", "canh sat ", "jingcha ", "shelter for women ", "no call ")
PLACES_IN_TURN = [parse_address(place) for place in PLACES]


def switches(window: Window, _qtbot: QtBot, count: int) -> None:
    for code in islice(cycle(CODES), count):
        window.switch_language(code)
        settle()


def keystrokes(window: Window, qtbot: QtBot, count: int) -> None:
    """Words of a query letter by letter; with each new query the field is emptied first."""
    letters = (letter for query in cycle(TYPED) for letter in ("", *query))
    for letter in islice(letters, count):
        if letter:
            qtbot.keyClicks(window.search_field, letter)
        else:
            window.search_field.clear()
        settle()


def pages(window: Window, _qtbot: QtBot, count: int) -> None:
    for address in islice(cycle(PLACES_IN_TURN), count):
        window.go(address)
        settle()


def settle() -> None:
    """What a running event loop does after a slot."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def alive() -> int:
    """Everything of Qt that Python made or knows. (Asking Qt for children would itself make Python know more.)

    Without timers: some of the last keys still run.
    """
    gc.collect()
    return sum(isinstance(each, QObject) and not isinstance(each, QTimer) for each in gc.get_objects())


@pytest.mark.parametrize(
    ("use", "full", "slice_of_it"),
    [(switches, 1_000, len(CODES)), (keystrokes, 100_000, 60), (pages, 10_000, len(PLACES))],
    ids=["switches", "keystrokes", "pages"],
)
def test_the_window_does_not_grow(
    make: MakeWindow,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    use: Callable[[Window, QtBot, int], None],
    full: int,
    slice_of_it: int,
) -> None:
    """Everything is used before it is counted: what is loaded on the first visit stays, and only once."""
    count = round(full * SHARE) or slice_of_it
    window = make("en")
    pages(window, qtbot, len(PLACES))
    use(window, qtbot, max(count // 10, slice_of_it))
    pages(window, qtbot, 1)
    before, memory = alive(), resident()
    use(window, qtbot, count)
    pages(window, qtbot, 1)
    after, grown = alive(), resident() - memory
    assert after <= before
    if SHARE:
        with capsys.disabled():
            share = 100 * grown / memory
            sys.stdout.write(f"\n{use.__name__}: {count}, {memory >> 10} MiB and {share:+.1f} %\n")
        assert grown < memory * 0.05


def resident() -> int:
    """KiB of this process in memory."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
