from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("for_nationals_of: MM", "for_nationals_of: BU"),
        ("reaches: [MM, CN]", "reaches: [ZZ, CN]"),
        ("service_area: {country: null, extent: worldwide}", "service_area: {country: EU, extent: local}"),
    ],
)
def test_a_country_that_is_none(editable: EditableSources, old: str, new: str) -> None:
    at = editable.change("directory/cn.yaml", old, new)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “")
    assert "no country of ISO 3166" in problems[0]


def test_a_country_in_small_letters_is_a_matter_of_form(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "for_nationals_of: MM", "for_nationals_of: mm")
    assert [problem.split(" does")[0] for problem in editable.problems()] == [f"{at}: “mm”"]


def test_a_language_that_is_none(editable: EditableSources) -> None:
    at = editable.change("directory/mm.yaml", "code: my", "code: bu")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “bu” is no language")


def test_a_language_that_names_yaml_names(editable: EditableSources) -> None:
    editable.change("names.yaml", "- id: language-kar\n  language: kar\n", "- id: language-kar\n  language: xyz\n")
    assert len(editable.problems()) == 1
    assert "“kar” is no language" in editable.problems()[0]


def test_a_name_of_nothing(editable: EditableSources) -> None:
    at = editable.change("names.yaml", "- id: country-hk\n  country: HK\n", "- id: country-hk\n")
    assert editable.problems() == [f"{at}: A name needs either “language” or “country”, and not both."]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("places.yaml", "country: CN\n  parent", "country: QQ\n  parent"),
        ("figures.yaml", "year: 2013, place: CN", "year: 2013, place: QQ"),
    ],
)
def test_a_country_of_a_row(editable: EditableSources, name: str, old: str, new: str) -> None:
    at = editable.change(name, old, new, at="QQ")
    # A figure of another place is also no longer comparable with its set, which is another rule's problem.
    found = [problem for problem in editable.problems() if "are one set" not in problem]
    assert found == [f"{at}: “QQ” is no country of ISO 3166. Write null where it is not one country."]


def test_the_language_of_an_official_number(editable: EditableSources) -> None:
    at = editable.change("law.yaml", "number: {zh:", "number: {qq:")
    assert [problem.split(" is no")[0] for problem in editable.problems()] == [f"{at}: “qq”"]
