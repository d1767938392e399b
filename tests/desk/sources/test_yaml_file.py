from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from guide.desk.sources.nodes import Fields, Items, Scalar
from guide.desk.sources.problem import Problem
from guide.desk.sources.yaml_file import parse_yaml, read_records

Reading = Callable[[str], tuple[tuple[Fields, ...], list[Problem]]]


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    """The records of a file with this text, and what is wrong with it."""

    def read_text(text: str) -> tuple[tuple[Fields, ...], list[Problem]]:
        file = tmp_path / "x.yaml"
        file.write_text(text, encoding="utf-8")
        return read_records(file, "x.yaml")

    return read_text


def scalar(text: str) -> str | int | bool | None:
    node, problems = parse_yaml(f"value: {text}\n", "x.yaml")
    assert not problems
    assert isinstance(node, Fields)
    value = node.values["value"]
    assert isinstance(value, Scalar)
    return value.value


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "off", "y", "True", "NULL", "2022-11-16", "09:00", "1.5", "012", "+86"]
)
def test_what_yaml_would_guess_stays_words(word: str) -> None:
    assert scalar(word) == word


@pytest.mark.parametrize(
    ("text", "value"), [("null", None), ("~", None), ("true", True), ("false", False), ("110", 110)]
)
def test_the_few_that_are_no_words(text: str, value: int | bool | None) -> None:
    assert scalar(text) == value


@pytest.mark.parametrize("text", ['"110"', "'null'", '"true"'])
def test_quotes_always_make_words(text: str) -> None:
    assert scalar(text) == text[1:-1]


def test_words_come_in_nfc(read: Reading) -> None:
    records, _problems = read("- id: vie\u0323\u0302t\n")
    assert records[0].text("id") == "vi\u1ec7t"


def test_every_value_knows_its_line() -> None:
    node, _problems = parse_yaml("- id: a\n  list:\n    - one\n    - two\n", "x.yaml", first_line=10)
    assert isinstance(node, Items)
    (record,) = node.values
    assert isinstance(record, Fields)
    assert [(mention.text, mention.place.line) for mention in record.mentions("list")] == [("one", 12), ("two", 13)]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("- id: a\n  id: b\n", 2, "The field “id” stands twice."),
        ("- id: &x a\n  name: *x\n", 1, "This value is repeated elsewhere by “*name”."),
        ("- id: !!python/object a\n", 1, "has no meaning here."),
        ("- id: a\n  name: [b\n- id: c\n", 3, "This is not valid YAML:"),
        ("- id: a: b\n", 1, "This is not valid YAML:"),
        ("id: a\n", 1, "The file must be a list of records"),
        ("- a\n- id: b\n", 1, "This entry is no record."),
        ("- {[a]: b}\n", 1, "A field's name must be one word."),
    ],
)
def test_problems_of_form(read: Reading, text: str, line: int, says: str) -> None:
    _records, problems = read(text)
    assert len(problems) == 1
    assert problems[0].line == line
    assert says in problems[0].message


def test_a_value_that_holds_itself_ends(read: Reading) -> None:
    _records, problems = read("- id: a\n  list: &x [*x]\n")
    assert ["is repeated elsewhere" in problem.message for problem in problems] == [True]


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"- id: a\n  name: \xff\n")
    records, problems = read_records(file, "x.yaml")
    assert records == ()
    assert [str(problem) for problem in problems] == ["x.yaml:2: This is not UTF-8 text. Save the file as UTF-8."]


def test_an_empty_file_holds_no_records(read: Reading) -> None:
    assert read("# nothing yet\n") == ((), [])
