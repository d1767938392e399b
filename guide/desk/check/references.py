"""Everything that is named exists: notes, organizations, facts, topics, links and numbers."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.address import Kind
from guide.core.forms import form_address
from guide.core.markup import Link, PhoneReference, parse_inline
from guide.desk.check.texts import row_texts
from guide.desk.sources.articles import ArticleRecord
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.nodes import Mention, Record
from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import RowRecord

# Pages are the program's own, but for those of forms.
_UNCHECKED = frozenset({Kind.PAGE.value})
_FORMS = str(form_address(""))


def named_notes_exist(sources: Sources) -> Iterator[Problem]:
    known = {note.id for note in sources.notes}
    records: tuple[Record, ...] = (*sources.services, *sources.articles, *sources.rows)
    for record in records:
        for mention in record.node.mentions("safety"):
            if mention.text not in known:
                yield mention.place.problem(f"There is no note “{mention.text}” in safety.yaml.")


def own_notes_name_a_record(sources: Sources) -> Iterator[Problem]:
    """N-<record> is the note of a record that exists."""
    known = {service.id for service in sources.services}
    for note in sources.notes:
        if note.id.startswith("N-") and note.id.removeprefix("N-") not in known:
            yield note.node.at("id").problem(
                f"There is no record “{note.id.removeprefix('N-')}” for the note “{note.id}”."
            )


def named_organizations_exist(sources: Sources) -> Iterator[Problem]:
    known = {organization.id for organization in sources.organizations}
    for service in sources.services:
        if service.organization and service.organization not in known:
            yield service.node.at("organization").problem(
                f"There is no organization “{service.organization}” in organizations.yaml."
            )


def named_facts_exist(sources: Sources) -> Iterator[Problem]:
    known = {fact.id for fact in sources.facts}
    for mention in _facts(sources):
        if mention.text not in known:
            yield mention.place.problem(f"There is no fact “{mention.text}” in facts.tsv.")


def named_topics_exist(sources: Sources) -> Iterator[Problem]:
    known = {topic.id for topic in sources.topics}
    for article in sources.articles:
        if article.topic and article.topic not in known:
            yield article.node.at("topic").problem(f"There is no topic “{article.topic}” in topics.yaml.")


def links_lead_somewhere(sources: Sources) -> Iterator[Problem]:
    """Links in blocks, notes and rows, the places of notes, and the pages beside a row."""
    known = addresses(sources)
    for mention in _marked_texts(sources):
        for part in parse_inline(mention.text):
            if isinstance(part, Link):
                yield from _target(part.target, mention.place, known)
    listed = [target for note in sources.notes for target in note.show_on]
    listed += [target for row in sources.rows for target in row.node.mentions("related")]
    listed += [Mention(row.node.text("page"), row.node.at("page")) for row in sources.rows_of("option")]
    for target in listed:
        yield from _target(target.text, target.place, known)


def articles_of_places_exist(sources: Sources) -> Iterator[Problem]:
    known = {article.id for article in sources.articles}
    for row in sources.rows_of("place"):
        for mention in row.node.mentions("articles"):
            if mention.text not in known:
                yield mention.place.problem(f"There is no article “{mention.text}”.")


def phones_exist(sources: Sources) -> Iterator[Problem]:
    """{phone:ID} where the record has one number, {phone:ID/key} where it has more."""
    keys = {service.id: [phone.key for phone in service.phones] for service in sources.services}
    for mention in _marked_texts(sources):
        for part in parse_inline(mention.text):
            if not isinstance(part, PhoneReference):
                continue
            written = f"{{phone:{part.service}{'/' + part.key if part.key else ''}}}"
            has = keys.get(part.service)
            if has is None:
                yield mention.place.problem(f"{written}: there is no record “{part.service}”.")
            elif not has:
                yield mention.place.problem(f"{written}: the record has no number.")
            elif part.key is None and len(has) > 1:
                yield mention.place.problem(
                    f"{written}: the record has more than one number; add a key: {', '.join(has)}."
                )
            elif part.key is not None and part.key not in has:
                yield mention.place.problem(f"{written}: the record has no key “{part.key}”, only: {', '.join(has)}.")


def notes_stand_where_they_show(sources: Sources) -> Iterator[Problem]:
    """A note's show_on and the places' own `safety` say the same."""
    places: dict[str, ServiceRecord | ArticleRecord | RowRecord] = {row.address: row for row in sources.rows}
    places |= {f"service:{service.id}": service for service in sources.services}
    places |= {f"article:{article.id}": article for article in sources.articles}
    for note in sources.notes:
        for target in note.show_on:
            place = places.get(target.text)
            if place and note.id not in place.safety:
                at = place.node.at("safety")
                yield target.place.problem(
                    f"{note.id} shows on {target.text}, which does not name it in “safety” ({at.path}:{at.line})."
                )


def addresses(sources: Sources) -> frozenset[str]:
    """Every `kind:id` that a link can reach; a record also by the ids it had."""
    return frozenset(
        [
            *(f"topic:{topic.id}" for topic in sources.topics),
            *(f"article:{article.id}" for article in sources.articles),
            *(f"note:{note.id}" for note in sources.notes),
            *(f"service:{service.id}" for service in sources.services),
            *(f"organization:{organization.id}" for organization in sources.organizations),
            *(f"organization:{service.id}" for service in sources.services if service.organization is None),
            *(row.address for row in sources.rows),
            *(str(form_address(row.id)) for row in sources.rows_of("form")),
        ]
    )


def _target(target: str, place: Place, known: frozenset[str]) -> Iterator[Problem]:
    kind = target.partition(":")[0]
    if kind not in Kind._value2member_map_:
        yield place.problem(f"“{target}”: there is no kind “{kind}”. Kinds are: {', '.join(Kind)}.")
    elif (kind not in _UNCHECKED or target.startswith(_FORMS)) and target not in known:
        yield place.problem(f"“{target}” leads nowhere: there is no such {kind}.")


def _facts(sources: Sources) -> Iterator[Mention]:
    records: tuple[Record, ...] = (*sources.services, *sources.organizations, *sources.notes, *sources.rows)
    for record in records:
        yield from record.node.mentions("facts")
    for row in sources.rows:
        for text in row.blocks:
            yield from (Mention(basis.label, text.place) for basis in text.bases if basis.kind == "fact")
    for article in sources.articles:
        for block in article.blocks:
            yield from (Mention(basis.label, block.place) for basis in block.bases if basis.kind == "fact")


def _marked_texts(sources: Sources) -> Iterator[Mention]:
    for article in sources.articles:
        yield from (Mention(block.text, block.place) for block in article.blocks)
    for note in sources.notes:
        yield Mention(note.short, note.node.at("short"))
        yield from (*note.full, *note.instead)
    yield from row_texts(sources)
