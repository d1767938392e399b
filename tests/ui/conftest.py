"""A window on the small edition. Offscreen unless QT_QPA_PLATFORM says otherwise."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from guide.core import i18n
from guide.core.arguments import Arguments
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.app import open_window
from guide.ui.widgets import page_stack
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.window import Window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MakeWindow = Callable[..., Window]

PLACES = (
    "page:first",
    "page:find-help",
    "page:numbers",
    "page:guide",
    "page:about",
    "page:about/this-computer",
    "topic:first-steps",
    "article:immediate-danger",
    "note:S01",
    "service:cn-110-police",
    "service:cn-120-ambulance",
    "page:signs",
    "indicator:papers-held",
    "page:forms",
    "page:forms/my-day",
    "page:phrases",
    "page:phrases/first-contact",
    "page:phrases/point-to-language",
    "phrase:woman-or-man",
    "page:law",
    "law:criminal-240",
    "page:words",
    "term:agent",
    "page:places",
    "place:china",
    "page:figures",
    "page:figures/charts",
    "figure:calls",
    "page:timeline",
    "event:line-opens",
)
"""One of each kind of page, in the small edition."""


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    """The small edition, open."""
    return open_edition(small_edition)


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of Python on the clipboard: Qt would take it down after Python has gone, and crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="module", autouse=True)
def nothing_of_other_modules(qapp: QApplication) -> None:
    """Let go of what is left of the modules before, and look no more at what stays: collecting is cheap from here."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_of_other_tests(qapp: QApplication) -> None:
    """Let go of the widgets of the tests before: Qt walks over all there are when a window is dressed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(autouse=True)
def words_in_english() -> Iterator[None]:
    """Every test begins and ends with the words of the program in English."""
    i18n.use(i18n.ENGLISH)
    yield
    i18n.use(i18n.ENGLISH)


@pytest.fixture(autouse=True)
def mistakes_are_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that fails on a sound edition is a mistake of ours, and no damage to be told of."""
    monkeypatch.setattr(page_stack, "_UNFIT", ())


@pytest.fixture
def field(qtbot: QtBot) -> ComposingField:
    """A field that has the keys."""
    field = ComposingField()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitActive(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, edition: OpenEdition) -> Iterator[MakeWindow]:
    """make(language, country, size=(1366, 768), percent=100, settings=None): a shown window.

    percent   None: as it comes
    settings  the file in which size and colours can be kept; None: they cannot

    It is taken down with the test; one that has had its use may be dismantled sooner: whatever dresses or translates
    the program does so to all windows there are.
    """
    windows: list[Window] = []

    def make_one(
        language: str = "en",
        country: str | None = "CN",
        size: tuple[int, int] = (1366, 768),
        percent: int | None = 100,
        settings: Path | None = None,
    ) -> Window:
        window = open_window(qapp, Arguments(language=language, country=country), edition, settings)
        windows.append(window)
        window.start()
        if percent is not None:
            window.appearance.set_text_size(percent)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        qapp.processEvents()
        return window

    yield make_one
    for window in windows:
        if isValid(window):
            window.dismantle()
