"""What may stand in one chart: each case of the small sources' one set, damaged in one way."""

from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


def test_a_set_of_one(editable: EditableSources) -> None:
    editable.change("figures.yaml", "confidence: reported, comparable: returned", "confidence: reported")
    assert editable.problems() == [
        "resources/figures.yaml:1: figure:returned-2013 is alone in the set “returned”. "
        "Remove “comparable”, or mark what it compares with."
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            'value: "5,000–7,000", unit: people a year',
            'value: "5,000–7,000", unit: people a day',
            "figure:returned-2014 and figure:returned-2013 are one set (“returned”) but have different units.",
        ),
        (
            'value: "5,000–7,000", unit: people a year',
            'value: "5,000–7,000"',
            "figure:returned-2014 and figure:returned-2013 are one set (“returned”) but have different units.",
        ),
        (
            "year: 2014, place: CN",
            "year: 2014, place: MM",
            "figure:returned-2014 and figure:returned-2013 are one set (“returned”) but have different places.",
        ),
        (
            "{id: returned-2014, group: people",
            "{id: returned-2014, group: cases",
            "figure:returned-2014 and figure:returned-2013 are one set (“returned”) but have different groups.",
        ),
        ("year: 2014", "year: not said", "figure:returned-2014 has no year and can stand in no chart."),
        ('"5,000–7,000"', '"≥ 5,000"', "figure:returned-2014 has no plain number and can stand in no chart."),
        ('"5,000–7,000"', '"5–7%"', "The set “returned” mixes shares of a hundred with other numbers."),
        (
            "confidence: reported, comparable",
            "confidence: disputed, comparable",
            "figure:returned-2014 is disputed and can stand in no chart.",
        ),
    ],
)
def test_what_does_not_compare(editable: EditableSources, old: str, new: str, problem: str) -> None:
    editable.change("figures.yaml", old, new)
    assert editable.problems() == [f"resources/figures.yaml:2: {problem}"]


def test_a_doubt_that_keeps_its_figures_out_of_charts(editable: EditableSources) -> None:
    text = editable.file("doubts.yaml").read_text("utf-8")
    editable.write("doubts.yaml", text.replace("facts: [F001]", "facts: [F001, F002]\n  never_charted: true"))
    assert editable.problems() == [
        f"resources/figures.yaml:{line}: figure:{id} rests on F002, which C01 keeps out of every chart."
        for line, id in ((1, "returned-2013"), (2, "returned-2014"))
    ]
