"""Rows of law, glossary, signs, forms, phrases, timeline, figures, places and doubts.

All of them are read by one way: a row has texts, each written in a field, and says what it rests on. What else a row
holds is data, which guide.desk.assemble.rows takes from the node field by field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from guide.desk.sources import row_shapes
from guide.desk.sources.basis import Basis, split_basis, split_outside
from guide.desk.sources.directory import SourceRecord, read_pages
from guide.desk.sources.nodes import Fields, Mention
from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.shape import Shape


class Form(Enum):
    """What a field's words are.

    LINE      a name or a few words, without marks and without a basis of their own
    BLOCK     running text with inline marks; braces at its end say what it rests on, where that is not the row's
    KEYWORDS  words people type, divided by commas; searched, never shown
    """

    LINE = auto()
    BLOCK = auto()
    KEYWORDS = auto()


@dataclass(frozen=True, slots=True)
class RowTable:
    """A file of rows. kind: as in `kind:id`. texts: the fields that hold words, in the order of the screen."""

    kind: str
    file: str
    shape: Shape
    texts: Mapping[str, Form]


TABLES = (
    RowTable(
        "law",
        "law.yaml",
        row_shapes.LAW,
        {
            "name": Form.LINE,
            "name_inside": Form.LINE,
            "keywords": Form.KEYWORDS,
            "says": Form.BLOCK,
            "means": Form.BLOCK,
            "show": Form.BLOCK,
            "doubt": Form.BLOCK,
        },
    ),
    RowTable(
        "term",
        "glossary.yaml",
        row_shapes.TERM,
        {"term": Form.LINE, "term_inside": Form.LINE, "definition": Form.BLOCK, "synonyms": Form.KEYWORDS},
    ),
    RowTable("indicator", "indicators.yaml", row_shapes.INDICATOR, {"text": Form.BLOCK, "caution": Form.BLOCK}),
    RowTable("option", "options.yaml", row_shapes.OPTION, {"reason": Form.LINE}),
    RowTable(
        "form",
        "forms.yaml",
        row_shapes.FORM,
        {
            "title": Form.LINE,
            "summary": Form.LINE,
            "keywords": Form.KEYWORDS,
            "before": Form.BLOCK,
            "prompts": Form.LINE,
            "meanings": Form.BLOCK,
        },
    ),
    RowTable("phrase", "phrases.yaml", row_shapes.PHRASE, {"text": Form.LINE, "choices": Form.LINE}),
    RowTable("script", "scripts.yaml", row_shapes.SCRIPT, {"asks": Form.LINE, "says": Form.LINE}),
    RowTable("event", "timeline.yaml", row_shapes.EVENT, {"text": Form.BLOCK}),
    RowTable(
        "figure",
        "figures.yaml",
        row_shapes.FIGURE,
        {"what": Form.LINE, "unit": Form.LINE, "place": Form.LINE, "doubt": Form.BLOCK},
    ),
    RowTable(
        "place",
        "places.yaml",
        row_shapes.PLACE,
        {"name": Form.LINE, "keywords": Form.KEYWORDS, "blocks": Form.BLOCK},
    ),
    RowTable(
        "doubt",
        "doubts.yaml",
        row_shapes.DOUBT,
        {"topic": Form.LINE, "topic_inside": Form.LINE, "says": Form.BLOCK, "treat": Form.BLOCK},
    ),
)

COUNTRY_CODE = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class RowText:
    """Words of a row. part: the field. bases: of a block alone; empty where it rests on what the row rests on.

    outside: of a block that is not in the edition for inside China.
    """

    part: str
    form: Form
    text: str
    place: Place
    bases: tuple[Basis, ...]
    outside: bool


@dataclass(frozen=True, slots=True)
class RowRecord:
    """bases: what the row rests on as a whole. texts: all its words, in the order of the screen. safety: note ids."""

    kind: str
    node: Fields
    id: str
    bases: tuple[Basis, ...]
    sources: tuple[SourceRecord, ...]
    texts: tuple[RowText, ...]
    safety: tuple[str, ...]

    @property
    def address(self) -> str:
        return f"{self.kind}:{self.id}"

    @property
    def blocks(self) -> tuple[RowText, ...]:
        return tuple(text for text in self.texts if text.form is Form.BLOCK)

    def words(self, part: str) -> str | None:
        """The words of a field, without its marks of what it rests on; None where there are none."""
        return next((text.text for text in self.texts if text.part == part), None)

    def all_words(self, part: str) -> tuple[str, ...]:
        return tuple(text.text for text in self.texts if text.part == part)

    def resting_on(self, text: RowText) -> tuple[Basis, ...]:
        """What a text rests on: its own, else the row's."""
        return text.bases or self.bases


def read_row(table: RowTable, node: Fields) -> tuple[RowRecord, list[Problem]]:
    """A row, and what is wrong with the marks of its blocks."""
    problems: list[Problem] = []
    texts: list[RowText] = []
    for part, form in table.texts.items():
        if (table.kind, part) == ("figure", "place") and COUNTRY_CODE.fullmatch(node.text(part)):
            continue  # a code is data: the program names the country
        for mention in _written(node, part):
            text, bases, outside = mention.text, tuple[Basis, ...](), False
            if form is Form.BLOCK:
                text, outside = split_outside(" ".join(text.split()))
                text, bases, found = split_basis(text, mention.place)
                problems += found
            if text:
                texts.append(RowText(part, form, text, mention.place, bases, outside))
    pages = read_pages(node)
    bases = (
        *(Basis("fact", fact, "") for fact in node.texts("facts")),
        *(Basis("public", page.url, page.date or "") for page in pages),
        *((Basis("practice", "", ""),) if node.optional("basis") == "practice" else ()),
    )
    return RowRecord(table.kind, node, node.text("id"), bases, pages, tuple(texts), node.texts("safety")), problems


def _written(node: Fields, part: str) -> Iterator[Mention]:
    """The words of a field, be it one text or a list of them."""
    if text := node.optional(part):
        yield Mention(text, node.at(part))
    else:
        yield from node.mentions(part)
