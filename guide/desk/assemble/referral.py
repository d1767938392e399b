"""Rows of Find help: its questions, its rules in order, and the sentences they name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from guide.desk.assemble.database import Row, insert
from guide.desk.assemble.wordings import Messages
from guide.desk.sources.reading import Sources
from guide.desk.sources.referral import RULE_PARTS, WORD_PARTS, ReferralRecord, plain

_NOT_OF_THE_RULE = frozenset({"id", "part", "words", "editor_note"})


def write_referral(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    questions = sources.referral_of("question")
    insert(connection, "question", _questions(questions, messages))
    insert(connection, "question_value", _values(questions, messages))
    insert(connection, "need_offer", _offers(questions))
    insert(connection, "referral_rule", _rules(sources))
    insert(connection, "referral_words", _words(sources, messages))


def _questions(questions: tuple[ReferralRecord, ...], messages: Messages) -> Iterator[Row]:
    for position, question in enumerate(questions, start=1):
        yield {
            "id": question.id,
            "position": position,
            "kind": question.node.text("kind"),
            "words_text": messages.id(question.address, question.node.text("words")),
            "help_text": messages.id(question.address, question.node.text("help")),
        }


def _values(questions: tuple[ReferralRecord, ...], messages: Messages) -> Iterator[Row]:
    for question in questions:
        for position, value in enumerate(question.node.records("values"), start=1):
            yield {
                "question": question.id,
                "position": position,
                "value": value.text("value"),
                "text": messages.id(question.address, value.text("words")),
            }


def _offers(questions: tuple[ReferralRecord, ...]) -> Iterator[Row]:
    for question in questions:
        for value in question.node.records("values"):
            for offer in sorted(set(value.texts("offers"))):
                yield {"need": value.text("value"), "offer": offer}


def _rules(sources: Sources) -> Iterator[Row]:
    for position, record in enumerate(sources.referral_of(*RULE_PARTS), start=1):
        rule = {name: plain(node) for name, node in record.node.values.items() if name not in _NOT_OF_THE_RULE}
        yield {"id": record.address, "position": position, "part": record.part, "rule": json.dumps(rule)}


def _words(sources: Sources, messages: Messages) -> Iterator[Row]:
    for record in sorted(sources.referral_of(*WORD_PARTS), key=lambda record: record.address):
        text = messages.id(record.address, record.node.text("words"))
        yield {"kind": record.part, "id": record.id, "text": text}
