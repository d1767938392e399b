"""An older edition with a newer one beside it that warns of numbers: each opens behind that, on every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.errors import GuideError
from guide.core.markup import PhoneReference
from guide.edition.opening import OpenEdition, open_edition
from guide.paper.sheet import Look, Paragraph, Sheet, Wishes
from guide.text.without_numbers import contains_number
from guide.ui.models.strip_numbers import strip_numbers
from guide.ui.number_words import NumberWords
from guide.ui.pages.card import CardPage
from guide.ui.pages.column_page import ColumnPage
from guide.ui.pages.find_help import FindHelpPage
from guide.ui.pages.results import ResultsPage
from guide.ui.paper.card_sheet import card_sheet
from guide.ui.paper.wallet import wallet_card
from guide.ui.session import Session
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.number_face import NumberFace
from tests.edition.others import list_with, newer
from tests.ui.pages.conftest import LANGUAGES, NOON, ShowPage
from tests.ui.pages.test_card import card, go_on
from tests.ui.pages.test_card_leaving import LEAVING, buttons, leaving, press
from tests.ui.seen import all_words_of, cut_off, visible_words_of

ELSEWHERE, HERE, LIFE, GATED = "vn-111", "vn-113-police", "vn-115-ambulance", "cn-110-police"
KOREAN, TWICE = "kr-danuri", "kr-110-government"
"""Warned of: in words that the older edition lacks; by a note that it holds; the rest as their names say."""

SENTENCE = "A newer edition of this guide is here too: 2026.11. It warns about this number."
CALL_FIRST = f"{SENTENCE} If a life is in danger, call this number first and read the warning afterwards."
ADVICE = "This edition does not hold the warning. Read it in edition 2026.11: “About this guide” leads to it."
NEW = ("N-new",)
WARNS = list_with(
    {
        ELSEWHERE: {"safety": NEW},
        HERE: {"safety": ("S02",)},
        TWICE: {"safety": ("S02", "S49")},
        LIFE: {"safety": (*NEW, "S02")},
        GATED: {"safety": ("S01", "S02", *NEW)},
        KOREAN: {"safety": NEW},
    },
    {"N-new": {"short": "They tell others who called."}},
)


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    return replace(open_edition(small_edition), others=newer(WARNS))


def said(page: object) -> str:
    QApplication.processEvents()
    return "\n".join(all_words_of(page))  # type: ignore[arg-type]


def notes_on(page: ColumnPage) -> list[str]:
    return [panel.note_id for panel in page.findChildren(NotePanel)]


def on_paper(sheet: Sheet) -> list[Paragraph]:
    return [part for part in sheet.parts if isinstance(part, Paragraph)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "digits"), [(ELSEWHERE, "111"), (HERE, "113"), (KOREAN, "15771366"), (GATED, "110")])
def test_before_it_was_read_the_card_holds_no_digit(show_page: ShowPage, id: str, digits: str, language: str) -> None:
    country = id[:2].upper()
    page = card(show_page, id, language, country)
    assert not contains_number(said(page).replace(id, ""), {digits})
    assert not contains_number(page.title(), {digits})
    assert page.findChildren(NumberFace) == []
    assert page.sheets() == ()
    go_on(page)
    assert len(page.findChildren(NumberFace)) == 1


def test_a_warning_that_is_not_here_is_said_and_leads_to_where_it_is(show_page: ShowPage) -> None:
    page = card(show_page, ELSEWHERE, country="VN")
    assert SENTENCE in said(page)
    assert ADVICE in said(page)
    assert notes_on(page) == []
    asked: list[str] = []
    page.address_requested.connect(lambda address: asked.append(str(address)))
    press(page, "About this guide")
    assert asked == ["page:about"]
    go_on(page)
    assert SENTENCE in said(page)
    assert ADVICE in said(page)


def test_what_nobody_can_read_here_stays_on_the_screen(show_page: ShowPage) -> None:
    page = card(show_page, ELSEWHERE, country="VN")
    go_on(page)
    assert leaving(page) == []
    with pytest.raises(GuideError):
        card_sheet(ELSEWHERE, page.session, Wishes())
    assert "Show large" in buttons(page)
    assert page.findChildren(NumberFace)[0].digits.cursor().shape().name == "ArrowCursor"
    assert page.sheets() == ()


def test_a_note_that_this_edition_holds_is_shown_itself_the_gravest_first(show_page: ShowPage) -> None:
    page = card(show_page, TWICE, country="KR")
    assert SENTENCE in said(page)
    assert ADVICE not in said(page)
    assert notes_on(page) == ["S49", "S02"]
    go_on(page)
    assert notes_on(page) == []
    assert leaving(page) == list(LEAVING[:2])
    (printable,) = page.sheets()
    parts = on_paper(printable.make(Wishes()))
    words = [part.words.text for part in parts]
    digits = next(number for number, part in enumerate(parts) if part.look is Look.DIGITS)
    for note in ("S49", "S02"):
        known = page.session.edition.notes.note(note, "en")
        for wording in (known.short, *known.full, *known.instead):
            assert any(wording.text in line for line in words[:digits]), wording
    assert SENTENCE in words


def test_the_note_before_a_gated_number_stays_and_the_warning_stands_above(show_page: ShowPage) -> None:
    page = card(show_page, GATED)
    assert notes_on(page) == ["S01"]
    assert SENTENCE in said(page)
    go_on(page)
    assert leaving(page) == []
    assert page.sheets() == ()


def test_nothing_stands_between_a_reader_and_an_ambulance(show_page: ShowPage) -> None:
    page = card(show_page, LIFE, country="VN")
    words = visible_words_of(page)
    digits = next(number for number, line in enumerate(words) if contains_number(line, {"115"}))
    assert words.index(CALL_FIRST) > digits
    assert notes_on(page) == ["S02"]
    assert leaving(page) == list(LEAVING)
    (printable,) = page.sheets()
    assert CALL_FIRST in [part.words.text for part in on_paper(printable.make(Wishes()))]


def test_lists_give_the_name_and_say_why(show_page: ShowPage) -> None:
    words = said(show_page("page:numbers", "en", "VN"))
    assert SENTENCE in words
    for id in (ELSEWHERE, HERE):
        words = words.replace(id, "")
    assert not contains_number(words, {"111", "113"})
    assert contains_number(words, {"115"})


def test_a_sentence_gives_the_name_alone(edition: OpenEdition) -> None:
    for id, digits, is_number in ((ELSEWHERE, "111", False), (HERE, "113", False), (LIFE, "115", True)):
        mention = NumberWords(edition, "en", "VN").mention(PhoneReference(id, None))
        assert (mention.target, mention.is_number) == (f"service:{id}", is_number)
        assert contains_number(mention.words, {digits}) is is_number


def test_the_strip_says_that_something_comes_first(edition: OpenEdition) -> None:
    gates = {number.service: number.gated_by for number in strip_numbers(edition.directory.services("en"), "VN")}
    assert gates == {HERE: "S02", LIFE: None}


def test_none_is_carried_in_a_pocket(edition: OpenEdition) -> None:
    def picked(country: str) -> list[str]:
        return [pick.key.split(" ")[0] for card in wallet_card(Session(edition, "en", country)) for pick in card.picks]

    assert picked("VN") == [LIFE]
    assert picked("KR") == []


@pytest.mark.parametrize(("query", "id"), [("111", ELSEWHERE), ("police", HERE), ("115", LIFE)])
def test_an_answer_to_a_search_says_so(qtbot: QtBot, edition: OpenEdition, query: str, id: str) -> None:
    page = ResultsPage(Session(edition, "en", "VN"), lambda: NOON)
    qtbot.addWidget(page)
    page.show_query(query)
    row = next(row for row in page.model.rows if row.hit.id == id)
    assert row.gate == ("" if id == LIFE else "Read before you call")
    assert row.changed == (CALL_FIRST if id == LIFE else SENTENCE)
    assert id == LIFE or not contains_number(row.spoken().replace(id, ""), {"111", "113"})


def find_help(show_page: ShowPage) -> FindHelpPage:
    page = show_page("page:find-help", "en", "VN")
    assert isinstance(page, FindHelpPage)
    page.questions.boxes["papers"].choose("yes")
    page.questions.boxes["need"].choose("danger_now", "counselling")
    return page


def test_find_help_opens_the_card_which_says_it(show_page: ShowPage) -> None:
    page = find_help(show_page)
    rows = {str(row.address): row for row in page.result.offers.model_of_rows.rows}
    asked: list[str] = []
    page.address_requested.connect(lambda address: asked.append(str(address)))
    row = rows[f"service:{ELSEWHERE}"]
    assert (row.words.numbers, row.words.before, row.words.changed) == ((), "Read before you call", SENTENCE)
    page._open(row.address)
    assert asked == [f"service:{ELSEWHERE}"]
    note = rows[f"service:{HERE}"]
    assert (note.words.numbers, note.gate) == ((), "S02")
    page._open(note.address)
    page.bar.go_on.click()
    assert asked[1:] == [f"service:{HERE}"]
    after = {str(row.address): row for row in page.result.offers.model_of_rows.rows}[f"service:{HERE}"]
    assert after.words.numbers == ()  # the card asks anew
    assert rows[f"service:{LIFE}"].words.numbers != ()


def test_a_result_on_paper_is_without_them(show_page: ShowPage) -> None:
    page = find_help(show_page)
    (printable,) = page.sheets()
    words = " ".join(part.words.text for part in on_paper(printable.make(Wishes())))
    assert not contains_number(words, {"111", "113"})
    assert contains_number(words, {"115"})
    assert words.count(CALL_FIRST) == 1


@pytest.mark.parametrize("id", [ELSEWHERE, HERE, LIFE])
def test_a_switched_page_equals_a_fresh_one_and_nothing_is_cut_off(
    qapp: QApplication, show_page: ShowPage, switch: Callable[[ColumnPage, str], None], id: str
) -> None:
    page = show_page(f"service:{id}", "en", "VN")
    for language in (*LANGUAGES[1:], "en"):
        switch(page, language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.processEvents()
        fresh = show_page(f"service:{id}", language, "VN")
        assert isinstance(fresh, CardPage)
        assert visible_words_of(page) == visible_words_of(fresh), language
        small = show_page(f"service:{id}", language, "VN", size=(911, 430), percent=250)
        assert cut_off(small) == [], language
