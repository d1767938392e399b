"""The page that says what stays: every word about Windows rests on a public page, and it promises nothing."""

from __future__ import annotations

import re

import pytest

from guide.core.library import BlockKind
from guide.ui.limits import limits_heading
from guide.ui.pages.about import AboutPage
from guide.ui.pages.this_computer import ThisComputerPage
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage

PLACE = "page:about/this-computer"
PROMISES = re.compile(r"\b(safe|secure|guarantee\w*|impossible|never|always|protects? you)\b", re.IGNORECASE)


def page_of(show_page: ShowPage) -> ThisComputerPage:
    page = show_page(PLACE)
    assert isinstance(page, ThisComputerPage)
    return page


def test_it_names_what_windows_keeps_and_what_can_be_done(show_page: ShowPage) -> None:
    words = page_of(show_page).findChildren(TextView)[0].toPlainText()
    for part in (
        "a stick was put in",
        "a program ran",
        "opened lately",
        "that were copied",
        "Recall",
        "against viruses",
        "previews",
        "can be noticed",
        "Sticky Keys",
        "records keys",
        "a camera behind you",
        "Someone who finds the stick",
    ):
        assert part in words


def test_every_word_about_windows_rests_on_a_public_page(show_page: ShowPage) -> None:
    heading = ""
    for block in page_of(show_page)._blocks():
        if block.kind is BlockKind.HEADING:
            heading = block.wording.text
        elif heading == "What Windows may remember" and "Other systems" not in block.wording.text:
            assert [basis.kind for basis in block.basis] == ["public"], block.wording.text
            assert re.fullmatch(r"https?://[\w./-]+", block.basis[0].label)


def test_it_promises_nothing(show_page: ShowPage) -> None:
    for block in page_of(show_page)._blocks():
        if block.wording.text == limits_heading():
            continue
        assert not PROMISES.search(block.wording.text), block.wording.text


@pytest.mark.parametrize("name", ["What this computer may remember"])
def test_it_is_reached_from_about(show_page: ShowPage, name: str) -> None:
    page = show_page("page:about")
    assert isinstance(page, AboutPage)
    asked: list[str] = []
    page.address_requested.connect(lambda address: asked.append(str(address)))
    next(button for button in page.findChildren(WordedButton) if button.text() == name).click()
    assert asked == [PLACE]
