"""Rows of facts, topics, articles and safety notes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from guide.core.notes import Level
from guide.desk.assemble.database import Row, insert
from guide.desk.assemble.wordings import Messages
from guide.desk.sources.reading import Sources


def write_facts(connection: sqlite3.Connection, sources: Sources) -> None:
    facts = sorted(sources.facts, key=lambda fact: fact.id)
    rows = ({"id": fact.id, "document": fact.document.replace(",", ", "), "section": fact.section} for fact in facts)
    insert(connection, "fact", rows)


def write_notes(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    notes = sorted(sources.notes, key=lambda note: note.id)
    insert(
        connection,
        "note",
        (
            {
                "id": note.id,
                "level": Level[note.level.upper()].value,
                "short_text": messages.id(f"note:{note.id}", note.short),
            }
            for note in notes
        ),
    )
    insert(
        connection,
        "note_block",
        (
            {"note": note.id, "part": part, "position": position, "text": messages.id(f"note:{note.id}", block.text)}
            for note in notes
            for part, blocks in (("full", note.full), ("instead", note.instead))
            for position, block in enumerate(blocks, start=1)
        ),
    )


def write_articles(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    insert(connection, "topic", _topics(sources, messages))
    insert(connection, "article", _articles(sources, messages))
    insert(
        connection,
        "article_note",
        (
            {"article": article.id, "position": position, "note": note}
            for article in sources.articles
            for position, note in enumerate(dict.fromkeys(article.safety), start=1)
        ),
    )
    insert(
        connection,
        "block",
        (
            {
                "article": article.id,
                "number": number,
                "kind": block.kind.value,
                "level": block.level,
                "text": messages.id(f"article:{article.id}", block.text),
            }
            for article in sources.articles
            for number, block in enumerate(article.blocks, start=1)
        ),
    )
    insert(connection, "block_basis", _bases(sources))


def _topics(sources: Sources, messages: Messages) -> Iterator[Row]:
    for position, topic in enumerate(sources.topics, start=1):
        context = f"topic:{topic.id}"
        yield {
            "id": topic.id,
            "position": position,
            "title_text": messages.id(context, topic.title),
            "summary_text": messages.id(context, topic.summary),
        }


def _articles(sources: Sources, messages: Messages) -> Iterator[Row]:
    for article in sources.articles:
        context = f"article:{article.id}"
        yield {
            "id": article.id,
            "topic": article.topic,
            "position": article.position,
            "title_text": messages.id(context, article.title),
            "summary_text": messages.id(context, article.summary),
            "keywords_text": messages.optional(context, article.keywords),
            "reviewed": article.reviewed,
        }


def _bases(sources: Sources) -> Iterator[Row]:
    for article in sources.articles:
        for number, block in enumerate(article.blocks, start=1):
            for position, basis in enumerate(block.bases, start=1):
                yield {
                    "article": article.id,
                    "number": number,
                    "position": position,
                    "kind": basis.kind,
                    "label": basis.label,
                    "detail": basis.detail,
                }
