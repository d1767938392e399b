"""Packaged code keeps its lines and loses its columns; it does what it did."""

from __future__ import annotations

import json
import marshal
import subprocess
import sys
import traceback
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from lean_code import lean


def _source(name: str) -> Path:
    spec = find_spec(name)
    return Path(str(spec and spec.origin))


def _lines(code: CodeType) -> list[tuple[int, int | None]]:
    """The line of every code unit."""
    return [(at, line) for start, end, line in code.co_lines() for at in range(start, end, 2)]


def _all_code(code: CodeType) -> list[CodeType]:
    return [code, *(inner for each in code.co_consts if isinstance(each, CodeType) for inner in _all_code(each))]


@pytest.mark.parametrize("name", ["argparse", "datetime", "fontTools.subset", "fpdf.fpdf", "json.decoder", "typing"])
def test_every_line_stays(name: str) -> None:
    """Long modules of others: lines that go back, functions of thousands of instructions, code that has no line."""
    code = compile(_source(name).read_bytes(), name, "exec")
    leaner = lean(code)
    assert len(marshal.dumps(leaner)) < 0.95 * len(marshal.dumps(code))
    for before, after in zip(_all_code(code), _all_code(leaner), strict=True):
        assert _lines(after) == _lines(before)
        assert after.co_code == before.co_code
        assert after.co_exceptiontable == before.co_exceptiontable
        assert {columns[2] for columns in after.co_positions()} <= {None}


def test_it_is_what_python_itself_leaves_out() -> None:
    """The same columns are gone under `-X no_debug_ranges`."""
    source = _source("json.decoder")
    program = (
        "import json, sys\n"
        f"code = compile(open({str(source)!r}, 'rb').read(), 'name', 'exec')\n"
        "json.dump([list(each) for each in code.co_positions()], sys.stdout)"
    )
    said = subprocess.run([sys.executable, "-X", "no_debug_ranges", "-c", program], capture_output=True, check=True)
    leaner = lean(compile(source.read_bytes(), "name", "exec"))
    assert [each[0] for each in leaner.co_positions()] == [each[0] for each in json.loads(said.stdout)]


def test_an_error_names_its_line() -> None:
    source = "def divide(number):\n" + "    number += 1\n" * 300 + "    return (\n        1 / (number - 300)\n    )\n"
    inside: dict[str, Any] = {}
    exec(lean(compile(source, "made.py", "exec")), inside)
    with pytest.raises(ZeroDivisionError) as caught:
        inside["divide"](0)
    assert traceback.extract_tb(caught.tb)[-1].lineno == 303


def test_what_is_no_code_stays() -> None:
    assert lean(("a", 1)) == ("a", 1)
