"""On Windows every window of ours is kept out of pictures of the screen. Elsewhere nothing is asked of the system."""

from __future__ import annotations

import ctypes
import sys

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui import capture
from guide.ui.widgets.country_menu import CountryMenu
from guide.ui.widgets.language_menu import LanguageMenu
from guide.ui.window import Window
from tests.ui.conftest import MakeWindow

KEPT_OUT, SHOWN = 0x11, 0


class Windows:
    """Keeps what was asked, as user32.dll would."""

    def __init__(self) -> None:
        self.affinities: dict[int, int] = {}

    def SetWindowDisplayAffinity(self, window: int, affinity: int) -> int:  # noqa: N802  the name of Windows
        self.affinities[window] = affinity
        return 1

    def GetWindowDisplayAffinity(self, window: int, found: object) -> int:  # noqa: N802
        pointer = ctypes.cast(found, ctypes.POINTER(ctypes.c_ulong))  # type: ignore[arg-type]
        pointer.contents.value = self.affinities.get(window, SHOWN)
        return 1

    def of(self, widget: QWidget) -> int | None:
        return self.affinities.get(int(widget.window().winId()))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    library = Windows()
    monkeypatch.setattr(capture, "user32", lambda: library)
    return library


def switch_of(window: Window) -> QPushButton | None:
    window.go(parse_address("page:about/this-computer"))
    assert window.page is not None
    buttons = window.page.findChildren(QPushButton)
    return next((one for one in buttons if one.text() == "Let other programs see this window"), None)


def test_the_window_is_kept_out_before_it_is_seen(make: MakeWindow, windows: Windows) -> None:
    assert windows.of(make()) == KEPT_OUT


def test_a_magnifier_can_be_let_in_until_the_guide_is_closed(make: MakeWindow, windows: Windows) -> None:
    window = make()
    button = switch_of(window)
    assert button is not None
    assert not button.isChecked()
    button.click()
    assert windows.of(window) == SHOWN
    window.go(parse_address("page:first"))
    again = switch_of(window)
    assert again is not None
    assert again.isChecked()
    again.click()
    assert windows.of(window) == KEPT_OUT
    assert windows.of(make()) == KEPT_OUT


@pytest.mark.qt_log_ignore("raise|grabbing", extend=True)
@pytest.mark.parametrize("kept_out", [True, False])
def test_menus_and_lists_are_kept_out_as_their_window_is(
    qtbot: QtBot, make: MakeWindow, windows: Windows, kept_out: bool
) -> None:
    window = make()
    window.session.keep_from_capture(kept_out)
    country = window.findChild(CountryMenu)
    country.showPopup()
    menu = window.findChild(LanguageMenu).menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    for popup in (country.view(), menu):
        assert windows.of(popup) == (KEPT_OUT if kept_out else SHOWN)
    menu.close()
    country.hidePopup()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked there")
def test_no_other_system_is_asked(make: MakeWindow) -> None:
    assert capture.user32() is None
    assert switch_of(make()) is None
