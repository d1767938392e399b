"""At 911×512 points, the smallest screen that counts (1366×768 at 150 %), in every language at every size of text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from guide.core.address import parse_address
from guide.ui.widgets.header import Header
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow
from tests.ui.geometry import faults

SMALLEST = (911, 512)


def settled(window: Window) -> list[str]:
    for _turn in range(3):  # a place that scrolls lays itself out once more when its scroll bar came
        QApplication.processEvents()
    return faults(window)


@pytest.mark.parametrize("percent", [100, 150, 200, 250])
@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_nothing_is_cut_off(make: MakeWindow, language: str, percent: int) -> None:
    window = make(language, "CN", SMALLEST, percent)
    found = {}
    for place in PLACES:
        window.go(parse_address(place))
        found[place] = settled(window)
    for words in ("110", "zzzzqqqq"):
        window.search_for(words)
        found[f"search {words}"] = settled(window)
    header = window.findChild(Header)
    header.show_letters()
    found["letters"] = settled(window)
    window.find_in_page()
    found["find"] = settled(window)
    if percent >= 150:
        for signal in (header.menu_toggled, header.strip_toggled):
            signal.emit(True)
            found[str(signal)] = settled(window)
            signal.emit(False)
    assert {place: lines for place, lines in found.items() if lines} == {}
    assert window.size().toTuple() == SMALLEST


def test_the_strip_before_a_country_is_chosen(make: MakeWindow) -> None:
    for language in ("en", "zh", "ko", "vi", "my"):
        window = make(language, None, SMALLEST)
        window.go(parse_address("page:guide"))
        assert settled(window) == []
        window.dismantle()


def test_the_tests_own_eye_sees_a_word_that_is_cut_off(make: MakeWindow) -> None:
    window = make("en", "CN", (1366, 768))
    button = window.findChild(Header).leave_button
    button.setFixedWidth(30)
    assert any("Leave" in fault for fault in settled(window))
