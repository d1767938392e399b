"""Emergency records say who answers, and never mix the police with those who save lives."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_SPOKEN = frozenset({"voice", "cell"})
_NO_SERVICE = frozenset({"other"})


def emergency_records_say_who_answers(sources: Sources) -> Iterator[Problem]:
    """The strip and the gates go by it. A further number of the office, or one for text, may leave it out."""
    for service in sources.services:
        spoken = [phone for phone in service.phones if phone.type in _SPOKEN]
        if service.kind == "emergency" and spoken and not any(phone.answers for phone in service.phones):
            yield service.node.at("phones").problem(
                "This is an emergency line: say who answers, as “answers: [police]”."
            )


def answers_are_not_mixed(sources: Sources) -> Iterator[Problem]:
    """One record per answer: the gate of a record must not stand before the ambulance."""
    for service in sources.services:
        answering = [phone for phone in service.phones if phone.answers]
        if len({frozenset(phone.answers) - _NO_SERVICE for phone in answering} - {frozenset()}) > 1:
            listed = "; ".join(
                f"{phone.number}: {', '.join(phone.answers)}" for phone in service.phones if phone.answers
            )
            yield service.node.at("phones").problem(
                f"This record mixes answers ({listed}). Make one record per answer, each with “{service.id}” as alias."
            )
