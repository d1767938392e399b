"""Every rule of guide.desk.check.referral, seen to fail."""

from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

FILE = "referral.yaml"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("notes: [S01]}\n- {id: n-searcher", "notes: [S77]}\n- {id: n-searcher", "There is no note “S77”"),
        (
            "pages: [article:no-call-possible], reason: danger}",
            "pages: [article:gone], reason: danger}",
            "leads nowhere",
        ),
        (
            "pages: [article:no-call-possible], reason: danger}",
            "pages: [article:no-call-possible], reason: x}",
            "no reason “x”",
        ),
        (
            "when: {need: [in_custody]}, pages",
            "when: {need: [held]}, pages",
            "“held” is no answer to the question “need”",
        ),
        ("when: {need: [in_custody]}, pages", "when: {flags: [tall]}, pages", "“tall” is no value of “flags”"),
        (
            "when: {need: [in_custody]}, pages",
            "when: {need: [danger_now]}, pages",
            "No rule offers anything for “in_custody”",
        ),
        ("words: For danger now.", "words: For people from Vietnam.", "“Vietnam” tells where somebody comes from"),
        (
            "answers: [ambulance]}, reason",
            "answers: [ambulance], offers: [repatriation], kind: [shelter]}, reason",
            "No record fits",
        ),
        ("- {id: n-searcher", "- {id: n-return-risk", "stands twice"),
        ("services: {nationals: own}, reason", "services: {id: cn-110-police}, reason", "has no field “id”"),
    ],
)
def test_a_mistake_is_named_with_its_line(editable: EditableSources, old: str, new: str, sentence: str) -> None:
    editable.change(FILE, old, new)
    problems = editable.problems()
    assert any(sentence in problem and problem.startswith(f"resources/{FILE}:") for problem in problems), problems


def test_a_note_in_places_of_notes_stands_where_an_answer_brings_it(editable: EditableSources) -> None:
    file = editable.file("places_of_notes.tsv")
    file.write_text(file.read_text(encoding="utf-8") + "S02\twords\tquestion:watched\n", encoding="utf-8")
    assert any("question:watched does not name S02" in problem for problem in editable.problems())
