"""What an edition changed or added is marked for sixty days of its date: on the card and in every list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.edition.opening import OpenEdition, open_edition
from guide.ui.models.offers import OfferRow
from guide.ui.models.services import service_row
from guide.ui.pages.results import ResultsPage
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.worded_button import WordedButton
from tests.edition.others import changed_list, older
from tests.ui.pages.conftest import LANGUAGES, ShowPage
from tests.ui.seen import visible_words_of

MARK = "Number changed or added on October 31, 2026."
SOON, LATE, WRONG = (
    datetime(2026, 12, 30, tzinfo=UTC),
    datetime(2026, 12, 31, tzinfo=UTC),
    datetime(1980, 1, 1, tzinfo=UTC),
)


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    before = changed_list(["cn-12308-consular"], {"cn-120-ambulance": "121"}, date="2026-09-30")
    return replace(open_edition(small_edition), others=older(before))


def shown(page: object) -> str:
    QApplication.processEvents()
    return "\n".join(visible_words_of(page))  # type: ignore[arg-type]


@pytest.mark.parametrize("id", ["cn-120-ambulance", "cn-12308-consular"])
def test_the_card_says_it_at_the_number(show_page: ShowPage, id: str) -> None:
    page = show_page(f"service:{id}")
    for button in page.findChildren(WordedButton):
        if button.property("role") == "primary":  # the note before it was read
            button.click()
    assert MARK in shown(page)


def test_a_card_of_what_stayed_says_nothing(show_page: ShowPage) -> None:
    assert "changed or added" not in shown(show_page("service:kr-danuri", "en", "KR"))


@pytest.mark.parametrize(("now", "marked"), [(SOON, True), (LATE, False), (WRONG, True)])
def test_until_when_lists_say_it(edition: OpenEdition, now: datetime, marked: bool) -> None:
    session, facts = Session(edition, "en", "CN"), ServiceFacts(edition, "en", lambda: now)
    rows = {each.id: service_row(each, session, facts) for each in edition.directory.services("en")}
    changed = {id for id, row in rows.items() if row.changed}
    assert changed == ({"cn-120-ambulance", "cn-12308-consular"} if marked else set())
    row = rows["cn-120-ambulance"]
    assert (MARK in row.spoken()) is marked
    assert (MARK.rstrip(".") in OfferRow(row, ("", ""), None).spoken()) is marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_draw_it(show_page: ShowPage, edition: OpenEdition, language: str) -> None:
    page = show_page("page:numbers", language)
    (row,) = (row for row in page.lines.model().rows if row.address.id == "cn-120-ambulance")  # type: ignore[attr-defined]
    drawn = "".join(page.lines.drawn_lines()).replace("\u200b", "")  # type: ignore[attr-defined]
    assert row.changed
    assert row.changed.replace(" ", "").replace("\u200b", "") in drawn.replace(" ", "")


def test_answers_to_a_search_say_it(qtbot: QtBot, edition: OpenEdition) -> None:
    page = ResultsPage(Session(edition, "en", "CN"), lambda: SOON)
    qtbot.addWidget(page)
    page.show_query("ambulance")
    (row,) = (row for row in page.model.rows if row.hit.id == "cn-120-ambulance")
    assert row.changed == MARK
    assert MARK in row.spoken()
