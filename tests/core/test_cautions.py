from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from guide.core.cautions import cautions, note_cautions
from guide.core.notes import Level

SHARED = note_cautions(
    "S02", Level.HIGH, "Have a second\n person beside you.", ["Some took money."], ["Write it down."]
)
OWN = note_cautions("N-line", Level.HIGH, "Ask first.", ["They tell others."], ["Ask in general."])
NOTES = {"S02": SHARED, "N-line": OWN}


@dataclass(frozen=True)
class Line:
    safety: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    serves: tuple[str, ...] = ("anyone",)
    for_nationals_of: str | None = None
    reaches: tuple[str, ...] | None = ()
    passes_to: tuple[str, ...] | None = ()
    records_calls: str = "no"
    must_report: str = "no"
    carry: str = "anywhere"
    unconfirmed: bool = False
    closed: bool = False
    reports_status: bool = False
    publishes_faces: bool = False


PLAIN = Line()


def test_where_nothing_is_said_against_it_there_is_nothing() -> None:
    assert cautions(PLAIN, NOTES) == frozenset()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("safety", ("S02",)),
        ("not_for", ("men",)),
        ("serves", ("anyone", "north_koreans")),
        ("for_nationals_of", "MM"),
        ("reaches", ("CN",)),
        ("reaches", None),
        ("passes_to", ("police",)),
        ("passes_to", None),
        ("records_calls", "yes"),
        ("records_calls", "unknown"),
        ("must_report", "yes"),
        ("must_report", "unknown"),
        ("carry", "outside"),
        ("unconfirmed", True),
        ("closed", True),
        ("reports_status", True),
        ("publishes_faces", True),
    ],
)
def test_whatever_makes_a_call_more_doubtful_is_a_caution(field: str, value: object) -> None:
    assert cautions(replace(PLAIN, **{field: value}), NOTES)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize("field", ["records_calls", "must_report"])
def test_what_is_not_known_counts_as_yes(field: str) -> None:
    yes, unknown = (replace(PLAIN, **{field: value}) for value in ("yes", "unknown"))  # type: ignore[arg-type]
    assert cautions(yes, NOTES) == cautions(unknown, NOTES)


def test_a_closed_one_counts_as_unconfirmed_as_the_database_says() -> None:
    assert cautions(replace(PLAIN, unconfirmed=True), NOTES) < cautions(replace(PLAIN, closed=True), NOTES)


def test_a_note_says_that_it_is_there_and_what_it_says() -> None:
    assert cautions(replace(PLAIN, safety=("S02",)), NOTES) == set(SHARED)
    assert SHARED.name == "note S02"
    assert SHARED.words == "note S02 high: Have a second person beside you."
    graver = note_cautions("S02", Level.CRITICAL, "Have a second person beside you.", [], [])
    assert (graver.name, graver.words != SHARED.words) == (SHARED.name, True)


def test_of_a_shared_note_the_short_words_count_and_of_a_records_own_all() -> None:
    corrected = note_cautions("S02", Level.HIGH, "Have a second person beside you.", ["Some took sums of money."], [])
    assert corrected == SHARED
    for full, instead in (["They tell all."], ["Ask in general."]), (["They tell others."], ["Ask nobody."]):
        assert note_cautions("N-line", Level.HIGH, "Ask first.", full, instead).words != OWN.words
