"""A card: the note first, the digits after it, and every doubt in words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.core.doors import Door, passage
from guide.edition.opening import OpenEdition
from guide.ui.pages.card import CardPage
from guide.ui.pages.column_page import ColumnPage
from guide.ui.widgets.large_digits import LargeDigits
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.number_face import NumberFace
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import LANGUAGES, ShowPage
from tests.ui.seen import all_words_of, visible_words_of


def card(show_page: ShowPage, id: str, language: str = "en", country: str | None = "CN") -> CardPage:
    page = show_page(f"service:{id}", language, country)
    assert isinstance(page, CardPage)
    return page


def said(page: ColumnPage) -> str:
    QApplication.processEvents()
    return "\n".join(visible_words_of(page))


def go_on(page: CardPage) -> None:
    button = next(each for each in page.findChildren(WordedButton) if each.property("role") == "primary")
    button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_its_note_was_read_no_digit_of_a_gated_number_exists(
    show_page: ShowPage, edition: OpenEdition, language: str
) -> None:
    gated = [each for each in edition.directory.services(language) if passage(each, Door.NUMBERS).gated_by]
    assert gated
    for service in gated:
        page = card(show_page, service.id, language)
        page.resize(700, 500)
        whole = re.sub(r"\D", "", "".join(all_words_of(page)))
        for phone in service.phones:
            assert re.sub(r"\D", "", phone.number) not in whole, service.id
        assert page.findChildren(NumberFace) == []


def test_one_press_shows_the_number_and_another_visit_asks_anew(show_page: ShowPage) -> None:
    page = card(show_page, "cn-110-police")
    assert [panel.note_id for panel in page.findChildren(NotePanel)] == ["S01"]
    go_on(page)
    assert [face.digits.text().strip("\u2066\u2069") for face in page.findChildren(NumberFace)] == ["110"]
    assert "110 报警电话" in said(page)
    page.show_address(parse_address("service:cn-120-ambulance"))
    page.show_address(parse_address("service:cn-110-police"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.findChildren(NumberFace) == []


def test_another_country_or_language_keeps_the_note_read(show_page: ShowPage) -> None:
    page = card(show_page, "cn-110-police")
    go_on(page)
    page.session.set_country("KR")
    page.session.set_language("ko")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(page.findChildren(NumberFace)) == 1


def test_an_ambulance_is_never_behind_a_note(show_page: ShowPage) -> None:
    page = card(show_page, "cn-120-ambulance")
    assert [face.digits.text().strip("\u2066\u2069") for face in page.findChildren(NumberFace)] == ["120"]
    assert "In China" in said(page)
    assert "Works only in China." in said(page)


def test_notes_stand_before_the_number_the_gravest_first(show_page: ShowPage) -> None:
    page = card(show_page, "cn-110-police")
    go_on(page)
    QApplication.processEvents()
    panel = next(panel for panel in page.findChildren(NotePanel) if panel.note_id == "S02")
    face = page.findChildren(NumberFace)[0]
    assert panel.mapTo(page, panel.rect().bottomLeft()).y() < face.mapTo(page, face.rect().topLeft()).y()


def test_a_place_not_to_contact_says_why_and_shows_no_number(show_page: ShowPage, edition: OpenEdition) -> None:
    page = card(show_page, "cn-mission-not-to-call")
    assert "Do not contact this place." in said(page)
    assert "Never call this number" in said(page)
    whole = re.sub(r"\D", "", "".join(all_words_of(page)))
    for phone in edition.directory.service("cn-mission-not-to-call", "en").phones:
        assert re.sub(r"\D", "", phone.number) not in whole


@pytest.mark.parametrize("country", ["CN", None])
def test_a_number_of_south_korea_is_not_shown_in_china(show_page: ShowPage, country: str | None) -> None:
    page = card(show_page, "kr-danuri", country=country)
    assert page.findChildren(NumberFace) == []
    assert "1577" not in "".join(all_words_of(page))
    assert "China" in said(page) or "Choose the country" in said(page)
    page.session.set_country("KR")
    assert len(page.findChildren(NumberFace)) == 1


def test_a_short_number_for_those_who_may_be_sent_back_is_not_shown_elsewhere(
    show_page: ShowPage, edition: OpenEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = edition.directory.service("vn-111", "en")
    line = replace(line, country="KR", serves=("north_koreans",), description=None)
    monkeypatch.setattr(edition.directory, "service", lambda _id, _language: line)
    page = card(show_page, "vn-111", country="VN")
    assert page.findChildren(NumberFace) == []
    assert "Works only in South Korea. Where you are, these digits may reach the police or someone else." in said(page)
    page.session.set_country("KR")
    assert len(page.findChildren(NumberFace)) == 1


def test_the_sources_of_a_number_that_is_not_shown_do_not_tell_it(
    show_page: ShowPage, edition: OpenEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = edition.directory.service("kr-danuri", "en")
    digits = re.sub(r"\D", "", line.phones[0].number)
    telling = replace(line, sources=(replace(line.sources[0], url=f"https://example.org/{digits}-line"),))
    monkeypatch.setattr(edition.directory, "service", lambda _id, _language: telling)
    page = card(show_page, "kr-danuri", country="CN")
    assert digits not in "".join(all_words_of(page))
    assert "https://example.org (" in "".join(all_words_of(page))
    page.session.set_country("KR")
    assert f"https://example.org/{digits}-line" in "".join(all_words_of(page))


def test_a_short_number_of_another_country_is_never_shown_large(show_page: ShowPage) -> None:
    page = card(show_page, "vn-111", country="CN")
    assert "Works only in Vietnam. Where you are, these digits may reach the police or someone else." in said(page)
    assert not any(button.text() == "Show large" for button in page.findChildren(WordedButton))
    page.session.set_country("VN")
    assert any(button.text() == "Show large" for button in page.findChildren(WordedButton))


def test_large_digits_cover_the_page_until_escape(qtbot: QtBot, show_page: ShowPage) -> None:
    page = card(show_page, "cn-120-ambulance")
    next(button for button in page.findChildren(WordedButton) if button.text() == "Show large").click()
    large = page.findChildren(LargeDigits)[0]
    assert large.geometry() == page.rect()
    page.resize(1000, 600)
    assert large.geometry() == page.rect()
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()


def test_a_doubtful_number_says_so_before_its_digits(show_page: ShowPage) -> None:
    page = card(show_page, "mm-women-line", country="MM")
    words = said(page)
    assert words.index("nobody has checked it") < words.index("01-2345678")
    assert "From another country: \u2066+95 1 234 5678\u2069" in words


def test_a_call_is_prepared_by_asking_first(show_page: ShowPage) -> None:
    words = said(card(show_page, "mm-women-line", country="MM"))
    assert words.index("No is a good answer") < words.index("01-2345678") < words.index("I am asking in general")
    words = said(card(show_page, "cn-120-ambulance"))
    assert words.index("120") < words.index("Please come. The place is: …") < words.index("call. Otherwise ask them")


def test_a_name_that_holds_the_number_is_shown_without_it(
    show_page: ShowPage, edition: OpenEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    police = edition.directory.service("cn-110-police", "en")
    telling = replace(police, name=replace(police.name, text="Police line 110"))
    monkeypatch.setattr(edition.directory, "service", lambda _id, _language: telling)
    page = card(show_page, "cn-110-police")
    assert page.title() == "Police line"
    assert "110" not in "".join(all_words_of(page))
    go_on(page)
    assert page.title() == "Police line 110"


def test_another_card_takes_the_large_digits_away(show_page: ShowPage) -> None:
    page = card(show_page, "cn-120-ambulance")
    next(button for button in page.findChildren(WordedButton) if button.text() == "Show large").click()
    large = page.findChildren(LargeDigits)[0]
    page.show_address(parse_address("service:cn-110-police"))
    assert not large.isVisible()
