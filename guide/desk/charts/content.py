"""What stands in a chart: one bar a figure, its words and its value in one language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from guide.core.figures import FigureBound, FigureConfidence
from guide.desk.assemble.labels import Labels
from guide.desk.assemble.wordings import Catalog, translated
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import RowRecord

_SPAN = re.compile(r"([0-9][0-9,]*(?:\.[0-9]+)?)(?:–([0-9][0-9,]*(?:\.[0-9]+)?))?(%?)")


@dataclass(frozen=True, slots=True)
class Span:
    """A value as lengths. last: equal to `first` but where the value is a range. share: out of a hundred."""

    first: float
    last: float
    share: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """words: what the bar counts, or of which year it is. value: as the table shows it. open: at most this long."""

    words: str
    value: str
    span: Span
    open: bool


def span_of(value: str) -> Span | None:
    """“10,000–20,000”, “48.76%”; None for what cannot be drawn as a length."""
    found = _SPAN.fullmatch(value)
    if found is None:
        return None
    first = float(found[1].replace(",", ""))
    last = float(found[2].replace(",", "")) if found[2] else first
    return Span(first, last, bool(found[3]))


def compared_sets(sources: Sources) -> Mapping[str, tuple[RowRecord, ...]]:
    """The figures of each set that may stand in one chart, in the order of their file."""
    sets: dict[str, list[RowRecord]] = defaultdict(list)
    for row in sources.rows_of("figure"):
        if mark := row.node.optional("comparable"):
            sets[mark].append(row)
    return {mark: tuple(rows) for mark, rows in sets.items()}


def bars_of(
    rows: Sequence[RowRecord], language: str, catalogs: Mapping[str, Catalog], labels: Labels
) -> tuple[Bar, ...]:
    """The bars of one set in a language. What all bars share (the thing counted, or the year) is not repeated."""
    whats = {row.node.text("what") for row in rows}
    years = {row.node.date("year") for row in rows}
    bars = []
    for row in rows:
        what = translated(catalogs, language, row.address, row.node.text("what"))
        parts = [what] * (len(whats) > 1) + [row.node.date("year") or ""] * (len(years) > 1)
        span = span_of(row.node.text("value"))
        assert span is not None, "guide.desk.check.charts refuses it"
        bound = row.node.optional("bound") or FigureBound.EXACT.value
        pattern = labels.get(language, {}).get(f"bound:{bound}", "{value}")
        is_open = bound == FigureBound.UP_TO or row.node.text("confidence") == FigureConfidence.UPPER_BOUND
        bars.append(Bar(" · ".join(parts) or what, pattern.format(value=row.node.text("value")), span, is_open))
    return tuple(bars)
