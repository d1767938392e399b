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
from guide.desk.sources.problem import Place
from guide.desk.sources.reading import Sources
from guide.desk.sources.referral import ReferralRecord
from guide.desk.sources.rows import RowRecord
from guide.desk.sources.tables import NoteRecord

_OPENING_WORDS = 7


@dataclass(frozen=True, slots=True)
class SourceMessage:
    """context: `kind:id`. comment: for translators, what the text is. place: where it is written.

    is_title     it stands over something: in a list, in the window's path, in a result, as a heading
    page, after  what a reader sees around it: the first words of its entry, and of the text before it
    """

    context: str
    text: str
    comment: str
    place: Place
    is_title: bool = False
    page: str = ""
    after: str = ""

    @property
    def is_keywords(self) -> bool:
        """Words to search, which no screen shows."""
        return self.comment == KEYWORDS_COMMENT

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
        if not message.is_keywords:
            before = message


def _opening(text: str) -> str:
    """Enough of a text to find it by; the whole would make every edit look like two."""
    words = text.split()
    return " ".join(words[:_OPENING_WORDS]) + (" …" if len(words) > _OPENING_WORDS else "")


def _all(sources: Sources) -> Iterator[SourceMessage]:
    for topic in sources.topics:
        context, node = f"topic:{topic.id}", topic.node
        yield SourceMessage(context, topic.title, "Title of a topic", node.at("title"), is_title=True)
        yield SourceMessage(context, topic.summary, "Summary of a topic", node.at("summary"), is_title=True)
    for note in sorted(sources.notes, key=lambda note: note.id):
        yield from _of_note(note)
    for article in sources.articles:
        yield from _of_article(article)
    for organization in sorted(sources.organizations, key=lambda organization: organization.id):
        context = f"organization:{organization.id}"
        for field, comment in _named("name", "Name of an organization"):
            text, place = organization.node.text(field), organization.node.at(field)
            yield SourceMessage(context, text, comment, place, is_title=True)
    for service in sources.services:
        yield from _of_service(service)
    for row in sorted(sources.rows, key=lambda row: (row.kind, row.id)):
        yield from _of_row(row)
    for record in sources.referral:
        yield from _of_referral(record)


INSIDE = "_inside"
"""At the end of a field's name: its words for the edition for inside China (guide.desk.profiles)."""


def _named(field: str, comment: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """A field with a title, and the one with the title that tells less, each with what translators are told."""
    least = "for an edition that may be searched by those whom the reader fears: without a word that tells the subject"
    return (field, comment), (field + INSIDE, f"{comment}, {least}")


def _of_note(note: NoteRecord) -> Iterator[SourceMessage]:
    context, short = f"note:{note.id}", note.node.at("short")
    level = f"{note.level} safety note"
    yield SourceMessage(context, note.short, f"Short form of a {level}: keep every warning, at most 35 words", short)
    for paragraph in note.full:
        yield SourceMessage(context, paragraph.text, f"Full form of a {level}: keep every warning", paragraph.place)
    for advice in note.instead:
        yield SourceMessage(context, advice.text, f"What can be done instead; of a {level}", advice.place)


_BLOCK_COMMENTS = {
    BlockKind.HEADING: "Heading",
    BlockKind.PARAGRAPH: "Paragraph",
    BlockKind.ITEM: "List item",
    BlockKind.STEP: "Step",
    BlockKind.ROW: "Row of a table: keep each “ | ” between its cells",
}


def _of_article(article: ArticleRecord) -> Iterator[SourceMessage]:
    context, node = f"article:{article.id}", article.node
    for field, comment in _named("title", "Title of an article"):
        yield SourceMessage(context, node.text(field), comment, node.at(field), is_title=True)
    yield SourceMessage(context, article.summary, "Summary of an article", node.at("summary"), is_title=True)
    if article.keywords:
        yield SourceMessage(context, article.keywords, KEYWORDS_COMMENT, node.at("keywords"))
    for block in article.blocks:
        is_heading = block.kind is BlockKind.HEADING
        yield SourceMessage(context, block.text, _BLOCK_COMMENTS[block.kind], block.place, is_heading)


KEYWORDS_COMMENT = "Words people type to find this, divided by commas; searched, never shown: give your language's own"


_LAW_NAME = _named("name", "Name of an article of law or a treaty, as a person would say it; the official one is data")
_TERM = _named("term", "A word that is explained")
_DOUBT = _named("topic", "What the sources disagree about")

_ROW_COMMENTS = {
    **{("law", field): comment for field, comment in _LAW_NAME},
    ("law", "keywords"): KEYWORDS_COMMENT,
    ("law", "says"): "What an article of law or a treaty says",
    ("law", "means"): "What an article of law or a treaty means for the person; plain words",
    ("law", "show"): "Who may safely show an article of law, and to whom: keep every warning",
    ("law", "doubt"): "Why an article of law cannot be relied on",
    **{("term", field): comment for field, comment in _TERM},
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
    **{("doubt", field): comment for field, comment in _DOUBT},
    ("doubt", "says"): "What the sources say",
    ("doubt", "treat"): "How the guide treats it",
}
_ROW_TITLES = frozenset(
    {
        *(("law", field) for field, _comment in _LAW_NAME),
        *(("term", field) for field, _comment in _TERM),
        ("option", "reason"),
        ("form", "title"),
        ("form", "summary"),
        ("form", "prompts"),
        ("event", "text"),
        ("figure", "what"),
        ("figure", "place"),
        ("place", "name"),
        *(("doubt", field) for field, _comment in _DOUBT),
    }
)
"""What stands in a list or in a result. A card and a sign are found under their own words, which are not titles."""

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
        is_title = (row.kind, text.part) in _ROW_TITLES
        yield SourceMessage(row.address, text.text, comment, text.place, is_title)


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


_REFERRAL_TITLES = frozenset({"question", "reason"})


def _of_referral(record: ReferralRecord) -> Iterator[SourceMessage]:
    """The words of Find help. A rule has none."""
    comment, node = _REFERRAL_COMMENTS.get(record.part), record.node
    if comment is None:
        return
    below = "Why the question is asked; stands below it"
    is_title = record.part in _REFERRAL_TITLES
    yield SourceMessage(record.address, node.text("words"), comment, node.at("words"), is_title)
    yield SourceMessage(record.address, node.text("help"), below, node.at("help"))
    for value in node.records("values"):
        answer = "An answer to choose; stands on a button"
        yield SourceMessage(record.address, value.text("words"), answer, value.at("words"), is_title=True)


def _of_service(service: ServiceRecord) -> Iterator[SourceMessage]:
    """The words of a record. Official names in other languages and all numbers are data, and not here."""
    context, node = f"service:{service.id}", service.node
    for field, comment in _named("name", "Name of a service"):
        yield SourceMessage(context, node.text(field), comment, node.at(field), is_title=True)
    texts: list[tuple[str | None, str]] = [
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
            yield SourceMessage(context, text, comment, node.place)
