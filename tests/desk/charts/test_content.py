from __future__ import annotations

import pytest

from guide.core.wording import Standing
from guide.desk.charts.content import Bar, Span, bars_of, compared_sets, span_of
from tests.desk.editable_sources import EditableSources

LABELS = {"zh": {"bound:about": "约 {value}"}}


@pytest.mark.parametrize(
    ("value", "span"),
    [
        ("6,000", Span(6000, 6000, False)),
        ("5,000–7,000", Span(5000, 7000, False)),
        ("48.76%", Span(48.76, 48.76, True)),
        ("75–85%", Span(75, 85, True)),
        ("≥ 5", None),
        ("$3,000", None),
        ("1/3", None),
    ],
)
def test_a_value_as_a_length(value: str, span: Span | None) -> None:
    assert span_of(value) == span


def test_bars_of_one_thing_in_several_years_carry_the_years(editable: EditableSources) -> None:
    sets = compared_sets(editable.read())
    assert list(sets) == ["returned"]
    assert bars_of(sets["returned"], "zh", {}, LABELS) == (
        Bar("2013", "约 6,000", Span(6000, 6000, False), False),
        Bar("2014", "5,000–7,000", Span(5000, 7000, False), False),
    )


def test_bars_of_several_things_carry_their_words_in_the_language(editable: EditableSources) -> None:
    editable.change("figures.yaml", "year: 2014", "year: 2013")
    editable.change(
        "figures.yaml", 'what: People sent back, value: "5,000–7,000"', 'what: Others, bound: up_to, value: "5,000"'
    )
    catalog = {("figure:returned-2013", "People sent back"): ("被送回的人", Standing.DRAFT)}
    bars = bars_of(compared_sets(editable.read())["returned"], "zh", {"zh": catalog}, LABELS)
    assert [bar.words for bar in bars] == ["被送回的人", "Others"]
    assert [bar.open for bar in bars] == [False, True]


def test_bars_of_several_things_and_years_carry_both(editable: EditableSources) -> None:
    editable.change("figures.yaml", 'what: People sent back, value: "5', 'what: Others, value: "5')
    bars = bars_of(compared_sets(editable.read())["returned"], "zh", {}, LABELS)
    assert [bar.words for bar in bars] == ["People sent back · 2013", "Others · 2014"]
