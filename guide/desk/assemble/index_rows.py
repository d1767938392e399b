"""What the rows of law, glossary, signs, forms, phrases, timeline, figures and places say, gathered for the index.

They come after articles and services: where a query fits both, what can be done stands before what explains it.
Doubts are no entries: they show on the blocks that they concern.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from guide.core.address import Kind
from guide.core.figures import Figure, FigureBound
from guide.core.forms import form_address
from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.library import Block
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.labels import Labels
from guide.store.figures import Figures
from guide.store.forms import Forms
from guide.store.glossary import Glossary
from guide.store.indicators import Indicators
from guide.store.law import Law
from guide.store.names import Names
from guide.store.phrases import Phrases
from guide.store.places import Places
from guide.store.timeline import Timeline
from guide.store.wordings import Wordings

_ELSEWHERE = "…"
"""Stands in a snippet for a number that the text refers to, as in index_entries."""


def read_rows(connection: sqlite3.Connection, languages: tuple[str, ...], labels: Labels) -> tuple[Entry, ...]:
    """Every row that can be found, kind by kind, in the order of the screen."""
    reader = _RowReader(connection, languages, labels)
    return (
        *reader.laws(),
        *reader.terms(),
        *reader.places(),
        *reader.forms(),
        *reader.phrases(),
        *reader.indicators(),
        *reader.events(),
        *reader.figures(),
    )


class _RowReader:
    def __init__(self, connection: sqlite3.Connection, languages: tuple[str, ...], labels: Labels) -> None:
        self._connection = connection
        self._languages = languages
        self._labels = labels
        self._wordings = Wordings(connection)

    def laws(self) -> Iterator[Entry]:
        store = Law(self._connection, self._wordings)
        keywords = self._messages("law", "keywords_text")
        for law in store.articles(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.article(law.id, language)
                # Official names in a language without a window stand in the English text, as those of services do.
                official = [
                    text
                    for code, text in (*told.official_names, *told.numbers)
                    if code == language or (language == SOURCE_LANGUAGE and code not in self._languages)
                ]
                texts.append(
                    EntryText(
                        language,
                        _words(told.name, language),
                        keywords=(*official, *self._message(keywords.get(law.id), language)),
                        summary=self._plain(told.says, language),
                        running=self._plain((*told.means, told.show, told.doubt), language),
                    )
                )
            yield Entry(Kind.LAW, law.id, tuple(texts))

    def terms(self) -> Iterator[Entry]:
        store = Glossary(self._connection, self._wordings)
        synonyms = self._messages("term", "synonyms_text")
        for term in store.terms(SOURCE_LANGUAGE):
            abbreviation = (term.abbreviation,) if term.abbreviation else ()
            texts = []
            for language in self._languages:
                told = store.term(term.id, language)
                texts.append(
                    EntryText(
                        language,
                        _words(told.term, language),
                        keywords=(*abbreviation, *self._message(synonyms.get(term.id), language)),
                        summary=self._plain((told.definition,), language),
                    )
                )
            yield Entry(Kind.TERM, term.id, tuple(texts))

    def places(self) -> Iterator[Entry]:
        store, names = Places(self._connection, self._wordings), Names(self._connection)
        keywords = self._messages("place", "keywords_text")
        for place in store.places(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.place(place.id, language)
                country = (names.country(told.country, language),) if told.country else ()
                texts.append(
                    EntryText(
                        language,
                        _words(told.name, language),
                        keywords=(*country, *self._message(keywords.get(place.id), language)),
                        running=self._plain(told.blocks, language),
                    )
                )
            yield Entry(Kind.PLACE, place.id, tuple(texts))

    def phrases(self) -> Iterator[Entry]:
        store = Phrases(self._connection, self._wordings)
        for phrase in store.phrases(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.phrase(phrase.id, language)
                choices = tuple(words for choice in told.choices if (words := _words(choice, language)))
                texts.append(EntryText(language, _words(told.text, language), summary=choices))
            yield Entry(Kind.PHRASE, phrase.id, tuple(texts))

    def forms(self) -> Iterator[Entry]:
        """A sheet is found under its neutral title; what it is for is searched and shows in no snippet."""
        store = Forms(self._connection, self._wordings)
        keywords = self._messages("form", "keywords_text")
        for form in store.forms(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.form(form.id, language)
                texts.append(
                    EntryText(
                        language,
                        _words(told.title, language),
                        keywords=self._message(keywords.get(form.id), language),
                        summary=(summary,) if (summary := _words(told.summary, language)) else (),
                        rest=self._plain((prompt.meaning for prompt in told.prompts), language),
                    )
                )
            yield Entry(form_address(form.id).kind, form_address(form.id).id, tuple(texts))

    def indicators(self) -> Iterator[Entry]:
        store = Indicators(self._connection, self._wordings)
        for sign in store.indicators(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.indicator(sign.id, language)
                title = self._title(told.text, language)
                texts.append(EntryText(language, title, summary=self._plain((told.caution,), language)))
            yield Entry(Kind.INDICATOR, sign.id, tuple(texts))

    def events(self) -> Iterator[Entry]:
        store = Timeline(self._connection, self._wordings)
        for event in store.events(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                title = self._title(store.event(event.id, language).text, language)
                texts.append(EntryText(language, title, summary=(event.when,) if title else ()))
            yield Entry(Kind.EVENT, event.id, tuple(texts))

    def figures(self) -> Iterator[Entry]:
        store, names = Figures(self._connection, self._wordings), Names(self._connection)
        for figure in store.figures(SOURCE_LANGUAGE):
            texts = []
            for language in self._languages:
                told = store.figure(figure.id, language)
                place = [_words(told.place, language)] if told.place else []
                place += [names.country(told.country, language)] if told.country else []
                texts.append(
                    EntryText(
                        language,
                        _words(told.what, language),
                        summary=(self._value(told, language),),
                        labels=tuple(place),
                        running=self._plain((told.doubt,), language),
                    )
                )
            yield Entry(Kind.FIGURE, figure.id, tuple(texts))

    def _value(self, figure: Figure, language: str) -> str:
        """“up to 500,000 women and girls”: a bound left out would change what a snippet says."""
        words = self._labels.get(language, {}).get(f"bound:{figure.bound}", "{value}")
        if figure.bound is not FigureBound.EXACT and words == "{value}":
            return ""
        unit = _words(figure.unit, language) if figure.unit else ""
        return " ".join(filter(None, (words.format(value=figure.value), unit)))

    def _title(self, block: Block, language: str) -> str:
        return " ".join(self._plain((block,), language))

    def _plain(self, blocks: Iterable[Block | None], language: str) -> tuple[str, ...]:
        """The words of blocks that are in this language, without marks and without digits of numbers."""
        texts = (block.wording for block in blocks if block is not None)
        return tuple(plain_text(wording.text, self._references) for wording in texts if wording.language == language)

    @cached_property
    def _references(self) -> dict[tuple[str, str | None], str]:
        phones = self._connection.execute("SELECT service, key FROM phone").fetchall()
        return {reference: _ELSEWHERE for service, key in phones for reference in ((service, key), (service, None))}

    def _messages(self, table: str, column: str) -> Mapping[str, int]:
        return dict(self._connection.execute(f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL"))

    def _message(self, message: int | None, language: str) -> tuple[str, ...]:
        words = _words(self._wordings.get(message, language), language) if message is not None else ""
        return (words,) if words else ()


def _words(wording: Wording, language: str) -> str:
    """The words, if they are in this language: English stands in the English text alone."""
    return wording.text if wording.language == language else ""
