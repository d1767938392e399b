from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize("id", ["vn-anti-trafficking", "vn-safe-house", "vn-north-korea", "vn-brides-bride"])
def test_an_id_that_tells(editable: EditableSources, id: str) -> None:
    at = editable.change("directory/vn.yaml", "- id: vn-111\n", f"- id: {id}\n")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: The id “{id}” tells what the guide is about")


@pytest.mark.parametrize("id", ["vn-122-traffic", "vn-essex", "vn-child-safe-line", "kr-trafficking-centre"])
def test_neutral_and_inherited_ids(editable: EditableSources, id: str) -> None:
    editable.change("directory/vn.yaml", "- id: vn-111\n", f"- id: {id}\n")
    assert editable.problems() == []


def test_an_id_of_a_row_that_tells(editable: EditableSources) -> None:
    at = editable.change("glossary.yaml", "- id: agent", "- id: smuggler")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: The id “smuggler” tells what the guide is about")
