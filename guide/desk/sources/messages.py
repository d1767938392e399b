"""Every text of the sources that is translated, named once for both who extracts and who assembles.

msgctxt is `kind:id` alone; msgid is the English with its inline marks and references, without the marks
of what it rests on. The same words in one entry are one message.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guide.core.library import BlockKind
from guide.desk.sources.articles import ArticleRecord
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import NoteRecord


@dataclass(frozen=True, slots=True)
class SourceMessage:
    """context: `kind:id`. comment: for translators, what the text is. file: where it is written."""

    context: str
    text: str
    comment: str
    file: str


def translatable(sources: Sources) -> Iterable[SourceMessage]:
    """All translatable texts, entry by entry in the order of their ids, inside an entry as written."""
    seen: set[tuple[str, str]] = set()
    for message in _all(sources):
        key = (message.context, message.text)
        if message.text and key not in seen:
            seen.add(key)
            yield message


def is_words(value: str) -> bool:
    """Whether a channel's value is words to translate, and not an address, an account or a number.

    An address or an account has no blank in it; a number has no letter.
    """
    return any(map(str.isspace, value.strip())) and any(map(str.isalpha, value))


def _all(sources: Sources) -> Iterator[SourceMessage]:
    for topic in sources.topics:
        file = topic.node.place.path
        yield SourceMessage(f"topic:{topic.id}", topic.title, "Title of a topic", file)
        yield SourceMessage(f"topic:{topic.id}", topic.summary, "Summary of a topic", file)
    for note in sorted(sources.notes, key=lambda note: note.id):
        yield from _of_note(note)
    for article in sources.articles:
        yield from _of_article(article)
    for organization in sorted(sources.organizations, key=lambda organization: organization.id):
        context = f"organization:{organization.id}"
        yield SourceMessage(context, organization.name, "Name of an organization", organization.node.place.path)
    for service in sources.services:
        yield from _of_service(service)


def _of_note(note: NoteRecord) -> Iterator[SourceMessage]:
    context, file = f"note:{note.id}", note.node.place.path
    level = f"{note.level} safety note"
    yield SourceMessage(context, note.short, f"Short form of a {level}: keep every warning, at most 35 words", file)
    for paragraph in note.full:
        yield SourceMessage(context, paragraph.text, f"Full form of a {level}: keep every warning", file)
    for advice in note.instead:
        yield SourceMessage(context, advice.text, f"What can be done instead; of a {level}", file)


_BLOCK_COMMENTS = {
    BlockKind.HEADING: "Heading",
    BlockKind.PARAGRAPH: "Paragraph",
    BlockKind.ITEM: "List item",
    BlockKind.STEP: "Step",
    BlockKind.ROW: "Row of a table: keep each “ | ” between its cells",
}


def _of_article(article: ArticleRecord) -> Iterator[SourceMessage]:
    context, file = f"article:{article.id}", article.node.place.path
    yield SourceMessage(context, article.title, "Title of an article", file)
    yield SourceMessage(context, article.summary, "Summary of an article", file)
    if article.keywords:
        yield SourceMessage(context, article.keywords, KEYWORDS_COMMENT, file)
    for block in article.blocks:
        yield SourceMessage(context, block.text, _BLOCK_COMMENTS[block.kind], file)


KEYWORDS_COMMENT = "Words people type to find this, divided by commas; searched, never shown: give your language's own"


def _of_service(service: ServiceRecord) -> Iterator[SourceMessage]:
    """The words of a record. Official names in other languages and all numbers are data, and not here."""
    texts: list[tuple[str | None, str]] = [
        (service.name, "Name of a service"),
        (service.keywords, KEYWORDS_COMMENT),
        (service.description, "Description of a service"),
        (service.place, "Where a service works"),
        *((phone.note, f"Note at the number {phone.number}") for phone in service.phones),
        *((channel.value, f"How to write: {channel.type}") for channel in service.channels if is_words(channel.value)),
        (service.schedule_note, "Note on opening hours"),
        *((language.note, f"Note on the language {language.code}") for language in service.languages),
        (service.cost_note, "Note on what a call costs"),
    ]
    for text, comment in texts:
        if text:
            yield SourceMessage(f"service:{service.id}", text, comment, service.node.place.path)
