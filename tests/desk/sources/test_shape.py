from __future__ import annotations

import pytest

from guide.desk.sources.nodes import Fields
from guide.desk.sources.shape import is_date
from guide.desk.sources.shapes import HOURS, NAMES, PHONE, SERVICE
from guide.desk.sources.yaml_file import parse_yaml
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources


def messages(shape: object, text: str) -> list[str]:
    node, problems = parse_yaml(text, "x.yaml")
    assert not problems
    assert isinstance(node, Fields)
    return [problem.message for problem in shape(node, "record")]  # type: ignore[operator]  # a Shape is called


def test_a_phone_as_it_should_be() -> None:
    assert messages(PHONE, 'number: "110"\ntype: voice\nanswers: [police]\nshort_code: true\n') == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("number: 110\ntype: voice", 'must be words. Put it in quotes: "110"'),
        ("type: voice", "A phone needs the field “number”."),
        (
            'number: "110"\ntype: landline',
            "“landline” is no value of “type”. It must be one of: voice, text, fax, cell.",
        ),
        ('number: "110"\ntype: voice\ncolour: red', "A phone has no field “colour”. Its fields are: number, type,"),
        ('number: ""\ntype: voice', "“number” is empty."),
        ("number: [a]\ntype: voice", "“number” must be words, not a list or a record."),
        ('number: "110"\ntype: voice\nshort_code: yes', "“short_code” must be true or false."),
        ('number: "110"\ntype: voice\ne164: "0086"', "“0086” does not fit “e164”."),
        ('number: "110"\ntype: voice\nanswers: police', "“answers” must be a list"),
        ('number: "110"\ntype: voice\nanswers: []', "“answers” is empty. It needs at least 1."),
        ('number: "110"\ntype: voice\nanswers: [army]', "“army” is no value of “answers”."),
        ('number: "110"\ntype: true', "“true” is no value of “type”."),
    ],
)
def test_a_phone_as_it_should_not_be(text: str, says: str) -> None:
    found = messages(PHONE, text)
    assert len(found) == 1
    assert says in found[0]


@pytest.mark.parametrize(
    ("time", "good"), [("09:00", True), ("24:00", True), ("9:00", False), ("25:00", False), ("12:60", False)]
)
def test_times(time: str, good: bool) -> None:
    text = f'days: [mon]\nopens_at: "{time}"\ncloses_at: "18:00"\ntimezone: Asia/Seoul\n'
    assert (messages(HOURS, text) == []) is good


def test_names_by_language() -> None:
    assert messages(NAMES, "id: a\nlanguage: kar\nnames: {en: Karen}\n") == []
    assert "must give names by language" in messages(NAMES, "id: a\nlanguage: kar\nnames: Karen\n")[0]


@pytest.mark.parametrize(
    ("old", "new", "good"),
    [
        ("date: 2024-03-05", "date: 2024", True),
        ("date: 2024-03-05", "date: 2024-03", True),
        ("date: 2024-03-05", "date: 2024-02-30", False),
        ("date: 2024-03-05", "date: March 2024", False),
        ("reaches: [HK]", "reaches: none", True),
        ("reaches: [HK]", "reaches: unknown", True),
        ("reaches: [HK]", "reaches: nobody", False),
        ("reaches: [HK]", "reaches: []", False),
        ("schedule: always", "schedule: weekly", False),
        ("passes_to: [police, ambulance, fire_service]", "passes_to: []", True),
        ("  service_area: {country: HK, extent: nationwide}", "  service_area: HK", False),
        ("  id: hk-999", "  id: hk--999", False),
    ],
)
def test_records(editable: EditableSources, old: str, new: str, good: bool) -> None:
    at = editable.change("directory/hk.yaml", old.replace("  id", "- id"), new.replace("  id", "- id"))
    problems = editable.problems()
    assert (problems == []) is good
    assert all(problem.startswith(f"{at}: ") for problem in problems)


def test_every_field_of_a_record_is_named_in_the_readme() -> None:
    text = (PROJECT / "resources" / "README.md").read_text(encoding="utf-8")
    record = text[text.index("## Directory records") : text.index("## Safety notes")]
    missing = [name for name in (*SERVICE.required, *SERVICE.optional) if f" {name}:" not in record]
    assert missing == []


@pytest.mark.parametrize(
    ("text", "good"),
    [("2022", True), ("2024-02-29", True), ("2023-02-29", False), ("၂၀၂၂", False), ("２０２２-11", False)],
)
def test_a_date_exists_and_is_in_ascii_digits(text: str, good: bool) -> None:
    assert is_date(text) is good
