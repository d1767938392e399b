from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize(
    "number", ["1800 1567", "18001567", "1800-1567", "(1800) 1567", "၁၈၀၀ ၁၅၆၇", "+84 1800 1567", "0084 1800 1567"]
)
def test_a_retired_number_in_any_spelling(editable: EditableSources, number: str) -> None:
    at = editable.change("directory/vn.yaml", 'number: "111"', f'number: "{number}"')
    assert editable.problems() == [f"{at}: “{number}” is a retired number. Replaced by 111. Use 111."]


def test_a_retired_number_in_words(editable: EditableSources) -> None:
    at = editable.change(
        "directory/kr.yaml", "  cost: unknown\n", "  cost: unknown\n  cost_note: not 24/7, 1800 1567 is\n"
    )
    at = at.rpartition(":")[0] + f":{int(at.rpartition(':')[2]) + 1}"
    assert len(editable.problems()) == 1
    assert editable.problems()[0].startswith(f"{at}: ")


def test_a_retired_number_in_an_article(editable: EditableSources) -> None:
    at = editable.change("articles/first-steps/no-call-possible.md", "A short nod", "1800 1567 is none. A short nod")
    problems = editable.problems()
    assert f"{at}: “1800 1567” is a retired number. Replaced by 111. Use 111." in problems


@pytest.mark.parametrize("number", ["1800 15670", "11800 1567", "1800 156"])
def test_a_longer_or_shorter_number_is_another(editable: EditableSources, number: str) -> None:
    editable.change("directory/vn.yaml", 'number: "111"', f'number: "{number}"')
    assert editable.problems() == []


def test_a_short_number_is_retired_in_its_own_country_alone(editable: EditableSources) -> None:
    editable.change("retired.yaml", '["1800 1567"]', '["110"]')
    assert editable.problems() == []
    editable.change("retired.yaml", "country: VN", "country: KR")
    assert len(editable.problems()) == 1
    assert editable.problems()[0].startswith("resources/directory/kr.yaml:8: “110”")


def test_the_editors_own_notes_may_name_it(editable: EditableSources) -> None:
    editable.change("directory/vn.yaml", 'number: "111"', 'unusual: was 1800 1567, number: "111"')
    assert editable.problems() == []
