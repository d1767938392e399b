from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_an_audience_served_and_not(editable: EditableSources) -> None:
    at = editable.change("directory/vn.yaml", "not_for: [men]", "not_for: [men, women]")
    assert editable.problems() == [f"{at}: This record serves women and does not. Remove one."]


def test_a_line_for_women_that_is_silent_about_men(editable: EditableSources) -> None:
    editable.change("directory/vn.yaml", "  not_for: [men]\n", "")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith("resources/directory/vn.yaml:16: This record serves women or children alone.")
