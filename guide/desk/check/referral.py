"""The rules of Find help: everything they name exists, each fits a record, each need has one, and no reason tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.core.address import Kind
from guide.core.referral.rules import OWN_NOTE
from guide.desk.check.references import addresses
from guide.desk.sources.nodes import Fields, Mention
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_UNSAID = "unsaid"
_QUESTIONS = {
    "need": "need",
    "also_need": "need",
    "no_need": "need",
    "who": "who",
    "asker": "asker",
    "avoid": "avoid",
    "papers": "papers",
}
"""By the name of a condition: the question whose values it takes."""

_ORIGINS = re.compile(
    r"\b(?:china|chinese|hong kong|macau|taiwan|korean?s?|north|vietnam(?:ese)?|myanmar|burm(?:a|ese)|mongolian?"
    r"|russian?"
    r"|laos?|laotian|cambodian?|thai(?:land)?|philippin\w+|filipin\w+|indonesian?|nepal\w*|pakistan\w*|japan\w*)\b",
    re.IGNORECASE,
)


def referral_names_exist(sources: Sources) -> Iterator[Problem]:
    """Notes, pages, reasons and answers that a rule names."""
    notes = {note.id for note in sources.notes} | {OWN_NOTE}
    reasons = {record.id for record in sources.referral_of("reason")}
    known = addresses(sources)
    values = {
        question.id: {value.text("value") for value in question.node.records("values")} | {_UNSAID}
        for question in sources.referral_of("question")
    }
    for record in sources.referral:
        node = record.node
        for mention in _notes_named(node):
            if mention.text not in notes:
                yield mention.place.problem(f"There is no note “{mention.text}” in safety.yaml.")
        for page in node.mentions("pages"):
            if page.text.partition(":")[0] != Kind.PAGE and page.text not in known:
                yield page.place.problem(f"“{page.text}” leads nowhere: there is no such page.")
        if record.part == "offer" and node.text("reason") not in reasons:
            yield node.at("reason").problem(f"There is no reason “{node.text('reason')}”.")
        if record.part == "beyond" and record.id not in reasons:
            yield node.at("id").problem(f"There is no reason “{record.id}”; it is the words of the line.")
        for name, question in _QUESTIONS.items():
            for mention in node.fields("when").mentions(name):
                if mention.text not in values.get(question, ()):
                    yield mention.place.problem(f"“{mention.text}” is no answer to the question “{question}”.")


def referral_ids_are_unique(sources: Sources) -> Iterator[Problem]:
    seen: set[str] = set()
    for record in sources.referral:
        if record.address in seen:
            yield record.node.at("id").problem(f"The id “{record.id}” stands twice. Give each {record.part} its own.")
        seen.add(record.address)


def reasons_name_no_origin(sources: Sources) -> Iterator[Problem]:
    """A result on a screen must not tell where a person comes from."""
    for record in sources.referral_of("reason", "remark", "question"):
        texts = [Mention(record.node.text("words"), record.node.at("words"))]
        texts += [Mention(value.text("words"), value.at("words")) for value in record.node.records("values")]
        for text in texts:
            if found := _ORIGINS.search(text.text):
                yield text.place.problem(f"“{found.group()}” tells where somebody comes from. Name the need instead.")


def needs_have_a_rule(sources: Sources) -> Iterator[Problem]:
    met = {need for rule in sources.referral_of("offer") for need in rule.node.fields("when").texts("need")}
    for question in sources.referral_of("question"):
        for value in question.node.records("values") if question.id == "need" else ():
            if value.text("value") not in met:
                yield value.at("value").problem(f"No rule offers anything for “{value.text('value')}”. Add one.")


def rules_fit_a_record(sources: Sources) -> Iterator[Problem]:
    """A selection that no record can fit is a mistake. Places and persons are left open: they are answers."""
    services = tuple(_summary(sources))
    for record in sources.referral_of("offer", "beyond"):
        selection = record.node.fields("services")
        if "services" in record.node and not any(_fits(selection, service) for service in services):
            yield selection.place.problem(f"No record fits the rule “{record.id}”. Mend its “services”.")


def _notes_named(node: Fields) -> Iterator[Mention]:
    yield from node.mentions("notes")
    if behind := node.optional("behind"):
        yield Mention(behind, node.at("behind"))
    for selection in (node.fields("services"), node.fields("offered"), node.fields("missing")):
        yield from selection.mentions("notes")
        yield from selection.mentions("gated_by")


def _summary(sources: Sources) -> Iterator[dict[str, frozenset[str]]]:
    """The fields of each record that a rule can ask for by words."""
    for service in sources.services:
        yield {
            "kind": frozenset({service.kind}),
            "offers": frozenset(service.offers),
            "serves": frozenset(service.serves),
            "not_for": frozenset(service.not_for),
            "answers": frozenset(answer for phone in service.phones for answer in phone.answers),
            "passes_to": frozenset(service.passes_to or ()),
            "notes": frozenset(service.safety),
            "schedule": frozenset({service.schedule_kind}),
            "extent": frozenset({service.extent}),
            "offers_all": frozenset(service.offers),
        }


def _fits(selection: Fields, service: dict[str, frozenset[str]]) -> bool:
    for name, has in service.items():
        wanted = frozenset(selection.texts(name))
        if wanted and (not wanted <= has if name == "offers_all" else wanted.isdisjoint(has)):
            return False
    return True
