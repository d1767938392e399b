"""docs/security.md promises nothing that no test holds: every row names tests that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs" / "security.md"
TEST = re.compile(r"tests/[\w/]+\.py(?:::\w+)?")


def rows() -> list[list[str]]:
    """The cells of every row of a table whose last column says what holds the promise."""
    found: list[list[str]] = []
    holds = False
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            holds = False
        elif cells[-1] == "held by":
            holds = True
        elif holds and not set(cells[-1]) <= set("-"):
            found.append(cells)
    return found


ROWS = rows()


def test_there_are_promises() -> None:
    assert len(ROWS) > 20


@pytest.mark.parametrize("cells", ROWS, ids=[f"{number}: {cells[0][:30]}" for number, cells in enumerate(ROWS)])
def test_what_holds_a_promise_is_there(cells: list[str]) -> None:
    tests = TEST.findall(cells[-1])
    assert tests
    assert " ".join(tests) == cells[-1]
    for place in tests:
        file, _colons, name = place.partition("::")
        tree = ast.parse((PROJECT / file).read_text("utf-8"))
        functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert name in functions if name else any(each.startswith("test_") for each in functions), place


@pytest.mark.parametrize("cells", ROWS, ids=[str(number) for number in range(len(ROWS))])
def test_where_it_is_built_is_there(cells: list[str]) -> None:
    places = re.findall(r"`([^`]+)`", cells[-2])
    assert places
    assert [place for place in places if not (PROJECT / place).is_file()] == []
