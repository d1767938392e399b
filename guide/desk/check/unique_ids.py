"""An id stands for one thing, in all files and kinds, and a key for one number of a record."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.nodes import Mention, Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import TABLES


def unique_ids(sources: Sources) -> Iterator[Problem]:
    """No id twice, in one file or in two. An article may share its id with its topic: their addresses differ."""
    groups: tuple[tuple[str, tuple[Record, ...]], ...] = (
        ("topic", sources.topics),
        ("article", sources.articles),
        ("service", sources.services),
        ("note", sources.notes),
        ("retired number", sources.retired),
        ("name", sources.names),
        ("language to point at", sources.pointing),
        ("organization", sources.organizations),
        *((table.kind, sources.rows_of(table.kind)) for table in TABLES),
    )
    for kind, records in groups:
        yield from _repeated(kind, [Mention(record.id, record.node.at("id")) for record in records])
    yield from _repeated("fact", [Mention(fact.id, fact.place) for fact in sources.facts])
    yield from _repeated("edition", [Mention(edition.number, edition.node.at("id")) for edition in sources.editions])


def own_organizations(sources: Sources) -> Iterator[Problem]:
    """A record without an organization gets one under its own id, which must be free."""
    organizations = {organization.id for organization in sources.organizations}
    for service in sources.services:
        if service.organization is None and service.id in organizations:
            yield service.node.at("id").problem(
                f"There is an organization “{service.id}” too. Name it in “organization”, or choose another id for it."
            )


def unique_aliases(sources: Sources) -> Iterator[Problem]:
    """An id that a record had is no record's id today; the parts of a divided record share it."""
    ids = {service.id: service.node.at("id") for service in sources.services}
    for service in sources.services:
        for alias in service.node.mentions("aliases"):
            if alias.text in ids:
                at = ids[alias.text]
                yield alias.place.problem(
                    f"“{alias.text}” is the id of a record ({at.path}:{at.line}). Remove it from the aliases."
                )


def unique_keys(sources: Sources) -> Iterator[Problem]:
    """Where a record has more than one number, each has a key of its own."""
    for service in sources.services:
        seen: set[str] = set()
        for phone in service.phones:
            if "key" not in phone.node and len(service.phones) > 1:
                yield phone.node.place.problem("This record has more than one number: give each a “key”.")
            elif phone.key in seen:
                yield phone.node.at("key").problem(f"The key “{phone.key}” stands twice in this record.")
            seen.add(phone.key)


def unique_languages(sources: Sources) -> Iterator[Problem]:
    """A line speaks a language or it does not: one row each, stated or assumed."""
    for service in sources.services:
        seen: set[str] = set()
        for language in service.languages:
            if language.code in seen:
                yield language.node.place.problem(f"The language “{language.code}” stands twice in this record.")
            seen.add(language.code)


def _repeated(kind: str, ids: list[Mention]) -> Iterator[Problem]:
    first: dict[str, Mention] = {}
    for id in sorted(ids, key=lambda id: (id.place.path, id.place.line)):
        if not id.text:
            continue
        if id.text in first:
            at = first[id.text].place
            yield id.place.problem(f"The id “{id.text}” of a {kind} stands already at {at.path}:{at.line}.")
        first.setdefault(id.text, id)
