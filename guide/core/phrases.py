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
    """At what the other points to reply.

    YES_NO  the replies that stand under every question     CHOOSE  one of the phrase's own choices
    NUMBER, PLACE, CLOCK, BODY, CALENDAR  a strip of digits, a list of places, a clock, an outline, a calendar
    POINT   something on the page itself, as the list of languages by their own names
    NONE    the card asks nothing
    """

    YES_NO = "yes_no"
    CHOOSE = "choose"
    NUMBER = "number"
    PLACE = "place"
    CLOCK = "clock"
    BODY = "body"
    CALENDAR = "calendar"
    POINT = "point"
    NONE = "none"


PICTURES = ("water", "food", "toilet", "rest", "clothes", "doctor", "phone", "quiet")
"""What a picture beside a choice can show; the window has an icon for each."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """group: a key of guide.core.table_vocabulary.PHRASE_GROUPS. core: no edition may lack it.

    choices  what can be pointed at where the answer is CHOOSE, at least two; otherwise empty
    pictures  one of PICTURES for each of the choices; empty where they have none
    """

    id: str
    group: str
    core: bool
    speaker: Speaker
    text: Wording
    answer: Answer
    choices: tuple[Wording, ...]
    pictures: tuple[str, ...] = ()
