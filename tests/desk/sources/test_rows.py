from __future__ import annotations

import pytest

from guide.desk.sources.basis import Basis
from guide.desk.sources.rows import TABLES, Form, RowRecord, RowTable
from tests.desk.editable_sources import EditableSources


def row(editable: EditableSources, address: str) -> RowRecord:
    (found,) = (row for row in editable.read().rows if row.address == address)
    return found


def test_every_table_is_read_in_the_order_of_its_file(editable: EditableSources) -> None:
    sources = editable.read()
    assert {row.kind for row in sources.rows} == {table.kind for table in TABLES}
    assert [row.id for row in sources.rows_of("event")] == ["later-report", "line-opens"]


def test_texts_in_the_order_of_the_screen_with_their_lines(editable: EditableSources) -> None:
    law = row(editable, "law:criminal-240")
    assert [(text.part, text.form, text.place.line) for text in law.texts] == [
        ("name", Form.LINE, 3),
        ("keywords", Form.KEYWORDS, 4),
        ("says", Form.BLOCK, 8),
        ("means", Form.BLOCK, 10),
        ("means", Form.BLOCK, 11),
        ("show", Form.BLOCK, 12),
    ]
    assert law.words("show") == "A helper may show it with the person's yes."
    assert law.all_words("means")[1] == "A lawyer can say more; see [the police page](article:calling-police)."
    assert law.words("doubt") is None
    assert law.safety == ("S01",)


def test_a_block_rests_on_its_own_marks_else_on_the_row_s(editable: EditableSources) -> None:
    says, *_means, show = row(editable, "law:criminal-240").blocks
    law = row(editable, "law:criminal-240")
    assert law.bases == law.resting_on(says) == (Basis("fact", "F002", ""),)
    assert law.resting_on(show) == (Basis("practice", "", ""),)


def test_facts_then_pages_then_practice(editable: EditableSources) -> None:
    editable.change(
        "indicators.yaml",
        "  facts: [F002]\n",
        '  basis: practice\n  sources: [{url: "https://example.org/x", date: 2020}]\n  facts: [F002]\n',
    )
    assert row(editable, "indicator:papers-held").bases == (
        Basis("fact", "F002", ""),
        Basis("public", "https://example.org/x", "2020"),
        Basis("practice", "", ""),
    )


def test_a_country_s_code_is_data_and_other_words_of_two_letters_are_not(editable: EditableSources) -> None:
    editable.change("glossary.yaml", "term: Agent", "term: UN")
    assert row(editable, "term:agent").words("term") == "UN"
    assert row(editable, "figure:returned-2013").words("place") is None
    assert row(editable, "figure:calls").words("place") == "the north-east"


def test_the_facts_left_out(editable: EditableSources) -> None:
    assert [(left.place.line, left.fact, left.reason) for left in editable.read().left_out] == [
        (2, "F004", "A remark on style that helps nobody.")
    ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.kind)
def test_a_damaged_table_is_reported_and_the_rest_is_read(editable: EditableSources, table: RowTable) -> None:
    name = table.file
    editable.write(name, "- id: [")
    assert any(problem.startswith(f"resources/{name}:") for problem in editable.problems())
    assert len({row.kind for row in editable.read().rows}) == len(TABLES) - 1


def test_a_missing_table_is_a_problem(editable: EditableSources) -> None:
    editable.file("timeline.yaml").unlink()
    assert "resources/timeline.yaml:1: This is missing. resources/README.md shows its form." in editable.problems()


def test_marks_that_are_none(editable: EditableSources) -> None:
    at = editable.change("timeline.yaml", "are sent back.", "are sent back. {f002}")
    assert any(problem.startswith(f"{at}: “{{f002}}” is no mark.") for problem in editable.problems())
