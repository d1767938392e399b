"""Where things are used: which entries rest on a fact, and every place that names an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guide.core.markup import Link, PhoneReference, parse_inline
from guide.desk.sources.nodes import Mention, Record
from guide.desk.sources.problem import Place
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import TABLES, RowRecord

LEFT_OUT = "left-out"
"""Who names a fact in left_out.tsv: nobody rests on it there."""


@dataclass(frozen=True, slots=True)
class Use:
    """A line that names an entry. by: `kind:id` of the entry it belongs to. target: `kind:id` of what it names."""

    place: Place
    by: str
    target: str


def facts_used(sources: Sources) -> dict[str, list[str]]:
    """Every fact with the entries that rest on it, sorted; an unused fact with none."""
    users: dict[str, set[str]] = {fact.id: set() for fact in sources.facts}
    for use in uses(sources):
        kind, _colon, id = use.target.partition(":")
        if kind == "fact" and id in users and use.by != LEFT_OUT:
            users[id].add(use.by)
    return {fact: sorted(users[fact]) for fact in sorted(users)}


def uses_of(sources: Sources, address: str) -> list[Use]:
    """Every line that names an entry, by its id of today or an id it had; sorted by file and line."""
    names = {address}
    for service in sources.services:
        if address == f"service:{service.id}":
            names |= {f"service:{alias}" for alias in service.aliases}
    found = {use for use in uses(sources) if use.target in names}
    return sorted(found, key=lambda use: (use.place.path, use.place.line, use.by))


def entries(sources: Sources) -> dict[str, Place]:
    """`kind:id` of everything the sources hold, with its first line."""
    found = {f"{kind}:{record.id}": record.node.place for kind, records in _groups(sources) for record in records}
    return found | {f"fact:{fact.id}": fact.place for fact in sources.facts}


def uses(sources: Sources) -> Iterator[Use]:
    """All names of all entries, in no order."""
    for kind, records in _groups(sources):
        for record in records:
            by = f"{kind}:{record.id}"
            yield from _listed(record, by)
    for article in sources.articles:
        by = f"article:{article.id}"
        yield Use(article.node.at("topic"), by, f"topic:{article.topic}")
        for block in article.blocks:
            yield from _marked(Mention(block.text, block.place), by)
            yield from (Use(block.place, by, f"fact:{basis.label}") for basis in block.bases if basis.kind == "fact")
    for note in sources.notes:
        by = f"note:{note.id}"
        yield from (Use(target.place, by, target.text) for target in note.show_on)
        for text in (Mention(note.short, note.node.at("short")), *note.full, *note.instead):
            yield from _marked(text, by)
    for service in sources.services:
        if service.organization:
            place = service.node.at("organization")
            yield Use(place, f"service:{service.id}", f"organization:{service.organization}")
    for row in sources.rows:
        yield from _of_row(row)
    for left in sources.left_out:
        yield Use(left.place, LEFT_OUT, f"fact:{left.fact}")


def _groups(sources: Sources) -> tuple[tuple[str, tuple[Record, ...]], ...]:
    return (
        ("topic", sources.topics),
        ("article", sources.articles),
        ("note", sources.notes),
        ("organization", sources.organizations),
        ("service", sources.services),
        *((table.kind, sources.rows_of(table.kind)) for table in TABLES),
    )


def _of_row(row: RowRecord) -> Iterator[Use]:
    """What a row names beside its list of facts: in its blocks, among the pages beside it, and as a place."""
    by = row.address
    for block in row.blocks:
        yield from _marked(Mention(block.text, block.place), by)
        yield from (Use(block.place, by, f"fact:{basis.label}") for basis in block.bases if basis.kind == "fact")
    yield from (Use(mention.place, by, mention.text) for mention in row.node.mentions("related"))
    yield from (Use(mention.place, by, f"article:{mention.text}") for mention in row.node.mentions("articles"))
    if parent := row.node.optional("parent"):
        yield Use(row.node.at("parent"), by, f"place:{parent}")


def _listed(record: Record, by: str) -> Iterator[Use]:
    """The lists that every kind of record may have."""
    yield from (Use(mention.place, by, f"note:{mention.text}") for mention in record.node.mentions("safety"))
    yield from (Use(mention.place, by, f"fact:{mention.text}") for mention in record.node.mentions("facts"))


def _marked(text: Mention, by: str) -> Iterator[Use]:
    for part in parse_inline(text.text):
        if isinstance(part, Link):
            yield Use(text.place, by, part.target)
        elif isinstance(part, PhoneReference):
            yield Use(text.place, by, f"service:{part.service}")
