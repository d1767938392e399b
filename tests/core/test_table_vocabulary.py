"""Every value of the tables has words, and the words are calm ones."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from guide.core import table_vocabulary as vocabulary
from guide.core.figures import Figure, FigureBound, FigureConfidence
from guide.core.indicators import KnownFrom
from guide.core.law import LawStanding
from guide.core.places import PlaceKind
from guide.core.wording import Standing, Wording

TABLES = {
    name: table
    for name, table in vars(vocabulary).items()
    if name.isupper() and not name.startswith("_") and isinstance(table, dict)
}
WORDS = [words for table in TABLES.values() for _context, words in table.values()]

FIGURE = Figure(
    id="x",
    group="people",
    what=Wording("Freed", "en", Standing.SOURCE),
    value="42,000",
    bound=FigureBound.EXACT,
    unit=None,
    year=None,
    country=None,
    place=None,
    confidence=FigureConfidence.REPORTED,
    doubt=None,
    comparable=None,
    basis=(),
)


def test_values_have_words() -> None:
    assert vocabulary.law_group_name("treaty") == "Treaties between states"
    assert vocabulary.law_standing_name(LawStanding.NOT_JOINED) == "Not joined"
    assert vocabulary.indicator_group_name("papers_debt") == "Papers and debt"
    assert vocabulary.known_from_name(KnownFrom.OFFERED) == "Said by the person, unasked"
    assert vocabulary.phrase_group_name("ending") == "Before parting"
    assert vocabulary.figure_group_name("shares") == "Shares"
    assert vocabulary.figure_confidence_name(FigureConfidence.UPPER_BOUND) == "At most this many"
    assert vocabulary.place_kind_name(PlaceKind.BORDER) == "Border"


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (vocabulary.LAW_STANDINGS, LawStanding),
        (vocabulary.KNOWN_FROM, KnownFrom),
        (vocabulary.FIGURE_CONFIDENCE, FigureConfidence),
        (vocabulary.PLACE_KINDS, PlaceKind),
    ],
)
def test_no_value_is_without_words(table: dict[str, object], values: type[PlaceKind]) -> None:
    assert set(table) == set(values)


def test_a_group_without_words_is_shown_and_not_lost() -> None:
    assert vocabulary.law_group_name("family_law") == "family law"


@pytest.mark.parametrize(
    ("bound", "shown"),
    [
        (FigureBound.EXACT, "42,000"),
        (FigureBound.ABOUT, "about 42,000"),
        (FigureBound.MORE_THAN, "more than 42,000"),
        (FigureBound.UP_TO, "up to 42,000"),
    ],
)
def test_a_figure_is_never_shown_without_its_bound(bound: FigureBound, shown: str) -> None:
    assert vocabulary.figure_value(replace(FIGURE, bound=bound)) == shown


def test_the_words_name_neither_the_subject_nor_an_accusation() -> None:
    assert len(WORDS) > 45
    forbidden = re.compile(
        r"traffick|prostitut|smuggl|North Korea|defector|refugee|illegal|victim|verified", re.IGNORECASE
    )
    assert not [words for words in WORDS if forbidden.search(words)]
