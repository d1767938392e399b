from __future__ import annotations

import pytest

from guide.text.spelling import LONGEST, one_letter_away, skeleton


@pytest.mark.parametrize("slip", ["polise", "polce", "pollice", "polcie", "olice", "policee", "opolice"])
def test_every_slip_leads_back(slip: str) -> None:
    assert "police" in one_letter_away(slip)


def test_the_word_itself_is_no_slip() -> None:
    assert "police" not in one_letter_away("police")


@pytest.mark.parametrize("word", ["", "ab", "x" * (LONGEST + 1), "café", "报警"])
def test_words_that_are_not_mended(word: str) -> None:
    assert one_letter_away(word) == frozenset()


@pytest.mark.parametrize(
    ("heard", "meant"), [("hospitle", "hospital"), ("embassee", "embassy"), ("traficking", "trafficking")]
)
def test_words_are_known_by_their_consonants(heard: str, meant: str) -> None:
    assert skeleton(heard) == skeleton(meant) != ""


def test_too_few_consonants_mean_nothing() -> None:
    assert skeleton("aid") == ""
