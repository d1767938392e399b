"""What an edition's entries say in each language, gathered for the index from the tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from guide.core.address import Kind
from guide.core.directory import Service, ServiceSummary
from guide.core.doors import Door, Place, passage, shows_number
from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.library import BlockKind
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.desk.assemble.index_numbers import masked, without_numbers
from guide.desk.assemble.labels import Labels
from guide.store.directory import Directory
from guide.store.library import Library
from guide.store.names import Names
from guide.store.wordings import Wordings
from guide.text.digits import only_digits

_ELSEWHERE = "…"
"""Stands in a snippet for a number that the text refers to: the page shows it, with its note."""


@dataclass(frozen=True, slots=True)
class EntryText:
    """An entry in one language, in parts of falling weight. keywords, labels and rest are searched and never shown.

    title  empty where the entry has no name in this language: it is found by the rest and shown in English
    names  official names in this language, as good as the title and not shown
    """

    language: str
    title: str
    keywords: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def outline(self) -> tuple[str, ...]:
        return (*self.summary, *self.headings, *self.labels)

    def body(self) -> str:
        """What a snippet is cut from."""
        return " ".join((*self.summary, *self.running))

    def everything(self) -> tuple[str, ...]:
        return (self.title, *self.names, *self.keywords, *self.outline, *self.running, *self.rest)


@dataclass(frozen=True, slots=True)
class Entry:
    kind: Kind
    id: str
    texts: tuple[EntryText, ...]
    country: str | None = None
    nationals_of: str | None = None
    gated_by: str | None = None
    short_code: bool = False
    in_strip: bool = False
    do_not_contact: bool = False


@dataclass(slots=True)
class _Reader:
    connection: sqlite3.Connection
    languages: tuple[str, ...]
    labels: Labels
    hidden: frozenset[str] = frozenset()
    references: dict[tuple[str, str | None], str] = field(default_factory=dict)
    wordings: Wordings = field(init=False)
    directory: Directory = field(init=False)
    library: Library = field(init=False)
    names: Names = field(init=False)

    def __post_init__(self) -> None:
        self.wordings = Wordings(self.connection)
        self.directory = Directory(self.connection, self.wordings)
        self.library = Library(self.connection, self.wordings)
        self.names = Names(self.connection)

    def keywords(self, table: str) -> dict[str, int]:
        rows = self.connection.execute(f"SELECT id, keywords_text FROM {table} WHERE keywords_text IS NOT NULL")
        return dict(rows.fetchall())


def read_entries(connection: sqlite3.Connection, languages: tuple[str, ...], labels: Labels) -> tuple[Entry, ...]:
    """Every entry, in the order that breaks a tie: articles as the topics have them, emergency lines, then the rest."""
    reader = _Reader(connection, languages, labels)
    services = reader.directory.services(SOURCE_LANGUAGE)
    reader.hidden = frozenset(digits for service in services for digits in _hidden_digits(service))
    for service in services:
        for key in (None, *(phone.key for phone in service.phones)):
            reader.references[service.id, key] = _ELSEWHERE
    in_order = sorted(services, key=lambda service: (service.kind != "emergency", service.country or "", service.id))
    return (*_articles(reader), *_services(reader, in_order))


def _hidden_digits(service: ServiceSummary) -> Iterator[str]:
    """The digits that may stand only behind a note, or nowhere for a reader in China (contracts, Doors; P05)."""
    if passage(service, Door.SEARCH).gated_by or not shows_number(service, "CN"):
        for phone in service.phones:
            yield only_digits(phone.number)
            if phone.e164:
                yield only_digits(phone.e164)


def _articles(reader: _Reader) -> Iterator[Entry]:
    keywords = reader.keywords("article")
    for summary in reader.library.summaries(SOURCE_LANGUAGE):
        texts = []
        for language in reader.languages:
            article = reader.library.article(summary.id, language)
            blocks = [(block.kind, _plain(block.wording, language, reader.references)) for block in article.blocks]
            texts.append(
                EntryText(
                    language=language,
                    title=masked(_plain(article.title, language), reader.hidden),
                    keywords=_of_language(reader, [keywords.get(article.id)], language),
                    headings=tuple(text for kind, text in blocks if kind is BlockKind.HEADING),
                    summary=_masked(reader, _plain(article.summary, language)),
                    running=_masked(reader, *(text for _kind, text in blocks)),
                )
            )
        yield Entry(Kind.ARTICLE, summary.id, tuple(texts))


def _services(reader: _Reader, services: Iterable[ServiceSummary]) -> Iterator[Entry]:
    keywords = reader.keywords("service")
    for summary in services:
        texts = []
        for language in reader.languages:
            service = reader.directory.service(summary.id, language)
            by_name = service.reports_status or service.publishes_faces
            texts.append((_by_name if by_name else _service_text)(reader, service, language, keywords.get(service.id)))
        yield Entry(
            Kind.SERVICE,
            summary.id,
            tuple(texts),
            summary.country,
            summary.for_nationals_of,
            passage(summary, Door.SEARCH).gated_by,
            any(phone.short_code for phone in summary.phones),
            passage(summary, Door.STRIP).place is Place.LIST,
            summary.do_not_contact,
        )


def _title(service: Service, language: str) -> str:
    """The translated name, else the official one in this language; without digits that must not be seen."""
    names = [service.name.text] if service.name.language == language else []
    names += [name for code, name in service.own_names if code == language]
    return without_numbers(names[0], set(_hidden_digits(service))) if names else ""


def _by_name(reader: _Reader, service: Service, language: str, _keywords: int | None) -> EntryText:
    others = (_plain(service.organization.name, language), *_digits(service))
    return EntryText(language, _title(service, language), _nonempty(*others), names=_names(reader, service, language))


def _service_text(reader: _Reader, service: Service, language: str, keywords: int | None) -> EntryText:
    def label(table: str, values: Collection[str]) -> list[str]:
        return [reader.labels.get(language, {}).get(f"{table}:{value}", "") for value in values]

    offers = label("offer", service.offers)
    country = [reader.names.country(service.country, language)] if service.country else []
    nationals = [reader.names.country(service.for_nationals_of, language)] if service.for_nationals_of else []
    answers = label("answer", {answer: None for phone in service.phones for answer in phone.answers})
    notes = [service.schedule.note, service.cost_note]
    notes += [phone.note for phone in service.phones]
    notes += [channel.value for channel in service.channels]
    notes += [spoken.note for spoken in service.languages]
    return EntryText(
        language=language,
        title=_title(service, language),
        keywords=(
            *_nonempty(_plain(service.organization.name, language), *_digits(service)),
            *_of_language(reader, [keywords], language),
            *country,
        ),
        summary=_masked(reader, *filter(None, (_plain(service.description, language),)), _listed(offers)),
        labels=_nonempty(
            *nationals, _plain(service.area, language), *label("kind", [service.kind]),
            *label("audience", service.serves), *answers,
        ),
        rest=_nonempty(
            *(_plain(note, language) for note in notes),
            *(reader.names.language(spoken.code, language) for spoken in service.languages if not spoken.assumed),
        ),
        names=_names(reader, service, language),
    )  # fmt: skip


def _names(reader: _Reader, service: Service, language: str) -> tuple[str, ...]:
    """Official names in this language; those in languages without a window stand in the English text."""
    return tuple(
        name
        for code, name in service.own_names
        if code == language or (language == SOURCE_LANGUAGE and code not in reader.languages)
    )


def _digits(service: Service) -> Iterator[str]:
    """Numbers as they are printed and without spaces, for queries with other words beside them."""
    for phone in service.phones:
        yield from (phone.number, only_digits(phone.number))


def _of_language(reader: _Reader, messages: Iterable[int | None], language: str) -> tuple[str, ...]:
    wanted = [message for message in messages if message is not None]
    words = reader.wordings.many(wanted, language)
    return _nonempty(*(_plain(words[message], language) for message in wanted))


def _plain(wording: Wording | None, language: str, references: dict[tuple[str, str | None], str] | None = None) -> str:
    """The words without their marks, if they are in this language: English stands in the English text alone."""
    return plain_text(wording.text, references) if wording and wording.language == language else ""


def _listed(words: Iterable[str]) -> str:
    return " · ".join(filter(None, words))


def _masked(reader: _Reader, *texts: str) -> tuple[str, ...]:
    return _nonempty(*(masked(text, reader.hidden) for text in texts))


def _nonempty(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
