from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.pages.numbers import NumbersPage
from guide.ui.widgets.note_panel import NotePanel
from tests.ui.pages.conftest import LANGUAGES, ShowPage
from tests.ui.seen import all_words_of, visible_words_of

EARLY = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)
"""Half past four in the morning in Myanmar."""


def numbers(show_page: ShowPage, country: str | None = "CN", language: str = "en") -> NumbersPage:
    page = show_page("page:numbers", language, country)
    assert isinstance(page, NumbersPage)
    return page


def ids(page: NumbersPage) -> list[str]:
    return [row.address.id for row in page.lines.model_of_rows.rows]


def test_emergency_lines_come_first(show_page: ShowPage) -> None:
    assert ids(numbers(show_page)) == ["cn-120-ambulance", "cn-110-police", "cn-12308-consular"]


def test_offices_that_report_and_platforms_are_not_listed(show_page: ShowPage) -> None:
    assert "cn-12367-immigration" not in " ".join(all_words_of(numbers(show_page)))


def test_missions_stand_behind_their_note(show_page: ShowPage) -> None:
    page = numbers(show_page)
    assert page.missions.model_of_rows.rows == ()
    assert [panel.note_id for panel in page.findChildren(NotePanel)] == ["S49"]
    page._missions_open.click()
    assert [row.address.id for row in page.missions.model_of_rows.rows] == ["cn-emb-myanmar"]
    page.session.set_country("VN")
    page.session.set_country("CN")
    assert page._missions_open.isVisible() is False  # the note was read for this country


def test_places_not_to_call_say_why(show_page: ShowPage) -> None:
    page = numbers(show_page)
    assert [row.address.id for row in page.never.model_of_rows.rows] == ["cn-mission-not-to-call"]
    assert "Not to call" in visible_words_of(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_gated_digits_do_not_stand_on_the_page(show_page: ShowPage, language: str) -> None:
    words = " ".join(all_words_of(numbers(show_page, language=language))).replace("cn-110-police", "")
    assert "120" in words
    assert "110" not in words.replace("cn-12308-consular", "")
    assert "12308" not in words.replace("cn-12308-consular", "")


def test_without_a_country_the_page_asks_for_one(show_page: ShowPage) -> None:
    page = numbers(show_page, country=None)
    assert ids(page) == []
    assert any("Choose the country where you are." in words for words in visible_words_of(page))


def test_a_filter_that_fits_nothing_says_what_to_do(show_page: ShowPage) -> None:
    page = numbers(show_page, country="MM")
    page._now = lambda: EARLY
    page.filters.open_now.setChecked(True)
    assert ids(page) == []
    assert "No number fits everything that is chosen. Take one choice back." in visible_words_of(page)
    page._clear.click()
    assert ids(page) == ["mm-women-line"]
    assert page.filters.open_now.isChecked() is False


def test_a_filter_narrows_all_but_emergency_lines(show_page: ShowPage) -> None:
    page = numbers(show_page)
    page.filters.spoken.chosen.emit("en")
    assert ids(page) == ["cn-120-ambulance", "cn-110-police"]
    assert "Language spoken: English" in page.filters.spoken.text()


def test_only_stated_languages_are_offered(show_page: ShowPage) -> None:
    page = numbers(show_page, country="KR")
    offered = [value for _words, value in page.filters.spoken.choices()]
    assert "vi" in offered
    assert "my" not in offered


def test_choosing_another_country_takes_back_what_it_lacks(show_page: ShowPage) -> None:
    page = numbers(show_page)
    page.filters.need.chosen.emit("medical")
    page.filters.country.chosen.emit("MM")
    assert page.session.country == "MM"
    assert page.filters.chosen_filter().need is None


def test_a_row_opens_its_card_by_keyboard_and_mouse(qtbot: QtBot, show_page: ShowPage) -> None:
    page = numbers(show_page)
    page.lines.setFocus()
    page.lines.setCurrentIndex(page.lines.model().index(0, 0))
    with qtbot.waitSignal(page.address_requested) as by_key:
        qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    assert by_key.args == [Address(Kind.SERVICE, "cn-120-ambulance")]
    place = page.lines.visualRect(page.lines.model().index(1, 0)).center()
    with qtbot.waitSignal(page.address_requested) as by_mouse:
        qtbot.mouseClick(page.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert by_mouse.args == [Address(Kind.SERVICE, "cn-110-police")]


def test_arrow_keys_bring_the_row_onto_the_screen(qtbot: QtBot, show_page: ShowPage) -> None:
    page = numbers(show_page)
    page.resize(500, 200)
    page.lines.setFocus()
    page.lines.setCurrentIndex(page.lines.model().index(0, 0))
    for _row in range(2):
        qtbot.keyClick(page.lines, Qt.Key.Key_Down)
    row = page.lines.visualRect(page.lines.currentIndex())
    place = page.lines.mapTo(page.view.viewport(), row.center())
    assert page.view.viewport().rect().contains(place)
