from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_the_small_sources_have_no_problem(editable: EditableSources) -> None:
    assert editable.problems() == []


def test_all_problems_are_named_in_one_run_in_the_order_of_files_and_lines(editable: EditableSources) -> None:
    zone = editable.change("directory/kr.yaml", "Asia/Seoul", "Asia/Soul")
    position = editable.change("articles/police/calling-police.md", "position: 10", "position: ten")
    country = editable.change("directory/hk.yaml", "service_area: {country: HK", "service_area: {country: QQ")
    problems = editable.problems()
    assert [problem.split(": ")[0] for problem in problems] == [position, country, zone]


def test_a_rule_speaks_once_of_one_thing(editable: EditableSources) -> None:
    editable.change("directory/hk.yaml", "serves: [anyone]", "serves: []\n  serves: [anyone]")
    assert len(editable.problems()) == 1
