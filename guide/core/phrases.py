"""Sentences for two people without a common language: one shows, the other points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.wording import Wording


class Speaker(StrEnum):
    """Who shows the card."""

    WORKER = "worker"
    PERSON = "person"
    EITHER = "either"


class Answer(StrEnum):
    """By pointing at what the other can reply; NONE where the card asks nothing."""

    YES_NO = "yes_no"
    CHOOSE = "choose"
    NUMBER = "number"
    PLACE = "place"
    CLOCK = "clock"
    BODY = "body"
    CALENDAR = "calendar"
    POINT = "point"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Phrase:
    """group: a key of guide.core.table_vocabulary.PHRASE_GROUPS. core: no edition may lack it.

    choices  what can be pointed at where the answer is CHOOSE; empty where the page itself has the choices
             (the languages by their own names)
    """

    id: str
    group: str
    core: bool
    speaker: Speaker
    text: Wording
    answer: Answer
    choices: tuple[Wording, ...]
