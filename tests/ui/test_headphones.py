"""Nothing of the content is spoken before headphones are named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui import headphones
from guide.ui.headphones import Headphones, hint
from guide.ui.navigation import FIRST
from tests.ui.conftest import MakeWindow
from tests.ui.seen import visible_words_of

NUMBERS = parse_address("page:numbers")


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def spoken(qtbot: QtBot, said: list[str]) -> Headphones:
    window = QWidget()
    qtbot.addWidget(window)
    return Headphones(window, lambda _window, words: said.append(words))


def read_aloud(monkeypatch: pytest.MonkeyPatch, active: bool) -> None:
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: active))


def test_once_before_the_first_page_of_content(
    monkeypatch: pytest.MonkeyPatch, spoken: Headphones, said: list[str]
) -> None:
    read_aloud(monkeypatch, True)
    spoken.before(FIRST)
    assert said == []
    for _visit in range(2):
        spoken.before(NUMBERS)
    assert said == [hint()]


def test_not_where_nothing_reads_the_screen(
    monkeypatch: pytest.MonkeyPatch, spoken: Headphones, said: list[str]
) -> None:
    read_aloud(monkeypatch, False)
    spoken.before(NUMBERS)
    assert said == []


def test_the_window_says_it_on_the_way(monkeypatch: pytest.MonkeyPatch, make: MakeWindow) -> None:
    window = make()
    read_aloud(monkeypatch, True)
    events: list[tuple[QObject, str]] = []

    def note(event: object) -> None:
        events.append((event.object(), event.message()) if hasattr(event, "message") else (window, ""))  # type: ignore[attr-defined]

    monkeypatch.setattr(headphones.QAccessible, "updateAccessibility", staticmethod(note))
    window.go(NUMBERS)
    assert [words for _who, words in events if words] == [hint()]


@pytest.mark.parametrize("active", [True, False])
def test_the_first_page_shows_it_where_something_reads(
    monkeypatch: pytest.MonkeyPatch, make: MakeWindow, active: bool
) -> None:
    read_aloud(monkeypatch, active)
    page = make().page
    assert page is not None
    assert (hint() in visible_words_of(page)) == active
