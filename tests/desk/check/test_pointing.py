from __future__ import annotations

from tests.desk.editable_sources import EditableSources

FILE = "pointing_languages.yaml"


def test_a_name_comes_from_a_named_page(editable: EditableSources) -> None:
    at = editable.change(FILE, '\n  sources: [{url: "https://www.omniglot.com/writing/wa.htm", date: 2026-10}]', "")
    assert editable.problems() == [
        f"{at}: “Vax” is from no named page. Add “sources”, or leave “name” out where CLDR has one."
    ]


def test_what_cldr_cannot_name_needs_a_name(editable: EditableSources) -> None:
    at = editable.change(FILE, "language: ur", "language: csl")
    assert editable.problems() == [
        f"{at}: CLDR has no own name for “csl”. Add “name” and the page it is from in “sources”."
    ]


def test_a_language_stands_once(editable: EditableSources) -> None:
    editable.change(FILE, "id: urdu", "id: korean")
    assert any("korean" in problem for problem in editable.problems())
