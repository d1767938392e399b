from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_a_source_newer_than_the_edition(editable: EditableSources) -> None:
    at = editable.change("directory/kr.yaml", "date: 2025-01-15", "date: 2026-11-01")
    assert editable.problems() == [f"{at}: 2026-11-01 is after the edition's own date, 2026-10-31. Mend it."]


def test_a_month_or_year_of_the_edition_is_not_newer(editable: EditableSources) -> None:
    editable.change("directory/kr.yaml", "date: 2025-01-15", "date: 2026-10")
    editable.change("directory/hk.yaml", "date: 2024-03-05", "date: 2026")
    assert editable.problems() == []


def test_an_article_reviewed_after_the_edition(editable: EditableSources) -> None:
    at = editable.change("articles/police/calling-police.md", "reviewed: 2026-10-30", "reviewed: 2026-12-30")
    assert [problem.split(" is")[0] for problem in editable.problems()] == [f"{at}: 2026-12-30"]


def test_editions_stand_newest_first(editable: EditableSources) -> None:
    editable.change("edition.yaml", "- id", '- id: "2026.09"\n  date: 2026-09-30\n- id')
    assert "resources/edition.yaml:2: This edition is older than the one below it (2026-10-31)." in editable.problems()


def test_an_edition_is_named(editable: EditableSources) -> None:
    editable.write("edition.yaml", "[]\n")
    assert editable.problems() == [
        "resources/edition.yaml:1: There is no edition here. Give the first its number and date."
    ]


def test_an_event_after_the_edition(editable: EditableSources) -> None:
    at = editable.change("timeline.yaml", "when: 2014-02", "when: 2026-11")
    assert editable.problems() == [f"{at}: 2026-11 is after the edition's own date, 2026-10-31. Mend it."]


def test_a_page_of_a_row_newer_than_the_edition(editable: EditableSources) -> None:
    editable.change(
        "glossary.yaml", "facts: [F002]", 'facts: [F002]\n  sources: [{url: "https://a.example", date: 2027}]'
    )
    assert [problem.split(" is")[0] for problem in editable.problems()] == ["resources/glossary.yaml:7: 2027"]
