from __future__ import annotations

from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.navigation import TIMELINE
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_events_stand_by_date_and_say_what_is_in_doubt(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:timeline")
    shown = page.findChildren(EntryList)[0]
    assert [[part.text for part in row.words] for row in shown.model_of_rows.rows] == [
        ["1986 – 1991", "The police open a line that always answers.", "The sources disagree"],
        ["February 2014", "A report names what happens to people who are sent back."],
    ]
    with qtbot.waitSignal(page.address_requested) as asked:
        shown.clicked.emit(shown.model_of_rows.index(1, 0))
    assert asked.args == [Address(Kind.EVENT, "later-report")]


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
