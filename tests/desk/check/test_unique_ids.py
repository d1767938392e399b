from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_an_id_in_two_files(editable: EditableSources) -> None:
    at = editable.change("directory/vn.yaml", "- id: vn-111\n", "- id: kr-danuri\n")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(
        f"{at}: The id “kr-danuri” of a service stands already at resources/directory/kr.yaml:"
    )


def test_a_record_without_organization_takes_the_id_of_one(editable: EditableSources) -> None:
    editable.change("organizations.yaml", "- id: mm-embassies\n", "- id: kr-danuri\n  name: x\n- id: mm-embassies\n")
    problems = editable.problems()
    assert len(problems) == 1
    assert "kr.yaml:28: There is an organization “kr-danuri” too." in problems[0]


def test_an_alias_that_is_a_record(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "  keywords: police, report a crime", "  aliases: [cn-120-ambulance]")
    assert [problem.split(". ")[0] for problem in editable.problems()] == [
        f"{at}: “cn-120-ambulance” is the id of a record (resources/directory/cn.yaml:34)"
    ]


def test_parts_of_a_divided_record_share_its_old_id(editable: EditableSources) -> None:
    aliases = [service.id for service in editable.read().services if "vn-emergency-113-115" in service.aliases]
    assert aliases == ["vn-113-police", "vn-115-ambulance"]


def test_two_numbers_need_keys(editable: EditableSources) -> None:
    at = editable.change("directory/mm.yaml", "{key: office, ", "{")
    assert editable.problems() == [f"{at}: This record has more than one number: give each a “key”."]


def test_a_key_twice(editable: EditableSources) -> None:
    at = editable.change("directory/mm.yaml", "key: mobile", "key: office")
    assert editable.problems() == [f"{at}: The key “office” stands twice in this record."]


def test_a_language_twice(editable: EditableSources) -> None:
    at = editable.change("directory/mm.yaml", "{code: kar, basis: assumed}", "{code: my, basis: assumed}")
    assert editable.problems() == [f"{at}: The language “my” stands twice in this record."]


def test_the_id_of_a_row_twice(editable: EditableSources) -> None:
    at = editable.change("glossary.yaml", "- id: agent", "- id: hukou")
    assert editable.problems() == [f"{at}: The id “hukou” of a term stands already at resources/glossary.yaml:1."]


def test_rows_of_two_kinds_may_share_an_id(editable: EditableSources) -> None:
    editable.change("glossary.yaml", "- id: agent", "- id: china")
    assert editable.problems() == []
