from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_a_record_without_source(editable: EditableSources) -> None:
    at = editable.change(
        "directory/hk.yaml",
        'sources:\n    - {url: "https://example.org/hk-999", date: 2024-03-05}\n',
        "sources: []\n",
    )
    assert len(editable.problems()) == 1
    assert editable.problems()[0].startswith(f"{at}: “hk-999” has no source.")


def test_an_undated_page_without_reason(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "date: null, date_note: the page shows no date", "date: null")
    assert editable.problems() == [f"{at}: A page without a date says why in “date_note”."]


def test_a_critical_note_that_names_no_source(editable: EditableSources) -> None:
    at = editable.change("safety.yaml", "  facts: [F002]\n  basis: source", "  basis: source")
    assert editable.problems() == [
        f"{at}: The critical note S01 rests on sources, but names none. Add “facts” or “sources”."
    ]


def test_a_note_without_basis(editable: EditableSources) -> None:
    editable.change("safety.yaml", "  facts: [F002]\n  basis: source", "  facts: [F002]")
    assert editable.problems() == ["resources/safety.yaml:1: A safety note needs the field “basis”."]


def test_an_answer_without_basis(editable: EditableSources) -> None:
    editable.change(
        "directory/vn.yaml", "basis: {records_calls: source, passes_to: source}", "basis: {passes_to: source}"
    )
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith("resources/directory/vn.yaml:19: “records_calls” is known: say from where")


def test_a_basis_of_what_is_unknown(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "basis: {passes_to: note}", "basis: {must_report: note, passes_to: note}")
    assert editable.problems() == [f"{at}: “must_report” is unknown, so it has no basis. Remove it from “basis”."]
