"""The words for the values of law, signs, phrases, figures and places, in the language in use.

The values are those of resources/README.md, as in guide.core.vocabulary; groups stand in the order of the screen.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.core.figures import Figure, FigureBound, FigureConfidence
from guide.core.i18n import NP_, pgettext
from guide.core.indicators import KnownFrom
from guide.core.law import LawStanding
from guide.core.phrases import Answer
from guide.core.places import PlaceKind
from guide.core.vocabulary import Table, name_in

LAW_GROUPS: Table = {
    # Translators: Headings above lists of articles of law and treaties.
    "criminal": NP_("group of laws", "Criminal law"),
    "civil": NP_("group of laws", "Claims and civil law"),
    # Translators: Law on the stay of foreigners and on papers.
    "immigration": NP_("group of laws", "Stay and papers"),
    "treaty": NP_("group of laws", "Treaties between states"),
    "other": NP_("group of laws", "Other rules"),
}

LAW_STANDINGS: Mapping[LawStanding, tuple[str, str]] = {
    # Translators: Whether one can rely on an article of law or a treaty; a mark beside its name.
    LawStanding.IN_FORCE: NP_("standing of a law", "In force"),
    LawStanding.DOUBTFUL: NP_("standing of a law", "Doubtful: do not rely on it"),
    # Translators: A treaty that the state has not joined.
    LawStanding.NOT_JOINED: NP_("standing of a law", "Not joined"),
    LawStanding.DISPUTED: NP_("standing of a law", "The sources disagree"),
}

INDICATOR_GROUPS: Table = {
    # Translators: Headings above lists of signs. Plain and neutral: the screen may be seen by others.
    "recruitment": NP_("group of signs", "How it began"),
    "papers_debt": NP_("group of signs", "Papers and debt"),
    "control": NP_("group of signs", "Control by others"),
    "place": NP_("group of signs", "The place"),
    "work": NP_("group of signs", "Work"),
    # Translators: Made by others to do what is against the law.
    "forced_crime": NP_("group of signs", "Made to break the law"),
    "marriage": NP_("group of signs", "Marriage"),
    "health": NP_("group of signs", "Health"),
    "online": NP_("group of signs", "Online"),
    "children": NP_("group of signs", "Children and young people"),
    "disability": NP_("group of signs", "People with a disability"),
}

KNOWN_FROM: Mapping[KnownFrom, tuple[str, str]] = {
    # Translators: How a sign comes to be known; a short mark beside it.
    KnownFrom.OBSERVE: NP_("how a sign is known", "Can be seen without asking"),
    KnownFrom.OFFERED: NP_("how a sign is known", "Said by the person, unasked"),
    KnownFrom.LEARNED: NP_("how a sign is known", "Heard from somebody else"),
}

PHRASE_GROUPS: Table = {
    # Translators: Headings above cards with sentences to show. Plain and neutral.
    "replies": NP_("group of phrases", "Replies and language"),
    "first_contact": NP_("group of phrases", "First contact"),
    "safety": NP_("group of phrases", "Is it safe?"),
    # Translators: What may be done or told, and that the person decides.
    "consent": NP_("group of phrases", "Your choice"),
    "medical": NP_("group of phrases", "Body and health"),
    "feelings": NP_("group of phrases", "When life feels too heavy"),
    "interpreter": NP_("group of phrases", "Interpreter"),
    "children": NP_("group of phrases", "Children and young people"),
    "police": NP_("group of phrases", "With officials"),
    "papers_travel": NP_("group of phrases", "Travel and papers"),
    "work_money": NP_("group of phrases", "Work and money"),
    "phone": NP_("group of phrases", "Phone"),
    "ending": NP_("group of phrases", "Before parting"),
}

PHRASE_ANSWERS: Mapping[Answer, tuple[str, str]] = {
    # Translators: How a sentence on a card can be answered without a common language; a short line beneath it.
    Answer.YES_NO: NP_("answer to a phrase", "Answer by pointing: yes or no"),
    Answer.CHOOSE: NP_("answer to a phrase", "Answer by pointing at one of several"),
    Answer.NUMBER: NP_("answer to a phrase", "Answer by fingers or by pointing at a number"),
    Answer.PLACE: NP_("answer to a phrase", "Answer by pointing at a place"),
    Answer.CLOCK: NP_("answer to a phrase", "Answer by pointing at a clock"),
    Answer.BODY: NP_("answer to a phrase", "Answer by pointing at one’s own body, or at a drawing"),
    Answer.CALENDAR: NP_("answer to a phrase", "Answer by pointing at a calendar"),
    Answer.POINT: NP_("answer to a phrase", "Answer by pointing"),
}

FIGURE_GROUPS: Table = {
    # Translators: Headings above lists of figures.
    "people": NP_("group of figures", "How many people"),
    "shares": NP_("group of figures", "Shares"),
    "cases": NP_("group of figures", "Cases and courts"),
    "money": NP_("group of figures", "Money and prices"),
    "time": NP_("group of figures", "Time"),
    "population": NP_("group of figures", "Population"),
    "response": NP_("group of figures", "What states do"),
}

FIGURE_BOUNDS: Mapping[FigureBound, tuple[str, str]] = {
    # Translators: {value} is a number, or two with a dash between.
    FigureBound.ABOUT: NP_("figure", "about {value}"),
    FigureBound.MORE_THAN: NP_("figure", "more than {value}"),
    FigureBound.UP_TO: NP_("figure", "up to {value}"),
}

FIGURE_CONFIDENCE: Mapping[FigureConfidence, tuple[str, str]] = {
    # Translators: How far to trust a figure; a mark beside it.
    FigureConfidence.REPORTED: NP_("confidence in a figure", "As reported"),
    FigureConfidence.ESTIMATE: NP_("confidence in a figure", "Estimate"),
    FigureConfidence.DISPUTED: NP_("confidence in a figure", "The sources disagree"),
    FigureConfidence.UPPER_BOUND: NP_("confidence in a figure", "At most this many"),
    # Translators: The source's own figure was wrong; this is the published one.
    FigureConfidence.CORRECTED: NP_("confidence in a figure", "Corrected"),
}

PLACE_KINDS: Mapping[PlaceKind, tuple[str, str]] = {
    # Translators: What kind of place an entry is about; a mark beside its name.
    PlaceKind.COUNTRY: NP_("kind of place", "Country or territory"),
    PlaceKind.REGION: NP_("kind of place", "Region"),
    PlaceKind.BORDER: NP_("kind of place", "Border"),
    PlaceKind.CITY: NP_("kind of place", "City"),
}


def law_group_name(value: str) -> str:
    return name_in(LAW_GROUPS, value)


def law_standing_name(value: LawStanding) -> str:
    return pgettext(*LAW_STANDINGS[value])


def indicator_group_name(value: str) -> str:
    return name_in(INDICATOR_GROUPS, value)


def known_from_name(value: KnownFrom) -> str:
    return pgettext(*KNOWN_FROM[value])


def phrase_group_name(value: str) -> str:
    return name_in(PHRASE_GROUPS, value)


def phrase_answer_words(value: Answer) -> str:
    """Empty where the card asks nothing."""
    words = PHRASE_ANSWERS.get(value)
    return pgettext(*words) if words else ""


def figure_group_name(value: str) -> str:
    return name_in(FIGURE_GROUPS, value)


def figure_confidence_name(value: FigureConfidence) -> str:
    return pgettext(*FIGURE_CONFIDENCE[value])


def figure_value(figure: Figure) -> str:
    """The value as it is shown: “more than 42,000”. The unit is content and stands beside it."""
    words = FIGURE_BOUNDS.get(figure.bound)
    return pgettext(*words).format(value=figure.value) if words else figure.value


def place_kind_name(value: PlaceKind) -> str:
    return pgettext(*PLACE_KINDS[value])
