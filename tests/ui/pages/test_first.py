"""The first screen is neutral, complete in every language, and never guesses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from guide.core.i18n import Catalog
from guide.edition.opening import OpenEdition
from guide.ui.navigation import BEFORE_YOU_CALL, FIND_HELP, FIRST, GUIDE, IMMEDIATE_DANGER, NUMBERS, PHRASES
from guide.ui.pages.first import FirstPage
from guide.ui.widgets.country_menu import CountryMenu
from guide.ui.widgets.door import Door
from guide.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.words_of import spoken_and_shown

LANGUAGES = ["en", "zh", "ko", "vi", "my"]
# Whoever looks over a shoulder, or hears a screen reader, sees and hears none of these on the first screen.
UNSPOKEN = {
    "en": ["traffick", "North Korea", "prostitut", "smuggl", "victim", "defector", "refugee"],
    "zh": ["拐卖", "贩卖", "人口", "朝鲜", "脱北", "卖淫", "偷渡", "受害"],
    "ko": ["인신매매", "북한", "탈북", "성매매", "밀입국", "피해자"],
    "vi": ["buôn bán người", "mua bán người", "Triều Tiên", "mại dâm", "nạn nhân"],
    "my": ["လူကုန်ကူး", "မြောက်ကိုရီးယား", "ပြည့်တန်ဆာ"],
}


def first_page(window: Window) -> FirstPage:
    page = window.page
    assert isinstance(page, FirstPage)
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_names_neither_the_subject_nor_an_origin(make: MakeWindow, language: str) -> None:
    words = spoken_and_shown(make(language, None))
    assert [word for word in UNSPOKEN[language] if word.lower() in words.lower()] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_first_screen_has_no_english_in_another_language(
    make: MakeWindow, edition: OpenEdition, language: str
) -> None:
    catalog: Catalog = edition.catalog(language)
    english = spoken_and_shown(make("en", None)).splitlines()
    shown = spoken_and_shown(make(language, None)).splitlines()
    endonyms = {one.endonym for one in edition.languages}
    same = [word for word in shown if word in english and word not in endonyms and any(map(str.isalpha, word))]
    assert same == [], f"in {catalog.code}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_door_leads_somewhere(make: MakeWindow, language: str) -> None:
    window = make(language, None)
    doors = first_page(window).findChildren(Door)
    assert len(doors) == 6
    reached = []
    for door in doors:
        window.go(FIRST)
        door.click()
        reached.append(window.address)
    assert reached == [FIND_HELP, IMMEDIATE_DANGER, BEFORE_YOU_CALL, NUMBERS, GUIDE, PHRASES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_you_call_stands_on_the_first_page_for_everybody(make: MakeWindow, language: str) -> None:
    window = make(language, None)
    door = first_page(window).findChildren(Door)[2]
    assert door.accessibleDescription() in spoken_and_shown(window)
    if language == "en":
        assert door.accessibleDescription() == "Before you call any office in China, read this."


def test_no_country_is_chosen_at_the_start_whatever_the_language(make: MakeWindow) -> None:
    for language in LANGUAGES:
        window = make(language, None)
        assert window.session.country is None
        assert first_page(window).findChild(CountryMenu).currentIndex() == 0
        window.dismantle()


def test_countries_stand_in_the_order_of_the_language(make: MakeWindow, edition: OpenEdition) -> None:
    for language in LANGUAGES:
        window = make(language, None)
        menu = first_page(window).findChild(QComboBox)
        codes = [menu.itemData(row) for row in range(1, menu.count())]
        assert tuple(codes) == edition.names.sorted_countries(edition.names.countries(), language)
        assert "HK" in codes
        window.dismantle()


def test_a_country_is_chosen_and_can_be_taken_back(make: MakeWindow) -> None:
    window = make(country=None)
    menu = first_page(window).findChild(CountryMenu)
    menu.activated.emit(menu.findData("CN"))
    assert window.session.country == "CN"
    menu.activated.emit(0)
    assert window.session.country is None


def test_a_language_is_chosen_by_its_own_name(make: MakeWindow) -> None:
    window = make("en", None)
    button = next(one for one in first_page(window).findChildren(QPushButton) if one.text() == "မြန်မာ")
    button.click()
    assert window.session.language == "my"
    assert any("ဘယ်" in label.text() for label in first_page(window).findChildren(QLabel))
