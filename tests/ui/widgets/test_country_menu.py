from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from guide.edition.opening import open_edition
from guide.ui.session import Session
from guide.ui.widgets.country_menu import CountryMenu
from tests.ui.wheel import turn_wheel


def test_who_scrolls_the_page_over_it_chooses_no_country(qtbot: QtBot, small_edition: Path) -> None:
    session = Session(open_edition(small_edition), "en")
    menu = CountryMenu(session)
    qtbot.addWidget(menu)
    menu.show()
    assert not turn_wheel(menu)
    assert session.country is None
    assert menu.currentIndex() == 0
