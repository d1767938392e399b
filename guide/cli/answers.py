"""Answers as words on a command line, or as a JSON object, held against the edition's own questions.

What the contract leaves open is filled in as follows: papers are yes where the person is in their own country, no where
`no_papers` stands among the needs, else unsaid. `who` may say who asks: someone_else is a relative, worker a worker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.referral.answers import UNSAID, Answers
from guide.core.referral.questions import QuestionKind
from guide.edition.opening import OpenEdition

_EXPECTED = frozenset({"id", "why", "first", "never", "notes"})
"""Fields of a table of situations that ask nothing."""

_ASKERS = {"someone_else": "relative", "worker": "worker"}
_NO_PAPERS, _WATCHED = "no_papers", "phone_watched"
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

_BAD_VALUE = N_("“{value}” is no answer to “{question}”. Choose one of these: {values}.")
_BAD_FIELD = N_("There is no question “{question}”. The questions are: {questions}.")
_NO_COUNTRY = N_("“{value}” is no code for “{question}”.")
_NOT_WORDS = N_("The answer to “{question}” is not written as words.")


def answers_from(edition: OpenEdition, given: Mapping[str, Any]) -> Answers:
    """The answers of one object. GuideError with one sentence where a question or a value does not exist."""
    questions = {question.id: question for question in edition.referral.questions("en")}
    for name in given:
        if name not in questions and name not in _EXPECTED:
            raise GuideError(_BAD_FIELD, question=name, questions=", ".join(questions))
    values = {
        id: tuple(value.id for value in question.values)
        for id, question in questions.items()
        if question.kind in (QuestionKind.ONE, QuestionKind.MANY)
    }
    asker = _one(values, "asker", given)
    who = given.get("who")
    if isinstance(who, str) and who in _ASKERS:
        asker = _ASKERS[who] if asker == UNSAID else asker
        given = {**given, "who": UNSAID}
    needs = tuple(_words("need", given.get("need")))
    country, origin = (_country(edition, name, given.get(name)) for name in ("in", "from"))
    papers = _one(values, "papers", given)
    if papers == UNSAID and not given.get("papers"):
        papers = "yes" if origin and origin == country else "no" if _NO_PAPERS in needs else UNSAID
    return Answers(
        country=country,
        who=_one(values, "who", given),
        asker=asker,
        needs=_needs(values["need"], needs),
        avoid=_one(values, "avoid", given),
        papers=papers,
        watched=_WATCHED in needs or given.get("watched") is True or _one(values, "watched", given) == "yes",
        languages=tuple(
            code
            for word in _words("languages", given.get("languages"))
            if (code := _code("languages", word, _LANGUAGE))
        ),
        origin=origin,
    )


def _one(values: Mapping[str, tuple[str, ...]], question: str, given: Mapping[str, Any]) -> str:
    said = given.get(question)
    if isinstance(said, bool):
        said = "yes" if said else "no"
    if said is None or said == UNSAID:
        return UNSAID
    if said not in values[question]:
        raise GuideError(_BAD_VALUE, value=said, question=question, values=", ".join((*values[question], UNSAID)))
    return str(said)


def _needs(known: tuple[str, ...], needs: Iterable[str]) -> tuple[str, ...]:
    """In the order of the question, each once."""
    given = set(needs) - {_NO_PAPERS, _WATCHED, UNSAID}
    if unknown := sorted(given.difference(known)):
        values = ", ".join((*known, _NO_PAPERS, _WATCHED))
        raise GuideError(_BAD_VALUE, value=unknown[0], question="need", values=values)
    return tuple(need for need in known if need in given)


def _words(question: str, said: Any) -> list[str]:
    listed = [said] if isinstance(said, str) else said or []
    if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
        raise GuideError(_NOT_WORDS, question=question)
    return listed


def _country(edition: OpenEdition, question: str, said: Any) -> str | None:
    """Any country there is: of one without numbers the pages still help."""
    code = _code(question, said, _COUNTRY)
    if code and not edition.names.knows_country(code):
        raise GuideError(_NO_COUNTRY, value=code, question=question)
    return code


def _code(question: str, said: Any, form: re.Pattern[str]) -> str | None:
    if said is None or said == UNSAID:
        return None
    if not isinstance(said, str):
        raise GuideError(_NOT_WORDS, question=question)
    if not form.fullmatch(said):
        raise GuideError(_NO_COUNTRY, value=said, question=question)
    return said.upper() if form is _COUNTRY else said
