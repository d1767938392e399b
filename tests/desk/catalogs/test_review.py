from __future__ import annotations

from dataclasses import replace

import pytest

from guide.core.wording import Standing
from guide.desk.catalogs.review import is_mark, is_reviewed, review_sum, standing_of
from tests.desk.catalogs.entries import entry

DRAFT = entry("Call 120.", "120에 전화하세요.", context="note:S01")
REVIEWED = replace(DRAFT, notes=("a remark", f"reviewed: linden 2026-11-22 {review_sum(DRAFT)}"))


def test_a_mark_of_these_words_counts() -> None:
    assert is_reviewed(REVIEWED)
    assert not is_reviewed(DRAFT)
    assert is_mark(REVIEWED.notes[1])
    assert not is_mark("reviewed it twice")


@pytest.mark.parametrize(
    "change",
    [{"text": ("119에 전화하세요.",)}, {"id": ("Call 119.",)}, {"context": "note:S02"}, {"fuzzy": True}],
)
def test_any_change_voids_it(change: dict[str, object]) -> None:
    assert not is_reviewed(replace(REVIEWED, **change))  # type: ignore[arg-type]  # fields of Entry


def test_standings() -> None:
    assert standing_of(REVIEWED) is Standing.REVIEWED
    assert standing_of(DRAFT) is Standing.DRAFT
    assert standing_of(replace(REVIEWED, fuzzy=True)) is Standing.OLDER
    assert standing_of(replace(REVIEWED, text=())) is Standing.MISSING


def test_the_sum_is_the_one_that_is_written_down() -> None:
    """Reviewers' marks in the catalogs depend on it: it must never change."""
    assert review_sum(DRAFT) == "dc9cdb2a"
