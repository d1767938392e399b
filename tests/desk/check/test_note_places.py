from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_a_place_without_its_note(editable: EditableSources) -> None:
    at = editable.change("places_of_notes.tsv", "S49\t", "S02\t")
    assert editable.problems() == [
        f"{at}: service:cn-emb-myanmar does not name S02 in its “safety” (missions of Myanmar)."
    ]


def test_a_note_that_is_taken_from_its_place(editable: EditableSources) -> None:
    editable.change("articles/police/calling-police.md", "safety: [S01]", "safety: [S02]")
    assert any(
        problem.startswith("resources/places_of_notes.tsv:3: article:calling-police does not name S01")
        for problem in editable.problems()
    )


def test_a_place_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("places_of_notes.tsv", "service:cn-110-police", "service:cn-111-police")
    assert editable.problems() == [
        f"{at}: “service:cn-111-police” is no article, record or row. Mend it, or begin it with “later: ”."
    ]


def test_a_note_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("places_of_notes.tsv", "S49\t", "S48\t")
    assert editable.problems() == [f"{at}: There is no note “S48” in safety.yaml."]


def test_a_place_of_a_note_that_waits_for_what_is_there(editable: EditableSources) -> None:
    at = editable.change("places_of_notes.tsv", "question:avoid", "later: place:china (all of it)")
    assert editable.problems() == [f"{at}: place:china is there now: remove “later: ” (first steps of Find help)."]


def test_a_row_without_its_note(editable: EditableSources) -> None:
    at = editable.change("places_of_notes.tsv", "place:northern-border", "place:china")
    assert editable.problems() == [f"{at}: place:china does not name S02 in its “safety” (border pages)."]
