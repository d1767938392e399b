from __future__ import annotations

from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.navigation import FIGURES, FORMS, PLACES, TIMELINE
from guide.ui.widgets.entry_button import EntryButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_topics_with_pages_are_shown_and_the_others_counted(show_page: ShowPage) -> None:
    page = show_page("page:guide")
    entries = [entry.address for entry in page.findChildren(EntryButton)]
    topics = [Address(Kind.TOPIC, "first-steps"), Address(Kind.TOPIC, "police")]
    assert entries == [*topics, PLACES, FIGURES, TIMELINE, FORMS]
    assert "1 more topic has no pages in this edition yet." in visible_words_of(page)


def test_a_topic_shows_its_pages_in_order(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("topic:first-steps")
    entries = page.findChildren(EntryButton)
    assert [entry.address.id for entry in entries] == ["immediate-danger", "no-call-possible"]
    with qtbot.waitSignal(page.address_requested) as asked:
        entries[0].click()
    assert asked.args == [Address(Kind.ARTICLE, "immediate-danger")]


def test_a_topic_without_pages_says_so(show_page: ShowPage) -> None:
    page = show_page("page:guide")
    topics = page.session.edition.library.topics("en")
    empty = next(topic for topic in topics if not topic.articles)
    words = visible_words_of(show_page(f"topic:{empty.id}"))
    assert any(each.startswith("This topic has no pages in this edition yet.") for each in words)
