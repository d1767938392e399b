from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

F004 = "F004\tA remark on style that helps nobody.\n"


def test_a_fact_that_is_neither_used_nor_left_out(editable: EditableSources) -> None:
    editable.change("left_out.tsv", F004, "")
    assert editable.problems() == [
        "resources/facts.tsv:5: Nothing rests on F004. Use it, or give the reason why not in left_out.tsv."
    ]


def test_a_fact_that_is_left_out_and_used(editable: EditableSources) -> None:
    editable.change("articles/first-steps/no-call-possible.md", "A short nod is an answer. {practice}", "Nod. {F004}")
    assert editable.problems() == [
        "resources/left_out.tsv:2: F004 is used, by article:no-call-possible. Remove it here, or there."
    ]


def test_a_row_of_a_table_uses_a_fact(editable: EditableSources) -> None:
    editable.change("glossary.yaml", 'home."\n', 'home. {F004}"\n')
    assert editable.problems() == ["resources/left_out.tsv:2: F004 is used, by term:hukou. Remove it here, or there."]


def test_a_fact_that_does_not_exist_is_left_out(editable: EditableSources) -> None:
    at = editable.change("left_out.tsv", F004, F004 + "F005\tNobody knows.\n", at="F005")
    assert editable.problems() == [f"{at}: There is no fact “F005” in facts.tsv."]


def test_a_fact_left_out_twice(editable: EditableSources) -> None:
    editable.change("left_out.tsv", F004, F004 + "F004\tAgain.\n")
    assert editable.problems() == ["resources/left_out.tsv:3: F004 is left out twice. Keep one row."]


@pytest.mark.parametrize("reason", ["", " "])
def test_a_fact_left_out_for_no_reason(editable: EditableSources, reason: str) -> None:
    editable.change("left_out.tsv", F004, f"F004\t{reason}\n")
    assert editable.problems() == ["resources/left_out.tsv:2: Say why F004 is left out."]


def test_the_columns_of_the_table(editable: EditableSources) -> None:
    editable.change("left_out.tsv", "fact_id\treason", "fact\treason")
    assert editable.problems() == ["resources/left_out.tsv:1: The first line must name the columns: fact_id, reason."]


def test_too_many_are_left_out(editable: EditableSources) -> None:
    numbers = [f"F{number:03}" for number in range(5, 30)]
    facts = "".join(f"{fact}\tstyle\tremark\tWords.\t001\t001 para 60\n" for fact in numbers)
    editable.change("facts.tsv", "F004\tstyle", facts + "F004\tstyle")
    editable.change("left_out.tsv", F004, F004 + "".join(f"{fact}\tNo use.\n" for fact in numbers[:-1]))
    unused = [problem for problem in editable.problems() if "Nothing rests on" in problem]
    assert unused == [problem for problem in editable.problems() if "F029" in problem]
    editable.change("left_out.tsv", "F028\tNo use.\n", "F028\tNo use.\nF029\tNo use.\n")
    assert editable.problems() == ["resources/left_out.tsv:27: 26 facts are left out; at most 25 may be. Use the rest."]


def test_a_doubt_that_shows_nowhere(editable: EditableSources) -> None:
    editable.change("doubts.yaml", "facts: [F001]", "facts: [F004]")
    editable.change("left_out.tsv", F004, "")
    assert editable.problems() == ["resources/doubts.yaml:5: Nothing but C01 rests on its facts, so it shows nowhere."]
