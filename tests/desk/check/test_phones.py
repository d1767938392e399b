from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

BEIJING = '(010) 6532-0351, e164: "+861065320351"'


@pytest.mark.parametrize("digits", ["8610", "86101111122223333"])
def test_a_number_that_is_not_possible(editable: EditableSources, digits: str) -> None:
    at = editable.change("directory/cn.yaml", BEIJING, f'+{digits}, e164: "+{digits}"')
    problem = f"{at}: “+{digits}” is not possible as a telephone number. Compare it with the source."
    assert problem in editable.problems()


def test_no_reason_makes_a_number_possible_that_is_too_long(editable: EditableSources) -> None:
    digits = "861011111222233"
    at = editable.change("directory/cn.yaml", BEIJING, f'+{digits}, e164: "+{digits}", unusual: It is long.')
    problem = f"{at}: “+{digits}” is not possible as a telephone number. Compare it with the source."
    assert editable.problems() == [problem]


def test_a_short_official_number_for_calls_from_abroad_says_why(editable: EditableSources) -> None:
    editable.change("directory/cn.yaml", BEIJING, '+852 1868, e164: "+8521868", unusual: Printed so by the office.')
    assert editable.problems() == []


def test_a_number_that_is_not_valid_says_why(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", BEIJING, '010 123, e164: "+8610123"')
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “+8610123” is not valid")
    assert "say why in “unusual”" in problems[0]
    editable.change("directory/cn.yaml", '"+8610123"', '"+8610123", unusual: It is short.')
    assert editable.problems() == []


def test_a_number_of_another_country(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", BEIJING, '09 420 112233, e164: "+959420112233"')
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “+959420112233” has the calling code 95, but CN has 86.")


def test_a_number_of_another_country_with_its_reason(editable: EditableSources) -> None:
    editable.change(
        "directory/cn.yaml",
        BEIJING,
        '09 420 112233, e164: "+959420112233", unusual: A line at home.',
    )
    assert editable.problems() == []


def test_digits_that_were_swapped(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "+861065320351", "+861065320315")
    assert editable.problems() == [
        f"{at}: “+861065320315” does not end like “(010) 6532-0351”. One of the two is mistyped: look at the source."
    ]


def test_a_short_code_with_an_international_form(editable: EditableSources) -> None:
    at = editable.change("directory/mm.yaml", ", unusual: Local", ", short_code: true, unusual: Local")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “01-2345678” is a short code, which does not work from abroad.")
