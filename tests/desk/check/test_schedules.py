from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_hours_that_end_before_they_start(editable: EditableSources) -> None:
    at = editable.change(
        "directory/kr.yaml", 'opens_at: "09:00", closes_at: "18:00"', 'opens_at: "18:00", closes_at: "09:00"'
    )
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: The hours end (09:00) before they start (18:00).")


def test_midnight_is_an_end_and_no_start(editable: EditableSources) -> None:
    assert any(row.closes_at == "24:00" for service in editable.read().services for row in service.hours)
    at = editable.change("directory/mm.yaml", 'closes_at: "24:00"', 'closes_at: "00:00"')
    assert [problem.split(": ")[0] for problem in editable.problems()] == [at]


def test_hours_that_overlap(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", 'opens_at: "13:30"', 'opens_at: "11:30"')
    assert editable.problems() == [
        f"{at}: On {day} these hours overlap with 09:00 to 12:00." for day in ("fri", "mon", "thu", "tue", "wed")
    ]


def test_a_zone_that_is_none(editable: EditableSources) -> None:
    at = editable.change("directory/kr.yaml", "Asia/Seoul", "Asia/Pyeongyang")
    assert editable.problems() == [f"{at}: “Asia/Pyeongyang” is no time zone. Write it like Asia/Shanghai."]
