from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_an_emergency_line_that_does_not_say_who_answers(editable: EditableSources) -> None:
    at = editable.change("directory/vn.yaml", "answers: [police], ", "")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: This is an emergency line: say who answers")


def test_a_record_that_mixes_answers(editable: EditableSources) -> None:
    at = editable.change(
        "directory/vn.yaml",
        '    - {number: "113", type: voice, answers: [police], short_code: true}\n',
        '    - {key: police, number: "113", type: voice, answers: [police], short_code: true}\n'
        '    - {key: ambulance, number: "115", type: voice, answers: [ambulance], short_code: true}\n',
    )
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: This record mixes answers (113: police; 115: ambulance).")
    assert "“vn-113-police” as alias" in problems[0]


def test_one_number_that_answers_for_all(editable: EditableSources) -> None:
    answers = {
        answer for service in editable.read().services if service.id == "hk-999" for answer in service.phones[0].answers
    }
    assert answers == {"police", "ambulance", "fire"}
    assert editable.problems() == []


def test_a_further_number_of_the_same_office(editable: EditableSources) -> None:
    editable.change(
        "directory/vn.yaml",
        '    - {number: "113", type: voice, answers: [police], short_code: true}\n',
        '    - {key: main, number: "113", type: voice, answers: [police], short_code: true}\n'
        '    - {key: other, number: "3112", type: voice, answers: [police, other], short_code: true}\n',
    )
    assert editable.problems() == []
