"""The card of languages to point at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QTextLayout
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.navigation import PHRASES
from guide.ui.pages.column_page import ColumnPage
from guide.ui.style import font_families
from guide.ui.widgets.answers import own_name
from guide.ui.widgets.fitted_words import FittedWords
from guide.ui.widgets.language_card import LanguageCard
from guide.ui.widgets.point_button import PointButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of

CARD = "page:phrases/point-to-language"


@pytest.fixture(scope="module")
def real(real_edition: Path) -> OpenEdition:
    """The small edition holds four of these languages."""
    return open_edition(real_edition)


def press(page: ColumnPage, name: str) -> LanguageCard:
    next(each for each in page.findChildren(PointButton) if each.accessibleName() == name).click()
    return next(card for card in page.findChildren(LanguageCard) if card.isVisible())


def test_each_language_stands_by_its_own_name(show_page: ShowPage) -> None:
    page = show_page(CARD, "en")
    names = [button.accessibleName() for button in page.findChildren(PointButton)]
    assert names == ["中文", "한국어", "Vax", "اردو"]


def test_a_language_of_the_guide_becomes_the_second_one(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page(CARD, "en")
    card = press(page, "한국어")
    assert page.session.beside == "ko"
    assert card.size() == page.size()
    assert card.name.accessibleName() == "한국어"
    with qtbot.waitSignal(page.address_requested) as asked:
        card.go_on.click()
    assert asked.args == [PHRASES]


def test_another_language_leads_to_an_interpreter(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page(CARD, "en")
    before = page.session.beside
    card = press(page, "Vax")
    assert page.session.beside == before
    assert "interpreter" in card.says.accessibleName()
    with qtbot.waitSignal(page.address_requested) as asked:
        card.go_on.click()
    assert asked.args == [Address(Kind.PAGE, "phrases/interpreter")]


def test_the_language_of_the_window_stays_where_it_is(show_page: ShowPage) -> None:
    page = show_page(CARD, "ko")
    before = page.session.beside
    press(page, "한국어")
    assert (page.session.language, page.session.beside) == ("ko", before)


def test_no_country_and_no_word_of_the_subject_stands_beside_a_name(show_page: ShowPage) -> None:
    page = show_page(CARD, "en")
    assert {words for words in visible_words_of(page) if "اردو" in words} == {"اردو"}


def test_every_letter_of_every_name_can_be_drawn(real: OpenEdition, qapp: object) -> None:
    for language in real.pointing.all():
        name = own_name(language)
        words = FittedWords([name], 20, 20)
        for layout in words.layouts(_font(language.language), 600, 200):
            assert 0 not in _glyphs(layout), language


def _font(language: str) -> QFont:
    font = QFont()
    font.setFamilies(font_families(language))
    return font


def _glyphs(layout: QTextLayout) -> list[int]:
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
