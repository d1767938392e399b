"""referral.yaml and prepare.yaml: the questions of Find help, its rules in order, and the sentences they name.

Every record of referral.yaml says in `part` what it is; resources/README.md shows each. Conditions and selections
stay nodes: guide.desk.assemble.referral writes them as they stand, guide.desk.check.referral looks at each name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from guide.core.referral.conditions import Select, When
from guide.core.referral.flags import FLAGS
from guide.core.referral.questions import QuestionKind
from guide.core.referral.rules import OWN_NOTE
from guide.core.vocabulary import ANSWERS, AUDIENCES, KINDS, OFFERS, RECIPIENTS
from guide.desk.sources.nodes import Fields, Items, Node, Scalar
from guide.desk.sources.problem import Problem
from guide.desk.sources.shape import Check, Shape, flag, list_of, one_of, whole, words
from guide.desk.sources.shapes import COUNTRY, EXTENTS, ID, LANGUAGE, NOTE_ID, TARGET

# YAML has its own words where Python's are taken.
WRITTEN = {"country": "in", "origin": "from"}
"""By the name of a condition in guide.core.referral.conditions.When: its name in the file."""

_VALUE = words()
_OFFER = one_of(*OFFERS)
_HERE_OR_COUNTRY = words()

_CONDITIONS: dict[str, Check] = {
    "flags": list_of(one_of(*FLAGS)),
    "without": list_of(one_of(*FLAGS)),
    "country": list_of(COUNTRY),
    "origin": list_of(COUNTRY),
    "language": list_of(LANGUAGE),
}
WHEN = Shape(
    "a condition",
    {},
    {WRITTEN.get(f.name, f.name): _CONDITIONS.get(f.name, list_of(_VALUE)) for f in fields(When)},
)

_SELECTIONS: dict[str, Check] = {
    "works": one_of("here", "origin", "elsewhere"),
    "country": list_of(_HERE_OR_COUNTRY),
    "kind": list_of(one_of(*KINDS)),
    "schedule": list_of(one_of("always", "weekly", "unknown")),
    "carry": one_of("anywhere", "outside"),
    "extent": list_of(one_of(*EXTENTS)),
    "offers": list_of(_OFFER),
    "offers_all": list_of(_OFFER),
    "serves": list_of(one_of(*AUDIENCES)),
    "not_for": list_of(one_of(*AUDIENCES)),
    "answers": list_of(one_of(*ANSWERS)),
    "passes_to": list_of(one_of(*RECIPIENTS)),
    "notes": list_of(NOTE_ID),
    "reaches": list_of(_HERE_OR_COUNTRY),
    "nationals": one_of("own", "other", "here", "none"),
    "gated_by": list_of(NOTE_ID),
}


def _select(node: Node, name: str) -> Iterator[Problem]:
    """Which records; `but` holds another selection."""
    shape = Shape(
        "a selection of records",
        {},
        {f.name: _SELECTIONS.get(f.name, flag) for f in fields(Select) if f.name != "but"} | {"but": _select},
    )
    yield from shape(node, name)


def _note_or_own(node: Node, name: str) -> Iterator[Problem]:
    if not (isinstance(node, Scalar) and node.value == OWN_NOTE):
        yield from NOTE_ID(node, name)


_WORDED = {"words": words()}
_WHEN = {"when": WHEN}
_NOTE = {"editor_note": words()}
_OFFERED = {"offered": _select}

_PARTS: dict[str, Shape] = {
    "question": Shape(
        "a question",
        {"id": ID, "part": words(), "kind": one_of(*QuestionKind), "words": words(), "help": words()},
        {
            "values": list_of(
                Shape("a value", {"value": words(), "words": words()}, {"offers": list_of(_OFFER)}), at_least=2
            ),
            **_NOTE,
        },
    ),
    "out": Shape("a rule", {"id": ID, "part": words(), "services": _select}, {**_WHEN, **_NOTE}),
    "gate": Shape(
        "a rule", {"id": ID, "part": words(), "services": _select, "behind": _note_or_own}, {**_WHEN, **_NOTE}
    ),
    "offer": Shape(
        "a rule",
        {"id": ID, "part": words(), "reason": ID},
        {"pages": list_of(TARGET, at_least=1), "services": _select, "most": whole, **_WHEN, **_NOTE},
    ),
    "beyond": Shape("a rule", {"id": ID, "part": words(), "services": _select, "behind": NOTE_ID}, {**_WHEN, **_NOTE}),
    "note": Shape(
        "a rule",
        {"id": ID, "part": words(), "notes": list_of(_note_or_own, at_least=1)},
        {**_WHEN, **_OFFERED, **_NOTE},
    ),
    "remark": Shape(
        "a remark", {"id": ID, "part": words(), **_WORDED}, {**_WHEN, **_OFFERED, "missing": _select, **_NOTE}
    ),
    "reason": Shape("a reason", {"id": ID, "part": words(), **_WORDED}, {**_NOTE}),
}

PREPARE = Shape("a preparation", {"id": ID, **_WORDED}, {**_WHEN, **_OFFERED, **_NOTE})

RULE_PARTS = ("out", "gate", "offer", "beyond", "note", "remark", "prepare")
WORD_PARTS = ("reason", "remark", "prepare")


def REFERRAL(node: Node, name: str) -> Iterator[Problem]:  # noqa: N802 - a shape, as those of guide.desk.sources.shapes
    """The shape of a record of referral.yaml, by its `part`."""
    yield from one_part(node)
    if isinstance(node, Fields) and (shape := _PARTS.get(node.text("part"))):
        yield from shape(node, name)


def one_part(node: Node) -> Iterator[Problem]:
    if not isinstance(node, Fields) or node.text("part") not in _PARTS:
        yield node.place.problem(f"Say in “part” what this is: {', '.join(_PARTS)}.")


@dataclass(frozen=True, slots=True)
class ReferralRecord:
    """One record of referral.yaml, or a row of prepare.yaml with the part `prepare`."""

    node: Fields
    part: str
    id: str

    @property
    def address(self) -> str:
        return f"{self.part}:{self.id}"


def read_referral(node: Fields) -> ReferralRecord:
    return ReferralRecord(node, node.text("part"), node.text("id"))


def read_prepare(node: Fields) -> ReferralRecord:
    return ReferralRecord(node, "prepare", node.text("id"))


def plain(node: Node) -> object:
    """A node as JSON has it."""
    match node:
        case Scalar(value=value):
            return value
        case Items(values=values):
            return [plain(value) for value in values]
        case Fields(values=values):
            return {name: plain(value) for name, value in values.items()}
