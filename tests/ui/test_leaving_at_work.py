"""Leave is heard whatever is being done: a search, a printer that hangs, an update that is looked at or installed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton

from guide.core.address import parse_address
from guide.ui.paper import panel as paper
from guide.ui.paper.panel import PaperPanel
from guide.ui.updates import update_cover
from guide.ui.updates.update_cover import UpdateCover
from guide.ui.widgets.leave_button import LeaveButton
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow


class Hanging:
    """Stands for what never ends: it waits in its thread until the test is over."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.go_on = threading.Event()
        self.thread: threading.Thread | None = None

    def __call__(self, *_anything: Any) -> None:
        self.thread = threading.current_thread()
        if self.thread is threading.main_thread():
            raise RuntimeError("the window waits for it")
        self.began.set()
        self.go_on.wait(30)


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    hanging = Hanging()
    yield hanging
    hanging.go_on.set()
    if hanging.thread is not None:
        hanging.thread.join(30)


def press_leave(window: Window) -> None:
    window.findChild(LeaveButton).click()


def tap_shift(window: Window) -> None:
    for _tap in range(3):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(window.windowHandle(), event)


WAYS = pytest.mark.parametrize("way", [press_leave, tap_shift])
Way = Callable[[Window], None]


def left_by(way: Way, window: Window, app: QApplication) -> bool:
    """Whether the program ends with no window to be seen."""
    QTimer.singleShot(0, lambda: way(window))
    return app.exec() == 0 and not any(widget.isVisible() for widget in app.topLevelWidgets())


@WAYS
def test_while_a_printer_hangs(
    monkeypatch: pytest.MonkeyPatch, make: MakeWindow, qapp: QApplication, hanging: Hanging, way: Way
) -> None:
    monkeypatch.setattr(paper, "print_pages", hanging)
    window = make()
    window.go(parse_address("article:calling-police"))
    window._needed_area().open_paper()
    panel = window.findChild(PaperPanel)
    panel._names, panel._printer = lambda: ["Office"], lambda _name: QPrinter()
    panel._write_printers()
    next(each for each in panel.findChildren(QPushButton) if each.text() == "Office").click()
    assert hanging.began.wait(30)
    assert left_by(way, window, qapp)


@WAYS
@pytest.mark.parametrize("slow", ["prepare", "install"])
def test_while_an_update_is_looked_at_or_installed(
    monkeypatch: pytest.MonkeyPatch, make: MakeWindow, qapp: QApplication, hanging: Hanging, slow: str, way: Way
) -> None:
    monkeypatch.setattr(update_cover, slow, hanging)
    window = make()
    window.go(parse_address("page:about"))
    assert window.page is not None
    words = "Open an update file"
    next(each for each in window.page.findChildren(WordedButton) if each.text() == words).click()
    cover = window.page.findChild(UpdateCover)
    if slow == "prepare":
        cover.choice.chosen.emit("update.edition")
    else:
        cover._do(lambda: update_cover.install(None, None), "2026.11")  # type: ignore[arg-type]
    assert hanging.began.wait(30)
    assert left_by(way, window, qapp)


@WAYS
def test_while_searching(make: MakeWindow, qapp: QApplication, way: Way) -> None:
    window = make()
    window.search_for("police")
    assert left_by(way, window, qapp)


@pytest.mark.parametrize("place", PLACES)
def test_from_every_page(make: MakeWindow, qapp: QApplication, place: str) -> None:
    window = make("my")
    window.go(parse_address(place))
    assert left_by(tap_shift, window, qapp)
