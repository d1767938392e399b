"""The shapes of the rows of law, glossary, signs, forms, phrases, timeline, figures, places and doubts.

resources/README.md shows each. As in guide.desk.sources.shapes, a value that no screen can name cannot enter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.core import table_vocabulary as vocabulary
from guide.core.figures import FigureBound, FigureConfidence
from guide.core.indicators import KnownFrom
from guide.core.law import LawStanding
from guide.core.phrases import PICTURES, Answer, Speaker
from guide.core.places import PlaceKind
from guide.core.scripts import ScriptUse
from guide.desk.sources.nodes import Node, Scalar
from guide.desk.sources.problem import Problem
from guide.desk.sources.shape import Shape, by_language, flag, is_date, list_of, one_of, or_null, words
from guide.desk.sources.shapes import CARRY, COUNTRY, DATED_PAGE, FACT_ID, ID, NOTE_ID, TARGET

NOT_SAID = "not said"

_DOUBT_ID = words(re.compile(r"C[0-9]{2}"), "C and two digits")
_DIGITS = "[0-9.,–+<>≤≥≈~%$€£¥:/ ]*"
_VALUE = words(re.compile(f"{_DIGITS}[0-9]{_DIGITS}"), "digits and signs alone, “–” between two; words go to “unit”")
_TEXT = words()
_BLOCKS = list_of(_TEXT, at_least=1)


def period(node: Node, name: str) -> Iterator[Problem]:
    """A date, or two with “–” between, the earlier first."""
    dates = node.text.split("–") if isinstance(node, Scalar) else []
    if not 1 <= len(dates) <= 2 or not all(map(is_date, dates)) or dates != sorted(dates):
        yield node.place.problem(f"“{name}” must be a date or two: “1986”, “2014-02”, “1991–1996”, the earlier first.")


def _year(node: Node, name: str) -> Iterator[Problem]:
    """As a period, or one with an open end (“2002–”, “–2006”), or said to be not known."""
    if isinstance(node, Scalar) and (node.text == NOT_SAID or is_date(node.text.strip("–"))):
        return
    yield from period(node, name)


def _open_lines(node: Node, name: str) -> Iterator[Problem]:
    if not (isinstance(node, Scalar) and re.fullmatch("[1-9]", node.text)):
        yield node.place.problem(f"“{name}” must be a number from 1 to 9.")


_BASIS = {"facts": list_of(FACT_ID), "sources": list_of(DATED_PAGE, at_least=1), "basis": one_of("practice")}
_NOTE = {"editor_note": words()}
_CARRY = {"carry": CARRY}
_RELATED = list_of(TARGET)
_SAFETY = list_of(NOTE_ID)

LAW = Shape(
    "an article of law",
    {
        "id": ID,
        "group": one_of(*vocabulary.LAW_GROUPS),
        "name": _TEXT,
        "standing": one_of(*LawStanding),
        "says": _BLOCKS,
        "means": _BLOCKS,
    },
    {
        "name_inside": _TEXT,
        "keywords": _TEXT,
        "official_name": by_language,
        "number": by_language,
        "show": _TEXT,
        "doubt": _TEXT,
        "related": _RELATED,
        "safety": _SAFETY,
        **_CARRY,
        **_BASIS,
        **_NOTE,
    },
)

TERM = Shape(
    "a term",
    {"id": ID, "term": _TEXT, "definition": _TEXT},
    {
        "term_inside": _TEXT,
        "abbreviation": _TEXT,
        "synonyms": _TEXT,
        "avoid": flag,
        "related": _RELATED,
        **_CARRY,
        **_BASIS,
        **_NOTE,
    },
)

INDICATOR = Shape(
    "a sign",
    {"id": ID, "group": one_of(*vocabulary.INDICATOR_GROUPS), "text": _TEXT, "known": one_of(*KnownFrom)},
    {"children": flag, "caution": _TEXT, "leads_to": list_of(ID), **_BASIS, **_NOTE},
)

OPTION = Shape("an option", {"id": ID, "page": TARGET, "reason": _TEXT}, {"always": flag, **_NOTE})

FORM = Shape(
    "a form",
    {
        "id": ID,
        "title": _TEXT,
        "summary": _TEXT,
        "before": _BLOCKS,
        "prompts": _BLOCKS,
        "meanings": _BLOCKS,
        "lines": _open_lines,
    },
    {"keywords": _TEXT, "related": _RELATED, **_BASIS, **_NOTE},
)

PHRASE = Shape(
    "a phrase",
    {
        "id": ID,
        "group": one_of(*vocabulary.PHRASE_GROUPS),
        "speaker": one_of(*Speaker),
        "text": _TEXT,
        "answer": one_of(*Answer),
    },
    {
        "core": flag,
        "choices": list_of(_TEXT, at_least=2),
        "pictures": list_of(one_of(*PICTURES), at_least=2),
        "keep": _TEXT,
        **_BASIS,
        **_NOTE,
    },
)

SCRIPT = Shape(
    "a script",
    {"id": ID, "use": one_of(*ScriptUse), "says": _BLOCKS},
    {"asks": list_of(_TEXT, at_least=1), "keep": _TEXT, **_NOTE},
)

EVENT = Shape("an event", {"id": ID, "when": period, "text": _TEXT}, {**_CARRY, **_BASIS, **_NOTE})

FIGURE = Shape(
    "a figure",
    {
        "id": ID,
        "group": one_of(*vocabulary.FIGURE_GROUPS),
        "what": _TEXT,
        "value": _VALUE,
        "year": _year,
        "confidence": one_of(*FigureConfidence),
    },
    {
        "bound": one_of(*FigureBound),
        "unit": _TEXT,
        "place": _TEXT,
        "doubt": _TEXT,
        "comparable": ID,
        **_CARRY,
        **_BASIS,
        **_NOTE,
    },
)

PLACE = Shape(
    "a place",
    {"id": ID, "name": _TEXT, "kind": one_of(*PlaceKind), "country": or_null(COUNTRY), "blocks": _BLOCKS},
    {
        "parent": ID,
        "keywords": _TEXT,
        "articles": list_of(ID),
        "safety": _SAFETY,
        **_CARRY,
        **_BASIS,
        **_NOTE,
    },
)

DOUBT = Shape(
    "a doubt",
    {"id": _DOUBT_ID, "topic": _TEXT, "says": _TEXT, "treat": _TEXT, "facts": list_of(FACT_ID)},
    {"topic_inside": _TEXT, "never_charted": flag, "sources": list_of(DATED_PAGE, at_least=1), **_CARRY, **_NOTE},
)
