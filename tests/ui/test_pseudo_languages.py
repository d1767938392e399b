"""Two languages that nobody speaks: one half as long again, one from right to left. Nothing is cut off in either."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.desk.catalogs.pseudo import LONG, RIGHT_TO_LEFT
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.app import chosen_language, make_window
from guide.ui.window import Window
from tests.ui.conftest import PLACES
from tests.ui.geometry import faults
from tests.ui.words_of import spoken_and_shown


@pytest.fixture(scope="module")
def edition(pseudo_edition: Path) -> OpenEdition:
    return open_edition(pseudo_edition)


@pytest.fixture(params=[LONG.code, RIGHT_TO_LEFT.code])
def window(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, edition: OpenEdition) -> Iterator[Window]:
    made = make_window(qapp, edition, chosen_language(edition, request.param), "CN")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.dismantle()


def test_nothing_is_cut_off(window: Window) -> None:
    found = {}
    for place in PLACES:
        window.go(parse_address(place))
        for _turn in range(3):
            QApplication.processEvents()
        found[place] = faults(window)
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_the_window_follows_the_direction(window: Window) -> None:
    expected = (
        Qt.LayoutDirection.RightToLeft
        if window.session.language == RIGHT_TO_LEFT.code
        else Qt.LayoutDirection.LeftToRight
    )
    assert window.layoutDirection() == expected
    assert window.findChild(QLabel).layoutDirection() == expected


@pytest.mark.parametrize("window", [LONG.code], indirect=True)  # the other one has no Latin letters
def test_every_word_of_the_first_page_goes_through_the_catalog(window: Window) -> None:
    window.go(parse_address("page:first"))
    QApplication.processEvents()
    said = [line for line in spoken_and_shown(window).splitlines() if line.isascii() and any(map(str.isalpha, line))]
    edition = window.session.edition
    names = {edition.names.country(code, LONG.code) for code in edition.names.countries()}  # from CLDR
    assert [line for line in said if line not in {"English", *names}] == []
