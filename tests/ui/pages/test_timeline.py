from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.core.library import Block, BlockKind
from guide.core.timeline import Event
from guide.core.wording import Standing, Wording
from guide.ui.navigation import TIMELINE
from guide.ui.pages.timeline import decade_of
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_events_stand_by_date_and_say_what_is_in_doubt(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:timeline")
    lists = page.findChildren(EntryList)
    assert [[part.text for part in row.words] for each in lists for row in each.model_of_rows.rows] == [
        [
            "1986 – 1991",
            "The police open a line that always answers.",
            "The sources disagree",
            "document 001, paragraph 40, “reporting”",
        ],
        [
            "February 2014",
            "A report names what happens to people who are sent back.",
            "document 003, paragraph 12, “return”",
        ],
    ]
    assert [each.accessibleName() for each in lists] == [
        "What happened when: 1980 – 1989",
        "What happened when: 2010 – 2019",
    ]
    with qtbot.waitSignal(page.address_requested) as asked:
        lists[1].clicked.emit(lists[1].model_of_rows.index(0, 0))
    assert asked.args == [Address(Kind.EVENT, "later-report")]


def test_a_button_leads_to_its_decade(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:timeline", size=(900, 240))
    page.window().activateWindow()
    leads = [each for each in page.findChildren(WordedButton) if each.accessibleName().startswith("Go to")]
    assert [each.text() for each in leads] == ["1980 – 1989", "2010 – 2019"]
    later = page.findChildren(EntryList)[1]
    with qtbot.waitSignal(later.place_reached):
        leads[1].click()
    assert later.hasFocus()
    assert later.currentIndex().row() == 0
    bar = page.view.verticalScrollBar()
    leads[0].click()
    (heading,) = [each for each in page.findChildren(WrappedLabel) if each.text() == "1980 – 1989"]
    assert 0 < bar.value() == heading.y() < bar.maximum()


@pytest.mark.parametrize(
    ("when", "decade"),
    [("1875", "1870–1879"), ("1990–1999", "1990–1999"), ("1989-12-31", "1980–1989"), ("2000-01", "2000–2009")],
)
def test_an_event_stands_in_the_decade_in_which_it_began(when: str, decade: str) -> None:
    text = Block(1, BlockKind.PARAGRAPH, 0, Wording("x", "en", Standing.SOURCE), ())
    assert decade_of(Event("x", when, text, ())) == decade


def test_an_event_has_its_date_words_and_way_back(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("event:line-opens")
    assert "1986 – 1991" in visible_words_of(page)
    text = page.findChildren(TextView)[0].toPlainText()
    assert text.splitlines() == [
        "The police open a line that always answers.",
        "The sources disagree · Whether the line always answers",
    ]
    with qtbot.waitSignal(page.address_requested) as asked:
        page.findChildren(WordedButton)[0].click()
    assert asked.args == [TIMELINE]
