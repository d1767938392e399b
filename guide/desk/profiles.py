"""Two editions from one source: everything, and what a stick can hold where it may itself be held against its reader.

`carry: outside` marks what the shorter one leaves out: records, articles and rows; `{outside}` at the end of a block, a
block. What stands only for them goes too: their own notes, and their names in lists of pages to read next. A name in
running text is a problem that guide.desk.check finds.

What stays is not found by a search for the subject: a title that tells it has another (`title_inside`), and words to
search, official names and translated titles that hold one of words_inside_china.txt are left out, whatever an editor or
a translator wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from guide.core.wording import Standing
from guide.desk.sources.articles import ArticleRecord
from guide.desk.sources.directory import read_organization, read_service
from guide.desk.sources.messages import INSIDE, translatable
from guide.desk.sources.nodes import Fields, Items, Node, Scalar
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import TABLES, RowRecord, read_row
from guide.desk.sources.tables import FactRecord, NoteRecord
from guide.desk.telling import TellingWords

COMPLETE = "complete"
INSIDE_CHINA = "inside-china"
PROFILES = (COMPLETE, INSIDE_CHINA)

OUTSIDE = "outside"

Translations = Mapping[tuple[str, str], tuple[str, Standing]]
"""(context, English) to a translation and its standing, of one language (guide.desk.catalogs.compile)."""

_SEARCHED = frozenset({"keywords", "synonyms"})
_OWN_NAMES = frozenset({"alternate_names", "official_name"})
_LISTS = {"related": "", "articles": "article:"}
_ROW_TABLES = {table.kind: table for table in TABLES}
_NUMBERED = re.compile(r"[0-9]{3}(?: (?:para|line) [0-9]+)?")


def left_out_of(sources: Sources, profile: str) -> frozenset[str]:
    """`kind:id` of everything that an edition of this profile does not hold. Raises ValueError for another profile."""
    if profile not in PROFILES:
        raise ValueError(f"{profile!r} is no profile; there are {', '.join(PROFILES)}")
    if profile == COMPLETE:
        return frozenset()
    services = [service.id for service in sources.services if service.carry == OUTSIDE]
    return frozenset(
        [
            *(f"service:{id}" for id in services),
            *(f"note:N-{id}" for id in services),
            *(f"article:{article.id}" for article in sources.articles if article.node.optional("carry") == OUTSIDE),
            *(row.address for row in sources.rows if row.node.optional("carry") == OUTSIDE),
        ]
    )


def telling_words(sources: Sources, profile: str) -> TellingWords:
    """What stands in no title of an edition of this profile."""
    return TellingWords(sources.telling_words if profile == INSIDE_CHINA else ())


def sources_for(sources: Sources, profile: str) -> Sources:
    """The sources as an edition of this profile holds them: without what it leaves out, each title once."""
    carrier = _Carrier(left_out_of(sources, profile), telling_words(sources, profile), inside=profile == INSIDE_CHINA)
    out = carrier.out
    services = tuple(service for service in sources.services if f"service:{service.id}" not in out)
    gone = {service.organization for service in sources.services} - {service.organization for service in services}
    return replace(
        sources,
        services=tuple(read_service(carrier.fields(service.node)) for service in services),
        organizations=tuple(
            read_organization(carrier.fields(each.node)) for each in sources.organizations if each.id not in gone
        ),
        articles=tuple(carrier.article(article) for article in sources.articles if f"article:{article.id}" not in out),
        notes=tuple(carrier.note(note) for note in sources.notes if f"note:{note.id}" not in out),
        rows=tuple(carrier.row(row) for row in sources.rows if row.address not in out),
        facts=tuple(map(carrier.fact, sources.facts)),
        note_places=tuple(place for place in sources.note_places if place.where not in out),
    )


def translations_for(sources: Sources, profile: str, translations: Translations) -> Translations:
    """The translations of one language, for `sources_for(sources, profile)`: words to search without those that tell,
    and no title that tells. Such a title is shown in English, which is checked."""
    telling = telling_words(sources, profile)
    if not telling.words:
        return translations
    found = dict(translations)
    for message in translatable(sources):
        key = (message.context, message.text)
        if message.is_keywords and key in translations:
            words, standing = translations[key]
            found[message.context, telling.without(message.text)] = telling.without(words), standing
    for key in telling_titles(sources, profile, translations):
        found.pop(key, None)
    return found


def telling_titles(sources: Sources, profile: str, translations: Translations) -> Iterator[tuple[str, str]]:
    """(context, English) of the titles of this profile whose translation holds a word that tells."""
    telling = telling_words(sources, profile)
    for message in translatable(sources_for(sources, profile)):
        key = (message.context, message.text)
        if message.is_title and key in translations and telling.found_in(translations[key][0]):
            yield key


class _Carrier:
    """Makes of each record what one profile holds of it."""

    def __init__(self, out: frozenset[str], telling: TellingWords, *, inside: bool) -> None:
        self.out = out
        self._telling = telling
        self._inside = inside

    def article(self, article: ArticleRecord) -> ArticleRecord:
        node = self.fields(article.node)
        return replace(
            article,
            node=node,
            title=node.text("title"),
            keywords=node.optional("keywords"),
            blocks=tuple(block for block in article.blocks if not (self._inside and block.outside)),
        )

    def row(self, row: RowRecord) -> RowRecord:
        carried, _problems = read_row(_ROW_TABLES[row.kind], self.fields(row.node))
        texts = tuple(text for text in carried.texts if not (self._inside and text.outside))
        return replace(carried, texts=texts)

    def note(self, note: NoteRecord) -> NoteRecord:
        return replace(note, show_on=tuple(mention for mention in note.show_on if mention.text not in self.out))

    def fact(self, fact: FactRecord) -> FactRecord:
        """A section of a document is named by its number alone where its heading tells."""
        parts = fact.section.split("; ")
        kept = (found.group() for part in parts if (found := _NUMBERED.match(part)))
        return replace(fact, section="; ".join(dict.fromkeys(kept))) if self._telling.found_in(fact.section) else fact

    def fields(self, node: Fields) -> Fields:
        """The fields of a record, each in the words of this profile."""
        carried = {}
        for name, value in node.values.items():
            if name.endswith(INSIDE):
                continue
            of_profile = node.values.get(name + INSIDE, value) if self._inside else value
            if (kept := self._field(name, of_profile)) is not None:
                carried[name] = kept
        return Fields(carried, node.place)

    def _field(self, name: str, value: Node) -> Node | None:
        match value:
            case Scalar(value=str(words), place=place) if name in _SEARCHED:
                left = self._telling.without(words)
                return Scalar(left, left, place) if left else None
            case Scalar(value=str(words)) if name == "abbreviation" and self._telling.found_in(words):
                return None
            case Fields(values=names, place=place) if name in _OWN_NAMES:
                return Fields({code: own for code, own in names.items() if not self._tells(own)}, place)
            case Items(values=values, place=place) if name in _LISTS:
                return Items(tuple(v for v in values if not self._is_out(_LISTS[name], v)), place)
        return value

    def _tells(self, node: Node) -> bool:
        return isinstance(node, Scalar) and self._telling.found_in(node.text) is not None

    def _is_out(self, kind: str, node: Node) -> bool:
        return isinstance(node, Scalar) and kind + node.text in self.out
