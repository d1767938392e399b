from __future__ import annotations

import pytest

from guide.desk.catalogs.bulk import Row, format_rows, parse_rows, take, todo
from guide.desk.catalogs.po import Entry
from tests.desk.catalogs.entries import entry, korean

PLURAL = Entry("", ("One number", "{count} numbers"))
ODD = entry('back\\slash\\n "quoted"\nline\ttab', context="note:S01")
PO = korean(PLURAL, ODD, entry("done", "다"), entry("doubtful", "옛", fuzzy=True, previous=("was",)))


def test_what_waits_is_listed_and_can_be_taken_back_filled_in() -> None:
    lines = list(format_rows("content", todo(PO)))
    assert len(lines) == 3
    assert all(line.count("\t") == 3 and "\n" not in line for line in lines)
    rows, problems = parse_rows("\n".join(f"{line}번역 {number}" for number, line in enumerate(lines)))
    taken = take(PO, rows)
    assert (problems, taken.count, taken.problems) == ([], 3, ())
    assert [e.text for e in taken.po.entries] == [("번역 0",), ("번역 1",), ("다",), ("번역 2",)]
    assert not any(e.fuzzy or e.previous for e in taken.po.entries)
    assert todo(taken.po) == []


def test_the_list_can_be_of_one_kind_only() -> None:
    assert todo(PO, "note:") == [ODD]


def test_breaks_come_back_as_they_were() -> None:
    rows, _problems = parse_rows("content\tnote:S01\ta\t첫째\\n둘째\\t셋째\\\\n\r\n# a remark\n\n")
    assert rows == [Row("content", "note:S01", "a", "첫째\n둘째\t셋째\\n", 1)]


def test_plurals_take_one_form() -> None:
    assert take(PO, [Row("guide", "", "One number\x1f{count} numbers", "{count}개", 1)]).po.entries[0].text == (
        "{count}개",
    )
    refused = take(PO, [Row("guide", "", "One number\x1f{count} numbers", "하나\x1f{count}개", 7)])
    assert refused.count == 0
    assert refused.problems[0][1] == "2 plural forms instead of 1"


@pytest.mark.parametrize(("context", "english"), [("article:b", "done"), ("article:a", "Done"), ("", "One number")])
def test_what_is_not_there_is_said(context: str, english: str) -> None:
    row = Row("content", context, english, "값", 3)
    taken = take(PO, [row])
    assert (taken.po, taken.count) == (PO, 0)
    assert taken.problems == ((row, "no message with this context and msgid"),)


def test_empty_translations_are_passed_over() -> None:
    assert take(PO, [Row("content", "article:a", "done", "", 1)]).po == PO


def test_new_words_lose_the_review_of_the_old_ones() -> None:
    reviewed = korean(entry("a", "가", notes=("mine", "reviewed: x 2026-11-22 00000000")))
    assert take(reviewed, [Row("content", "article:a", "a", "가", 1)]).po == reviewed
    assert take(reviewed, [Row("content", "article:a", "a", "나", 1)]).po.entries[0].notes == ("mine",)


def test_lines_with_other_fields_are_said() -> None:
    rows, problems = parse_rows("content\tarticle:a\tdone\n")
    assert rows == []
    assert problems == ["line 1: 3 fields instead of catalog, context, msgid and msgstr"]
