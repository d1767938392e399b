"""Topics and articles in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from guide.core.errors import NotInGuideError
from guide.core.i18n import N_
from guide.core.library import Article, ArticleSummary, Block, BlockBasis, BlockKind, Topic
from guide.store.rows import block_basis
from guide.store.wordings import Wordings

_SUMMARIES = """
SELECT article.id, article.topic, article.title_text, article.summary_text
FROM article JOIN topic ON topic.id = article.topic
ORDER BY topic.position, article.position
"""
_BASIS = """
SELECT block_basis.number, block_basis.kind, block_basis.label, block_basis.detail, fact.document, fact.section
FROM block_basis LEFT JOIN fact ON block_basis.kind = 'fact' AND fact.id = block_basis.label
WHERE block_basis.article = ? ORDER BY block_basis.number, block_basis.position
"""


class Library:
    """Topics and summaries are read once a language; an article each time it is opened."""

    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._topics: dict[str, tuple[Topic, ...]] = {}
        self._summaries: dict[str, tuple[ArticleSummary, ...]] = {}

    def topics(self, language: str) -> tuple[Topic, ...]:
        """All topics in their order, those without an article too."""
        if language not in self._topics:
            articles: dict[str, list[str]] = defaultdict(list)
            for summary in self.summaries(language):
                articles[summary.topic].append(summary.id)
            rows = self._connection.execute(
                "SELECT id, title_text, summary_text FROM topic ORDER BY position"
            ).fetchall()
            words = self._wordings.many((text for _id, *texts in rows for text in texts), language)
            self._topics[language] = tuple(
                Topic(id, words[title], words[summary], tuple(articles[id])) for id, title, summary in rows
            )
        return self._topics[language]

    def topic(self, id: str, language: str) -> Topic:
        """NotInGuideError where this edition has no such topic."""
        for topic in self.topics(language):
            if topic.id == id:
                return topic
        raise NotInGuideError(N_("This edition has no topic “{id}”."), id=id)

    def summaries(self, language: str) -> tuple[ArticleSummary, ...]:
        """Every article's title and summary, in the order of the topics."""
        if language not in self._summaries:
            rows = self._connection.execute(_SUMMARIES).fetchall()
            words = self._wordings.many((text for _id, _topic, *texts in rows for text in texts), language)
            self._summaries[language] = tuple(
                ArticleSummary(id, topic, words[title], words[summary]) for id, topic, title, summary in rows
            )
        return self._summaries[language]

    def article(self, id: str, language: str) -> Article:
        """NotInGuideError where this edition has no such article."""
        row = self._connection.execute(
            "SELECT topic, title_text, summary_text, reviewed FROM article WHERE id = ?", (id,)
        ).fetchone()
        if row is None:
            raise NotInGuideError(N_("This edition has no article “{id}”."), id=id)
        topic, title, summary, reviewed = row
        notes = self._connection.execute("SELECT note FROM article_note WHERE article = ? ORDER BY position", (id,))
        safety = tuple(note for (note,) in notes)
        blocks = self._connection.execute(
            "SELECT number, kind, level, text FROM block WHERE article = ? ORDER BY number", (id,)
        ).fetchall()
        words = self._wordings.many((title, summary, *(text for *_block, text in blocks)), language)
        basis = self._basis(id)
        return Article(
            id,
            topic,
            words[title],
            words[summary],
            safety,
            reviewed,
            tuple(
                Block(number, BlockKind(kind), level, words[text], tuple(basis[number]))
                for number, kind, level, text in blocks
            ),
        )

    def _basis(self, article: str) -> dict[int, list[BlockBasis]]:
        basis: dict[int, list[BlockBasis]] = defaultdict(list)
        for number, kind, label, detail, document, section in self._connection.execute(_BASIS, (article,)):
            basis[number].append(block_basis(kind, label, detail, document, section))
        return basis
