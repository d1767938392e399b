"""Figures of the sources, each with its year, its place and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.library import Block, BlockBasis
from guide.core.wording import Wording


class FigureConfidence(StrEnum):
    """How a figure is to be read.

    REPORTED     as its source gives it
    ESTIMATE     the source itself calls it one, or gives a range
    DISPUTED     sources contradict each other; never drawn in a chart
    UPPER_BOUND  “up to”
    CORRECTED    the source's own figure was wrong; this is the published one
    """

    REPORTED = "reported"
    ESTIMATE = "estimate"
    DISPUTED = "disputed"
    UPPER_BOUND = "upper_bound"
    CORRECTED = "corrected"


class FigureBound(StrEnum):
    """What stands before the value in words; EXACT has none."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    UP_TO = "up_to"


@dataclass(frozen=True, slots=True)
class Figure:
    """group: a key of guide.core.table_vocabulary.FIGURE_GROUPS.

    value       digits and signs as they are shown: "10,000–20,000"
    bound       guide.core.table_vocabulary.figure_value puts it into words
    unit        what is counted, in words; None where `what` says it
    year        "2008", "1991–1996", "2002–" (from then on), "–2006" (until then); None where the source does not say
    country     of the figure, ISO 3166, and place: words, where it is no country; both None: the whole world or unsaid
    doubt       why it cannot be taken as it stands, or None
    comparable  figures with the same mark may stand in one chart; None: in none
    """

    id: str
    group: str
    what: Wording
    value: str
    bound: FigureBound
    unit: Wording | None
    year: str | None
    country: str | None
    place: Wording | None
    confidence: FigureConfidence
    doubt: Block | None
    comparable: str | None
    basis: tuple[BlockBasis, ...]
