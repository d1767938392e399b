"""Every control of every page has a name and a role, in every language, as a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from guide.core.address import parse_address
from guide.ui.widgets.header import Header
from guide.ui.window import Window
from tests.ui.accessible import UNSAID, Heard, heard
from tests.ui.conftest import PLACES, MakeWindow

SCROLLS = ("ScrollColumn",)
"""What scrolls a page is a client area to Qt. Its name is that of the page."""


def settled(window: Window) -> list[Heard]:
    for _turn in range(2):
        QApplication.processEvents()
    return heard(window)


def faults(window: Window) -> list[str]:
    """Controls without a role, without a name, or with a name that is digits or signs alone."""
    found = []
    for each in settled(window):
        if not each.focusable and each.kind not in SCROLLS:  # which has the focus once it has to scroll
            continue
        if each.role in UNSAID and each.kind not in SCROLLS:
            found.append(f"no role: {each}")
        if not any(map(str.isalpha, each.name)) and each.role != QAccessible.Role.Cell:
            found.append(f"no words: {each}")
    return found


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_every_control_says_what_it_is(make: MakeWindow, language: str) -> None:
    window = make(language)
    found = {}
    for place in PLACES:
        window.go(parse_address(place))
        found[place] = faults(window)
    window.search_for("110")
    found["search"] = faults(window)
    window.findChild(Header).show_letters()
    window.find_in_page()
    found["letters and find"] = faults(window)
    assert {place: lines for place, lines in found.items() if lines} == {}
