"""Each defect still has its place and its test: whether the tests turn red is what `make test-defects` shows."""

from __future__ import annotations

import ast

import pytest

from tests.conftest import PROJECT
from tests.defects.defect import Defect
from tests.defects.defects import DEFECTS


@pytest.mark.parametrize("defect", DEFECTS, ids=[defect.promise for defect in DEFECTS])
def test_a_defect_has_its_place_and_its_test(defect: Defect) -> None:
    assert defect.fits(PROJECT)
    file, _colons, name = defect.test.partition("::")
    functions = {node.name for node in ast.parse((PROJECT / file).read_text("utf-8")).body if hasattr(node, "name")}
    assert not name or name.partition("[")[0] in functions


def test_no_promise_stands_twice() -> None:
    assert len({defect.promise for defect in DEFECTS}) == len(DEFECTS)
