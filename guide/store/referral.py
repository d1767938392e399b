"""Find help in an edition: its questions and sentences in a language, and its rules for the engine."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cached_property
from typing import Any

from guide.core.address import parse_address
from guide.core.errors import GuideError, NotInGuideError
from guide.core.i18n import N_, SOURCE_LANGUAGE
from guide.core.referral.conditions import Select, When
from guide.core.referral.finder import Finder
from guide.core.referral.questions import Question, QuestionKind, Value
from guide.core.referral.rules import (
    GateRule,
    NoteRule,
    OfferRule,
    OutRule,
    PrepareRule,
    RemarkRule,
    Rules,
)
from guide.core.wording import Wording
from guide.store.database import DAMAGED
from guide.store.directory import Directory
from guide.store.wordings import Wordings

_WRITTEN = {"country": "in", "origin": "from"}


class ReferralStore:
    def __init__(self, connection: sqlite3.Connection, directory: Directory, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._directory = directory
        self._wordings = wordings or Wordings(connection)

    @cached_property
    def finder(self) -> Finder:
        """The engine with this edition's records and rules; made once. GuideError where the rules cannot be read."""
        return Finder(self._directory.services(SOURCE_LANGUAGE), self.rules())

    def questions(self, language: str) -> tuple[Question, ...]:
        """In the order in which they are asked."""
        rows = self._connection.execute("SELECT id, kind, words_text, help_text FROM question ORDER BY position")
        questions = rows.fetchall()
        values: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for question, value, text in self._connection.execute(
            "SELECT question, value, text FROM question_value ORDER BY question, position"
        ):
            values[question].append((value, text))
        asked = [text for _id, _kind, *texts in questions for text in texts]
        words = self._wordings.many(
            [*asked, *(text for of_one in values.values() for _value, text in of_one)], language
        )
        return tuple(
            Question(
                id,
                QuestionKind(kind),
                words[text],
                words[help],
                tuple(Value(value, words[said]) for value, said in values[id]),
            )
            for id, kind, text, help in questions
        )

    def reason(self, id: str, language: str) -> Wording:
        """Why something is offered. NotInGuideError where this edition has no such reason."""
        return self._sentence("reason", id, language)

    def remark(self, id: str, language: str) -> Wording:
        return self._sentence("remark", id, language)

    def preparation(self, id: str, language: str) -> Wording:
        """What to have ready before a call."""
        return self._sentence("prepare", id, language)

    def _sentence(self, kind: str, id: str, language: str) -> Wording:
        found = self._connection.execute(
            "SELECT text FROM referral_words WHERE kind = ? AND id = ?", (kind, id)
        ).fetchone()
        if found is None:
            raise NotInGuideError(N_("This edition has no entry “{id}”."), id=f"{kind}:{id}")
        return self._wordings.get(found[0], language)

    def rules(self) -> Rules:
        """GuideError where a rule is not one: the file is from outside."""
        by_part: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        serving: dict[str, set[str]] = defaultdict(set)
        for need, offer in self._connection.execute("SELECT need, offer FROM need_offer"):
            serving[need].add(offer)
        rows = self._connection.execute("SELECT id, part, rule FROM referral_rule ORDER BY position").fetchall()
        try:
            for id, part, rule in rows:
                by_part[part].append((id.partition(":")[2], json.loads(rule)))
            return _rules(by_part, {need: frozenset(offers) for need, offers in serving.items()})
        except (ValueError, TypeError, KeyError, AttributeError, GuideError) as error:
            raise GuideError(DAMAGED, place="guide.db") from error


def _rules(parts: Mapping[str, list[tuple[str, dict[str, Any]]]], serving: Mapping[str, frozenset[str]]) -> Rules:
    def of(part: str) -> Iterable[tuple[str, dict[str, Any]]]:
        return parts.get(part, ())

    return Rules(
        out=tuple(OutRule(id, _when(rule), _select(rule["services"])) for id, rule in of("out")),
        gates=tuple(GateRule(id, _when(rule), _select(rule["services"]), rule["behind"]) for id, rule in of("gate")),
        offers=tuple(
            OfferRule(
                id,
                _when(rule),
                tuple(parse_address(page) for page in rule.get("pages", ())),
                _optional(rule, "services"),
                rule.get("most"),
                rule["reason"],
            )
            for id, rule in of("offer")
        ),
        beyond=tuple(GateRule(id, _when(rule), _select(rule["services"]), rule["behind"]) for id, rule in of("beyond")),
        notes=tuple(
            NoteRule(id, _when(rule), tuple(rule["notes"]), _optional(rule, "offered")) for id, rule in of("note")
        ),
        remarks=tuple(
            RemarkRule(id, _when(rule), _optional(rule, "offered"), _optional(rule, "missing"))
            for id, rule in of("remark")
        ),
        prepare=tuple(PrepareRule(id, _when(rule), _optional(rule, "offered")) for id, rule in of("prepare")),
        serving=serving,
    )


_WHEN_FIELDS = {_WRITTEN.get(f.name, f.name): f.name for f in fields(When)}
_SELECT_FIELDS = frozenset(f.name for f in fields(Select))


def _when(rule: Mapping[str, Any]) -> When:
    return When(**{_WHEN_FIELDS[name]: tuple(values) for name, values in rule.get("when", {}).items()})


def _select(written: Mapping[str, Any]) -> Select:
    """KeyError where a field is unknown: a rule that is half understood would offer what it forbids."""
    found: dict[str, Any] = {}
    for name, value in written.items():
        if name not in _SELECT_FIELDS:
            raise KeyError(name)
        found[name] = _select(value) if name == "but" else tuple(value) if isinstance(value, list) else value
    return Select(**found)


def _optional(rule: Mapping[str, Any], name: str) -> Select | None:
    return _select(rule[name]) if name in rule else None
