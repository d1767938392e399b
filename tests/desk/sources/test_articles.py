from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.sources.articles import read_article, read_blocks
from guide.desk.sources.basis import Basis
from tests.desk.editable_sources import EditableSources


def test_blocks_of_every_kind_with_their_lines(editable: EditableSources) -> None:
    (article,) = (article for article in editable.read().articles if article.id == "calling-police")
    assert [(block.place.line, block.kind.value, block.level, block.text) for block in article.blocks] == [
        (12, "paragraph", 0, "{phone:cn-110-police} is free and answers **day and night**."),
        (14, "heading", 2, "Before you call"),
        (16, "item", 1, "Some people are sent back by force. Read [Immediate danger](article:immediate-danger) and "
                        "[the note](note:S01) first."),
        (18, "item", 1, "Have a second person beside you."),
        (19, "item", 2, "Someone who is *not* involved."),
        (21, "heading", 3, "What to say"),
        (23, "step", 1, "The place and the danger."),
        (24, "step", 1, "How many people need help."),
        (26, "row", 0, "Who | Number"),
        (28, "row", 0, "Police | {phone:cn-110-police}"),
        (29, "row", 0, "Ambulance | {phone:cn-120-ambulance}"),
        (31, "paragraph", 0, "Citizens abroad ring {phone:cn-12308-consular/abroad}."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("marks", "bases"),
    [
        ("{F124}", [("fact", "F124", "")]),
        ("{F124 F379}", [("fact", "F124", ""), ("fact", "F379", "")]),
        ("{F124} {practice}", [("fact", "F124", ""), ("practice", "", "")]),
        ("{editor}", [("editor", "", "")]),
        ("{public: https://example.org/a, 2024-09-24}", [("public", "https://example.org/a", "2024-09-24")]),
        ("{public: https://example.org/a}", [("public", "https://example.org/a", "")]),
    ],
)
def test_what_a_block_rests_on(marks: str, bases: list[tuple[str, str, str]]) -> None:
    (block,), problems = read_blocks(f"Words, {{phone:cn-110}} {marks}\n", "x.md", 1)
    assert problems == []
    assert block.text == "Words, {phone:cn-110}"
    assert block.bases == tuple(Basis(*basis) for basis in bases)


@pytest.mark.parametrize(
    ("marks", "says"),
    [
        ("{f124}", "“{f124}” is no mark."),
        ("{public: example.org}", "is no mark."),
        ("{public: https://example.org, 2024-13-01}", "is no mark."),
        ("{F001 F002 F003 F004 F005 F006 F007}", "A block names at most 6 facts."),
    ],
)
def test_marks_that_are_none(marks: str, says: str) -> None:
    (block,), problems = read_blocks(f"Words {marks}\n", "x.md", 7)
    assert block.text == "Words"
    assert [problem.line for problem in problems] == [7]
    assert says in problems[0].message


@pytest.mark.parametrize(
    ("body", "line", "says"),
    [
        ("# Title {editor}\n", 1, "starts with ## or ###"),
        ("#### Deep {editor}\n", 1, "starts with ## or ###"),
        ("Words {editor}\n\n> quoted {editor}\n", 3, "This is a quotation."),
        ("<div>\n", 1, "This is HTML."),
        ("    code\n", 1, "This is a code block"),
        ("```\ncode\n```\n", 1, "This is a code block"),
        ("Words {editor}\n---\n", 2, "This is a line across."),
        ("- one {editor}\n\n  two {editor}\n", 3, "A list item is one paragraph."),
        ("Words {editor}\n\n{F001}\n", 3, "This block has no words."),
    ],
)
def test_what_an_article_does_not_hold(body: str, line: int, says: str) -> None:
    _blocks, problems = read_blocks(body, "x.md", 1)
    assert [problem.line for problem in problems] == [line]
    assert says in problems[0].message


def test_a_line_that_looks_like_a_definition_is_not_swallowed() -> None:
    blocks, _problems = read_blocks("[x]: words {editor}\n", "x.md", 1)
    assert [block.text for block in blocks] == ["[x]: words"]


@pytest.mark.parametrize("text", ["No head.\n", "---\nid: x\n", "---\n- a\n---\nWords\n"])
def test_an_article_without_a_head(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.md"
    file.write_text(text, encoding="utf-8")
    article, problems = read_article(file, "articles/t/x.md")
    assert article is None
    assert [problem.line for problem in problems] == [1]


def test_an_editor_of_windows_may_save_it(editable: EditableSources) -> None:
    before = editable.read()
    for file in (editable.root / "resources").rglob("*.*"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    after = editable.read()
    assert after.articles == before.articles
    assert after.problems == before.problems


def test_a_problem_in_the_head_has_the_line_of_the_file(editable: EditableSources) -> None:
    at = editable.change("articles/police/calling-police.md", "title: Calling", "titel: Calling")
    problems = editable.problems()
    assert len(problems) == 2
    assert problems[0].startswith("resources/articles/police/calling-police.md:2: The head of an article needs")
    assert problems[1].startswith(f"{at}: The head of an article has no field “titel”.")
