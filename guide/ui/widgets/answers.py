"""By what each kind of answer can be pointed at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.phrases import Answer, Phrase
from guide.core.pointing import PointingLanguage
from guide.core.pointing_words import DAYS, NUMBERS
from guide.core.wording import Standing, Wording
from guide.ui.session import Session
from guide.ui.two_languages import Both, different, in_both, sign
from guide.ui.widgets.answer_panel import AnswerPanel, Target, TargetsPanel
from guide.ui.widgets.body_outline import BodyOutline
from guide.ui.widgets.clock_face import ClockPanel
from guide.ui.widgets.room_sketch import RoomSketch

PICTURE_ICONS = {
    "water": "glass-water",
    "food": "utensils",
    "toilet": "toilet",
    "rest": "bed",
    "clothes": "shirt",
    "doctor": "stethoscope",
    "phone": "phone",
    "quiet": "volume-x",
}
"""The icon of each of guide.core.phrases.PICTURES."""


def answer_panel(phrase: Phrase, other: Phrase, session: Session, parent: QWidget) -> AnswerPanel | None:
    """What belongs to this phrase alone; None where the replies that stand under every question are enough.

    other: the same phrase in the second language.
    """
    match phrase.answer:
        case Answer.CHOOSE:
            return TargetsPanel(choices(phrase, other), parent=parent)
        case Answer.NUMBER:
            return TargetsPanel([Target(sign(each, session)) for each in NUMBERS], 4, 44, parent)
        case Answer.CALENDAR:
            return TargetsPanel([Target(in_both(day, session)) for day in DAYS], 3, parent=parent)
        case Answer.CLOCK:
            return ClockPanel(session, parent)
        case Answer.BODY:
            return BodyOutline(session, parent)
        case Answer.PLACE:
            return RoomSketch(session, parent)
        case Answer.POINT:
            names = [Target((own_name(language),)) for language in session.edition.pointing.all()]
            return TargetsPanel(names, 4, parent=parent)
        case _:
            return None


def own_name(language: PointingLanguage) -> Wording:
    """In its own letters, the same whatever the language of the window."""
    return Wording(language.name, language.language, Standing.SOURCE)


def choices(phrase: Phrase, other: Phrase) -> list[Target]:
    """The phrase's own choices in two languages, each with its picture where it has one."""
    pairs: list[Both] = [different([one, two]) for one, two in zip(other.choices, phrase.choices, strict=False)]
    pictures: list[str | None] = [PICTURE_ICONS[name] for name in phrase.pictures]
    pictures += [None] * (len(pairs) - len(pictures))
    return [Target(words, picture) for words, picture in zip(pairs, pictures, strict=False)]
