"""What holds for every page of content, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from guide.ui.pages.column_page import ColumnPage
from tests.ui.pages.conftest import LANGUAGES, ShowPage, let_go
from tests.ui.seen import cut_off, lines_of, visible_words_of
from tests.ui.test_line_breaking import TORN

PAGES = [
    "page:find-help",
    "page:numbers",
    "page:guide",
    "page:about",
    "page:about/this-computer",
    "topic:police",
    "article:calling-police",
    "note:S01",
    "service:cn-110-police",
    "service:cn-120-ambulance",
    "page:signs",
    "page:signs/children",
    "indicator:papers-held",
    "page:forms",
    "page:forms/my-day",
    "page:phrases",
    "page:phrases/first-contact",
    "page:phrases/point-to-language",
    "phrase:woman-or-man",
    "page:law",
    "law:criminal-240",
    "law:old-convention",
    "page:words",
    "term:agent",
    "page:places",
    "place:china",
    "page:figures",
    "page:figures/charts",
    "figure:calls",
    "figure:returned-2013",
    "page:timeline",
    "event:line-opens",
]


def settle(app: QApplication) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


@pytest.mark.parametrize("address", PAGES)
def test_a_switched_page_equals_a_fresh_one(
    qapp: QApplication, show_page: ShowPage, switch: Callable[[ColumnPage, str], None], address: str
) -> None:
    page = show_page(address, "en")
    for language in (*LANGUAGES[1:], "en"):
        switch(page, language)
        settle(qapp)
        fresh = show_page(address, language)
        assert visible_words_of(page) == visible_words_of(fresh), language
        assert page.title() == fresh.title()
        let_go(fresh)


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_with_large_text_on_a_small_screen(
    qapp: QApplication, show_page: ShowPage, address: str, language: str
) -> None:
    for percent in (100, 150, 200, 250):
        page = show_page(address, language, size=(911, 430), percent=percent)
        settle(qapp)
        assert cut_off(page) == [], percent
        let_go(page)


@pytest.mark.parametrize("address", PAGES)
def test_no_line_of_burmese_begins_inside_a_syllable(qapp: QApplication, show_page: ShowPage, address: str) -> None:
    page = show_page(address, "my", country="MM" if address == "page:numbers" else "CN")
    for width in range(300, 1367, 53):
        page.resize(width, 700)
        settle(qapp)
        torn = [line for line in lines_of(page) if TORN.match(line)]
        assert torn == [], width
        assert cut_off(page) == [], width


@pytest.mark.parametrize("address", PAGES)
def test_every_control_has_words(show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    assert page.title()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
