from __future__ import annotations

import pytest

from guide.desk.check.digits import digit_runs, digits_of


def test_digits_of_every_script() -> None:
    assert digits_of("၁၁၀ and １１０, +1") == "1101101"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("call 110 or 120", ["110", "120"]),
        ("+86 (10) 6532-0351", ["861065320351"]),
        ("1800–1567", ["18001567"]),
        ("24/7", ["24", "7"]),
        ("no digits", []),
    ],
)
def test_runs(text: str, runs: list[str]) -> None:
    assert [run.digits for run in digit_runs(text)] == runs


def test_a_run_knows_the_word_before_it() -> None:
    assert [run.before for run in digit_runs("Under Article 240 since 1997")] == ["article", "since"]


def test_parts_are_the_numbers_that_could_be_read() -> None:
    (run,) = digit_runs("7 1800 1567")
    assert set(run.parts()) == {"7", "71800", "718001567", "1800", "18001567", "1567"}
