from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

SHORT = "Never call this number. It belongs to the state that punishes people who left."
FULL = "A call, a message or a visit shows where a person is."


def test_a_short_form_of_36_words(editable: EditableSources) -> None:
    editable.change("safety.yaml", SHORT, "word " * 34 + "word")
    assert editable.problems() == []
    at = editable.change("safety.yaml", "word " * 34 + "word", "word " * 35 + "word")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: The short form of N-cn-mission-not-to-call has 36 words; at most 35")


def test_a_note_without_a_way_out(editable: EditableSources) -> None:
    at = editable.change(
        "safety.yaml",
        "instead:\n    - Contact it only if the person wants it, and ask first",
        "instead: []\n  editor_note: Contact it only if the person wants it, and ask first",
    )
    assert f"{at}: S49 does not say what can be done instead. Add “instead”." in editable.problems()


@pytest.mark.parametrize(
    "words",
    [
        "Same caution as the embassy's note.",
        "See the Durihana warning.",
        "The note above holds here too.",
        "As with kr-danuri, think first.",
        "Read [this](service:cn-110-police).",
    ],
)
def test_a_note_that_points_to_another(editable: EditableSources, words: str) -> None:
    at = editable.change("safety.yaml", FULL, words)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: N-cn-mission-not-to-call ")


@pytest.mark.parametrize(
    "words", ["Read [this page](article:no-call-possible).", "Take note of the place.", "See a doctor."]
)
def test_a_note_that_stands_alone(editable: EditableSources, words: str) -> None:
    editable.change("safety.yaml", FULL, words)
    assert editable.problems() == []


@pytest.mark.parametrize(
    "words", ["Call 120 first.", "Call 0800-77 77.", "Ring {phone:cn-120-ambulance}.", "၁၂၀ answers."]
)
def test_a_note_that_holds_a_number(editable: EditableSources, words: str) -> None:
    at = editable.change("safety.yaml", FULL, words)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: N-cn-mission-not-to-call holds ")


def test_a_note_that_holds_figures(editable: EditableSources) -> None:
    editable.change("safety.yaml", FULL, "Within 72 hours, from 2013 on, up to 60 days.")
    assert editable.problems() == []
