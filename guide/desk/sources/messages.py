"""Every text of the sources that is translated, named once for both who extracts and who assembles.

msgctxt is `kind:id` alone; msgid is the English with its inline marks and references, without the marks
of what it rests on. The same words in one entry are one message.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from guide.core.directory import is_words
from guide.core.library import BlockKind
from guide.desk.sources.articles import ArticleRecord
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources
from guide.desk.sources.referral import ReferralRecord
from guide.desk.sources.rows import RowRecord
from guide.desk.sources.tables import NoteRecord

_OPENING_WORDS = 7


@dataclass(frozen=True, slots=True)
class SourceMessage:
    """context: `kind:id`. comment: for translators, what the text is. file: where it is written.

    page, after  what a reader sees around it: the first words of its entry, and of the text before it
    """

    context: str
    text: str
    comment: str
    file: str
    page: str = ""
    after: str = ""

    def comments(self) -> tuple[str, ...]:
        """What a translator is told, a sentence each."""
        around = (("On the page", self.page), ("After", self.after))
        return (self.comment, *(f"{words}: “{_opening(text)}”" for words, text in around if text))


def translatable(sources: Sources) -> Iterable[SourceMessage]:
    """All translatable texts, entry by entry in the order of their ids, inside an entry as written."""
    seen: set[tuple[str, str]] = set()
    page, before = None, None
    for message in _all(sources):
        if not message.text:
            continue
        if page is None or page.context != message.context:
            page, before = message, None
        key = (message.context, message.text)
        if key not in seen:
            seen.add(key)
            title = page.text if message is not page and before is not page else ""
            yield replace(message, page=title, after=before.text if before else "")
        if message.comment != KEYWORDS_COMMENT:
            before = message


def _opening(text: str) -> str:
    """Enough of a text to find it by; the whole would make every edit look like two."""
    words = text.split()
    return " ".join(words[:_OPENING_WORDS]) + (" …" if len(words) > _OPENING_WORDS else "")


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
    for row in sorted(sources.rows, key=lambda row: (row.kind, row.id)):
        yield from _of_row(row)
    for record in sources.referral:
        yield from _of_referral(record)


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


_ROW_COMMENTS = {
    ("law", "name"): "Name of an article of law or a treaty, as a person would say it; the official one is data",
    ("law", "keywords"): KEYWORDS_COMMENT,
    ("law", "says"): "What an article of law or a treaty says",
    ("law", "means"): "What an article of law or a treaty means for the person; plain words",
    ("law", "show"): "Who may safely show an article of law, and to whom: keep every warning",
    ("law", "doubt"): "Why an article of law cannot be relied on",
    ("term", "term"): "A word that is explained",
    ("term", "definition"): "What a word means; plain words",
    ("term", "synonyms"): KEYWORDS_COMMENT,
    ("indicator", "text"): "A sign that somebody may be held or used by others; never read out to the person",
    ("indicator", "caution"): "How a sign can mislead, or what not to do: keep every warning",
    ("option", "reason"): "Why a page is offered: the need that it answers; no verdict and no origin",
    ("form", "title"): "Heading of a printed sheet: neutral, so that a finder learns nothing",
    ("form", "summary"): "What a printed sheet is for, in one line",
    ("form", "keywords"): KEYWORDS_COMMENT,
    ("form", "before"): "What to weigh before a sheet is printed: keep every warning",
    ("form", "prompts"): "Printed above open lines: everyday words that tell a finder nothing",
    ("form", "meanings"): "What the lines of a sheet are for; on the screen only, never printed",
    ("phrase", "choices"): "A choice on a card, to point at",
    ("script", "asks"): "What the person is asked before a call; plain and gentle",
    ("event", "text"): "What happened; the date stands before it",
    ("figure", "what"): "What a figure is about",
    ("figure", "unit"): "What a figure counts; stands after the number",
    ("figure", "place"): "Where a figure is from",
    ("figure", "doubt"): "Why a figure cannot be taken as it stands",
    ("place", "name"): "Name of a place",
    ("place", "keywords"): KEYWORDS_COMMENT,
    ("place", "blocks"): "What the sources say of a place",
    ("doubt", "topic"): "What the sources disagree about",
    ("doubt", "says"): "What the sources say",
    ("doubt", "treat"): "How the guide treats it",
}
_SPEAKERS = {"worker": "the helper", "person": "the person who needs help", "either": "one of the two"}


def _of_row(row: RowRecord) -> Iterator[SourceMessage]:
    for text in row.texts:
        match row.kind, text.part:
            case "phrase", "text":
                comment = _card(row)
            case "script", "says":
                comment = _said(row)
            case of_field:
                comment = _ROW_COMMENTS[of_field]
        yield SourceMessage(row.address, text.text, comment, row.node.place.path)


def _said(row: RowRecord) -> str:
    keep = row.node.optional("keep")
    said = "Said on the telephone, or shown to whoever speaks for the caller; short and polite; “…” is a gap to fill in"
    return said + (f". Keep: {keep}" if keep else "")


def _card(row: RowRecord) -> str:
    speaker = _SPEAKERS.get(row.node.text("speaker"), "somebody")
    keep = row.node.optional("keep")
    return f"A sentence that {speaker} shows on a card; short and polite" + (f". Keep: {keep}" if keep else "")


_REFERRAL_COMMENTS = {
    "question": "A question on the way to help; each may be skipped. Plain and neutral: others may see the screen",
    "reason": "Why something is offered; names the need, never where a person comes from",
    "remark": "An honest sentence about what was found, or not",
    "prepare": "What to have ready before a call",
}


def _of_referral(record: ReferralRecord) -> Iterator[SourceMessage]:
    """The words of Find help. A rule has none."""
    comment, file = _REFERRAL_COMMENTS.get(record.part), record.node.place.path
    if comment is None:
        return
    yield SourceMessage(record.address, record.node.text("words"), comment, file)
    yield SourceMessage(record.address, record.node.text("help"), "Why the question is asked; stands below it", file)
    for value in record.node.records("values"):
        yield SourceMessage(record.address, value.text("words"), "An answer to choose; stands on a button", file)


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
