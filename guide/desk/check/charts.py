"""Which figures may stand in one chart: a chart says “compare these”, even where nobody meant to."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.figures import FigureConfidence
from guide.desk.charts.content import compared_sets, span_of
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.row_shapes import NOT_SAID

_ALIKE = {"unit": "units", "place": "places", "group": "groups"}


def charts_have_two_figures(sources: Sources) -> Iterator[Problem]:
    for mark, (first, *others) in compared_sets(sources).items():
        if not others:
            yield first.node.at("comparable").problem(
                f"{first.address} is alone in the set “{mark}”. Remove “comparable”, or mark what it compares with."
            )


def charted_figures_are_alike(sources: Sources) -> Iterator[Problem]:
    """One unit, one place, one group. Years may differ, for they stand beside the bars: so each is known."""
    for mark, rows in compared_sets(sources).items():
        first = rows[0]
        for row in rows:
            for field, several in _ALIKE.items():
                if row.node.optional(field) != first.node.optional(field):
                    at = row.node.at(field) if field in row.node else row.node.place
                    yield at.problem(
                        f"{row.address} and {first.address} are one set (“{mark}”) but have different {several}."
                    )
            if row.node.date("year") == NOT_SAID:
                yield row.node.at("year").problem(f"{row.address} has no year and can stand in no chart.")


def charted_figures_can_be_drawn(sources: Sources) -> Iterator[Problem]:
    """A length that starts at nought: a number or a range, all of a set shares of a hundred or none; never disputed."""
    for mark, rows in compared_sets(sources).items():
        spans = [span_of(row.node.text("value")) for row in rows]
        for row, span in zip(rows, spans, strict=True):
            if span is None:
                yield row.node.at("value").problem(f"{row.address} has no plain number and can stand in no chart.")
            elif spans[0] is not None and span.share is not spans[0].share:
                yield row.node.at("value").problem(f"The set “{mark}” mixes shares of a hundred with other numbers.")
            if row.node.text("confidence") == FigureConfidence.DISPUTED:
                yield row.node.at("comparable").problem(f"{row.address} is disputed and can stand in no chart.")


def doubts_forbid_charts(sources: Sources) -> Iterator[Problem]:
    """A doubt may say `never_charted`: its figures differ in more than their fields can say."""
    forbidden = {
        fact: doubt.id
        for doubt in sources.rows_of("doubt")
        if doubt.node.flag("never_charted")
        for fact in doubt.node.texts("facts")
    }
    for rows in compared_sets(sources).values():
        for row in rows:
            for fact in row.node.texts("facts"):
                if fact in forbidden:
                    yield row.node.at("comparable").problem(
                        f"{row.address} rests on {fact}, which {forbidden[fact]} keeps out of every chart."
                    )
