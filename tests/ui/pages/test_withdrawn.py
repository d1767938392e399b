"""An older edition with a newer one beside it: what that one withdrew is said in words, and its digits are nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from guide.core.markup import PhoneReference
from guide.edition.opening import OpenEdition, open_edition
from guide.text.without_numbers import contains_number
from guide.ui.models.strip_numbers import strip_numbers
from guide.ui.number_words import NumberWords
from guide.ui.pages.card import CardPage
from guide.ui.pages.column_page import ColumnPage
from guide.ui.pages.results import ResultsPage
from guide.ui.session import Session
from guide.ui.widgets.number_face import NumberFace
from guide.ui.widgets.worded_button import WordedButton
from tests.edition.others import changed_list, newer
from tests.ui.conftest import MakeWindow
from tests.ui.pages.conftest import LANGUAGES, ShowPage, let_go
from tests.ui.seen import all_words_of, cut_off, visible_words_of

WITHDRAWN = ("cn-120-ambulance", "cn-110-police", "kr-danuri", "cn-emb-myanmar")
DIGITS = {"120", "110", "15771366", "01065320351", "861065320351"}
REPLACED = "vn-111"


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    others = newer(changed_list((*WITHDRAWN, "kr-110-government"), {REPLACED: "1118"}))
    return replace(open_edition(small_edition), others=others)


def said(page: object) -> str:
    QApplication.processEvents()
    words = "\n".join(all_words_of(page))  # type: ignore[arg-type]
    for id in (*WITHDRAWN, "kr-110-government"):
        words = words.replace(id, "")
    return words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address",
    [*(f"service:{id}" for id in WITHDRAWN), "article:calling-police", "article:immediate-danger", "place:china"],
)
def test_no_page_holds_a_digit_of_it(show_page: ShowPage, address: str, language: str) -> None:
    page = show_page(address, language)
    words = said(page).replace("Article 120", "")
    assert not contains_number(words, DIGITS), words
    assert page.findChildren(NumberFace) == []
    assert not contains_number(page.title(), DIGITS)


@pytest.mark.parametrize("country", ["CN", "KR", "VN", None])
@pytest.mark.parametrize("address", ["page:numbers", "page:find-help"])
def test_no_list_holds_it(show_page: ShowPage, address: str, country: str | None) -> None:
    assert not contains_number(said(show_page(address, "en", country)), DIGITS)


def test_the_card_says_by_which_edition_and_leads_to_other_numbers(show_page: ShowPage) -> None:
    page = show_page("service:kr-danuri", "en", "KR")  # no note stands before it
    assert isinstance(page, CardPage)
    assert "This number was withdrawn by edition 2026.11. Do not use it." in said(page)
    assert page.sheets() == ()
    asked: list[str] = []
    page.address_requested.connect(lambda address: asked.append(str(address)))
    next(button for button in page.findChildren(WordedButton) if button.text() == "All numbers").click()
    assert asked == ["page:numbers"]


def test_a_number_that_is_another_one_now_is_said_and_not_shown(show_page: ShowPage, edition: OpenEdition) -> None:
    sentence = "Edition 2026.11 has another number or address for this place."
    card = said(show_page("service:vn-111", "en", "VN"))
    assert sentence in card
    assert "“About this guide” leads to edition 2026.11." in card
    listed = said(show_page("page:numbers", "en", "VN"))
    assert sentence in listed
    assert not contains_number((card + listed).replace("vn-111", ""), {"111"})
    mention = NumberWords(edition, "en", "VN").mention(PhoneReference("vn-111", None))
    assert (mention.target, mention.is_number) == ("service:vn-111", False)
    assert not contains_number(mention.words, {"111"})


def test_a_sentence_names_a_withdrawn_number_as_one(edition: OpenEdition) -> None:
    mention = NumberWords(edition, "en", "CN").mention(PhoneReference("cn-120-ambulance", None))
    assert (mention.words, mention.target, mention.is_number) == (
        "a number that was withdrawn",
        "service:cn-120-ambulance",
        False,
    )


@pytest.mark.parametrize("address", ["service:cn-110-police", "service:vn-111", "page:numbers"])
def test_a_switched_page_equals_a_fresh_one_and_nothing_is_cut_off(
    qapp: QApplication, show_page: ShowPage, switch: Callable[[ColumnPage, str], None], address: str
) -> None:
    page = show_page(address, "en", "VN")
    for language in (*LANGUAGES[1:], "en"):
        switch(page, language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.processEvents()
        fresh = show_page(address, language, "VN")
        assert visible_words_of(page) == visible_words_of(fresh), language
        let_go(fresh)
        small = show_page(address, language, "VN", size=(911, 430), percent=250)
        assert cut_off(small) == [], language
        let_go(small)


@pytest.mark.parametrize("country", ["CN", "KR"])
def test_the_strip_is_without_it(make: MakeWindow, edition: OpenEdition, country: str) -> None:
    assert strip_numbers(edition.directory.services("en"), country) == ()
    window = make("en", country)
    assert not contains_number(said(window), DIGITS)


@pytest.mark.parametrize("query", ["120", "110", "ambulance", "police", "1577-1366"])
def test_an_answer_to_a_search_says_so(qtbot: object, edition: OpenEdition, query: str) -> None:
    page = ResultsPage(Session(edition, "en", "CN"))
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.show_query(query)
    rows = {row.hit.id: row for row in page.model.rows}
    found = [rows[id] for id in WITHDRAWN if id in rows]
    assert found
    for row in found:
        assert row.gate == "This number was withdrawn by edition 2026.11. Do not use it."
        assert not contains_number(row.spoken().replace(row.gate, ""), DIGITS)
