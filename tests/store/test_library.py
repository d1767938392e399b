from __future__ import annotations

import sqlite3

import pytest

from guide.core.errors import NotInGuideError
from guide.core.library import BlockBasis, BlockKind
from guide.core.wording import Standing
from guide.store.library import Library


def test_topics_hold_their_articles_in_order(connection: sqlite3.Connection) -> None:
    topics = Library(connection).topics("en")
    assert [(topic.id, topic.title.text, topic.articles) for topic in topics] == [
        ("first", "First steps", ("danger", "rest")),
        ("later", "Later", ()),
    ]


def test_one_topic(connection: sqlite3.Connection) -> None:
    assert Library(connection).topic("later", "ko").title.standing is Standing.MISSING
    with pytest.raises(NotInGuideError, match="nowhere"):
        Library(connection).topic("nowhere", "ko")


def test_summaries_are_in_the_order_of_the_topics(connection: sqlite3.Connection) -> None:
    summaries = Library(connection).summaries("ko")
    assert [(summary.id, summary.topic, summary.title.text) for summary in summaries] == [
        ("danger", "first", "지금 위험"),
        ("rest", "first", "Rest"),
    ]


def test_an_article_keeps_its_numbers_in_every_language(connection: sqlite3.Connection) -> None:
    library = Library(connection)
    english, korean = library.article("danger", "en"), library.article("danger", "ko")
    assert english.safety == korean.safety == ("S01", "S20")
    assert english.reviewed == "2026-11-22"
    assert [(block.number, block.kind, block.level) for block in korean.blocks] == [
        (1, BlockKind.PARAGRAPH, 0),
        (2, BlockKind.HEADING, 2),
    ]
    assert [block.wording.standing for block in korean.blocks] == [Standing.OLDER, Standing.MISSING]
    assert [block.basis for block in english.blocks] == [block.basis for block in korean.blocks]


def test_a_block_says_what_it_rests_on(connection: sqlite3.Connection) -> None:
    first, second = Library(connection).article("danger", "en").blocks
    assert first.basis == (
        BlockBasis("fact", "F001", "Report, part 2"),
        BlockBasis("fact", "F002", "Report"),
        BlockBasis("public", "https://c.example", "2024"),
    )
    assert second.basis == (BlockBasis("editor", "", ""),)


def test_no_such_article(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotInGuideError, match="nowhere"):
        Library(connection).article("nowhere", "en")
