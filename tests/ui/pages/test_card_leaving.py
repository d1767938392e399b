"""What of a number may leave the screen: copied, read by a camera, kept among contacts."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import vobject
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.doors import may_leave
from guide.core.i18n import N_, _
from guide.edition.opening import OpenEdition
from guide.ui.leaving import leave
from guide.ui.pages.card import CardPage
from guide.ui.pages.column_page import ColumnPage
from guide.ui.widgets.code_cover import CodeCover
from guide.ui.widgets.contact_cover import ContactCover
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.save_cover import SaveCover
from guide.ui.widgets.square_code import SquareCode
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import LANGUAGES, ShowPage
from tests.ui.pages.test_card import card, go_on
from tests.ui.seen import all_words_of, visible_words_of
from tests.ui.widgets.test_square_code import read

LEAVING = (N_("QR code for a phone"), N_("Copy the digits"), N_("Save as a contact"))


def settled() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def buttons(page: ColumnPage) -> list[str]:
    settled()
    return [button.text() for button in page.findChildren(WordedButton)]


def press(page: ColumnPage, words: str) -> None:
    settled()
    next(each for each in page.findChildren(WordedButton) if each.text() == words and not each.isHidden()).click()
    settled()


def leaving(page: ColumnPage) -> list[str]:
    return [words for words in LEAVING if _(words) in buttons(page)]


@pytest.mark.parametrize(
    ("id", "country", "there"),
    [
        ("cn-120-ambulance", "CN", LEAVING),
        ("cn-120-ambulance", None, ()),
        ("cn-120-ambulance", "VN", ()),  # the digits would dial another place
        ("vn-111", "VN", LEAVING),
        ("vn-111", "CN", ()),
        ("kr-danuri", "KR", LEAVING),
        ("kr-danuri", "CN", ()),
        ("mm-women-line", "MM", LEAVING),
        ("mm-women-line", "CN", ()),  # nothing abroad leaves from China
        ("mm-women-line", "VN", LEAVING),
    ],
)
def test_what_is_not_allowed_is_not_there(
    show_page: ShowPage, id: str, country: str | None, there: tuple[str, ...]
) -> None:
    assert leaving(card(show_page, id, country=country)) == list(there)


def test_a_number_behind_a_note_leaves_after_it_but_never_as_a_contact(show_page: ShowPage) -> None:
    page = card(show_page, "cn-110-police")
    assert leaving(page) == []
    go_on(page)
    assert leaving(page) == [LEAVING[0], LEAVING[1]]


@pytest.mark.parametrize("country", ["CN", "VN", "KR", None])
def test_every_card_has_the_buttons_that_its_numbers_allow(
    show_page: ShowPage, edition: OpenEdition, country: str | None
) -> None:
    for service in edition.directory.services("en"):
        page = card(show_page, service.id, country=country)
        if any(each.property("role") == "primary" for each in page.findChildren(WordedButton)):
            go_on(page)
        allowed = [may_leave(service, phone, country) and phone.type != "fax" for phone in service.phones]
        assert buttons(page).count("Copy the digits") == sum(allowed), service.id


def test_digits_that_may_not_leave_cannot_be_marked(show_page: ShowPage) -> None:
    from guide.ui.widgets.number_face import NumberFace

    page = card(show_page, "mm-women-line", country="CN")
    assert page.findChildren(NumberFace)[0].digits.cursor().shape().name == "ArrowCursor"
    page.session.set_country("MM")
    settled()
    assert page.findChildren(NumberFace)[0].digits.cursor().shape().name == "IBeamCursor"


def test_only_the_digits_are_copied_and_leaving_takes_them_back(
    show_page: ShowPage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No event loop runs here: after a real exit() those of later tests would end at once.
    monkeypatch.setattr("guide.ui.leaving.QCoreApplication", SimpleNamespace(exit=lambda _code: None))
    page = card(show_page, "mm-women-line", country="MM")
    press(page, "Copy the digits")
    assert qapp.clipboard().text() == "+9512345678"
    assert "Copied." in "\n".join(visible_words_of(page))
    leave()
    assert qapp.clipboard().text() == ""


@pytest.fixture
def code(show_page: ShowPage) -> Callable[[str, str], CodeCover]:
    def show(id: str, country: str) -> CodeCover:
        page = card(show_page, id, country=country)
        press(page, "QR code for a phone")
        (cover,) = page.findChildren(CodeCover)
        return cover

    return show


def test_the_code_comes_after_its_note_and_gives_the_number_back(code: Callable[[str, str], CodeCover]) -> None:
    cover = code("mm-women-line", "MM")
    assert cover.findChildren(SquareCode) == []
    assert "Use the phone’s own camera, not a chat app" in "\n".join(visible_words_of(cover))
    assert "9512345678" not in re.sub(r"\D", "", "".join(all_words_of(cover)))
    press_in(cover, "I have read this; show the code")
    (square,) = cover.findChildren(SquareCode)
    assert read(square.grab().toImage()) == ["tel:+9512345678"]
    words = [words for words in visible_words_of(cover) if words not in ("Close", square.accessibleName())]
    assert {words.strip("\u2066\u2069") for words in words} == {"+9512345678"}


def press_in(cover: CodeCover | ContactCover, words: str) -> None:
    next(each for each in cover.findChildren(WordedButton) if each.text() == words).click()
    settled()


def test_the_note_on_scanning_apps_stands_there_where_the_edition_has_it(
    show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guide.ui.widgets.code_cover.SCANNING_NOTE", "S49")  # the small edition has no S59
    page = card(show_page, "cn-120-ambulance")
    press(page, "QR code for a phone")
    (cover,) = page.findChildren(CodeCover)
    assert [panel.note_id for panel in cover.findChildren(NotePanel)] == ["S49"]


def test_another_country_takes_the_code_away(show_page: ShowPage) -> None:
    page = card(show_page, "mm-women-line", country="MM")
    press(page, "QR code for a phone")
    (cover,) = page.findChildren(CodeCover)
    page.session.set_country("CN")
    assert not cover.isVisible()


def contact(page: CardPage) -> ContactCover:
    press(page, "Save as a contact")
    (cover,) = page.findChildren(ContactCover)
    return cover


@pytest.mark.parametrize("typed", ["", "  ", "Aunt, May"])
def test_a_contact_is_a_chosen_name_and_a_number(show_page: ShowPage, typed: str) -> None:
    cover = contact(card(show_page, "mm-women-line", country="MM"))
    cover._name.setText(typed)
    found = vobject.readOne(cover.contact().decode())
    assert (found.fn.value, found.tel.value) == (typed.strip() or "Office", "+9512345678")


def test_a_contact_as_a_code_has_the_same_note_before_it(show_page: ShowPage) -> None:
    page = card(show_page, "mm-women-line", country="MM")
    press_in(contact(page), "Show as QR code")
    (cover,) = page.findChildren(CodeCover)
    assert cover.findChildren(SquareCode) == []
    press_in(cover, "I have read this; show the code")
    (text,) = read(cover.findChildren(SquareCode)[0].grab().toImage())
    assert vobject.readOne(text).tel.value == "+9512345678"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_cover_speaks_the_language_that_is_chosen(
    qtbot: QtBot, show_page: ShowPage, switch: Callable[[ColumnPage, str], None], language: str
) -> None:
    page = card(show_page, "mm-women-line", country="MM")
    press(page, "QR code for a phone")
    switch(page, language)
    switched = visible_words_of(page.findChildren(CodeCover)[0])
    fresh = card(show_page, "mm-women-line", language, "MM")
    press(fresh, _("QR code for a phone"))
    assert switched == visible_words_of(fresh.findChildren(CodeCover)[0])


def test_a_contact_is_saved_as_a_file_where_the_person_chooses(show_page: ShowPage, tmp_path: Path) -> None:
    page = card(show_page, "mm-women-line", country="MM")
    press_in(contact(page), "Save as a file")
    (cover,) = page.findChildren(SaveCover)
    cover.step.go_to(tmp_path)
    cover.step.save()
    (saved,) = tmp_path.iterdir()
    assert saved.name == "contact.vcf"
    assert vobject.readOne(saved.read_text(encoding="utf-8")).tel.value == "+9512345678"
    settled()
    assert f"Saved as {saved}." in "\n".join(visible_words_of(cover))
