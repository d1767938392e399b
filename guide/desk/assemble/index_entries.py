"""What can be found in an edition, gathered for the index from its tables: articles and services."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from guide.core.address import Kind
from guide.core.directory import ServiceSummary
from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.library import BlockKind
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.index_numbers import hidden_digits, masked
from guide.desk.assemble.index_services import service_entry
from guide.desk.assemble.index_words import References, SearchWords, nonempty, plain
from guide.desk.assemble.labels import Labels
from guide.store.directory import Directory
from guide.store.library import Library
from guide.store.wordings import Wordings

_ELSEWHERE = "…"
"""Stands in a snippet for a number that the text refers to: the page shows it, with its note."""


def read_entries(connection: sqlite3.Connection, languages: Sequence[str], labels: Labels) -> tuple[Entry, ...]:
    """Every entry, in the order that breaks a tie: articles as the topics have them, emergency lines, then the rest."""
    wordings = Wordings(connection)
    directory = Directory(connection, wordings)
    words = SearchWords(connection, wordings, labels)
    services = directory.services(SOURCE_LANGUAGE)
    hidden = frozenset(digits for service in services for digits in hidden_digits(service))
    in_order = sorted(services, key=lambda service: (service.kind != "emergency", service.country or "", service.id))
    return (
        *_articles(Library(connection, wordings), words, languages, _references(services), hidden),
        *(service_entry(service, services, directory, words, languages, hidden) for service in in_order),
    )


def _references(services: Sequence[ServiceSummary]) -> References:
    return {
        (service.id, key): _ELSEWHERE
        for service in services
        for key in (None, *(phone.key for phone in service.phones))
    }


def _articles(
    library: Library, words: SearchWords, languages: Sequence[str], references: References, hidden: frozenset[str]
) -> Iterator[Entry]:
    for summary in library.summaries(SOURCE_LANGUAGE):
        address = f"{Kind.ARTICLE}:{summary.id}"
        texts = []
        for language in languages:
            article = library.article(summary.id, language)
            blocks = [(block.kind, plain(block.wording, language, references)) for block in article.blocks]
            texts.append(
                EntryText(
                    language=language,
                    title=masked(plain(article.title, language), hidden),
                    keywords=words.keywords(address, language),
                    headings=tuple(text for kind, text in blocks if kind is BlockKind.HEADING),
                    summary=nonempty(masked(plain(article.summary, language), hidden)),
                    labels=words.of_glossary(address, language),
                    running=nonempty(*(masked(text, hidden) for _kind, text in blocks)),
                )
            )
        yield Entry(Kind.ARTICLE, summary.id, tuple(texts))
