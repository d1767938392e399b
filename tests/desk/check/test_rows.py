from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


def test_a_block_without_a_basis(editable: EditableSources) -> None:
    at = editable.change("law.yaml", '"It opens no office door. {editor}"', '"It opens no office door."')
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “means” of law:old-convention does not say what it rests on.")


def test_a_row_without_a_basis(editable: EditableSources) -> None:
    editable.change("timeline.yaml", 'are sent back.", facts: [F002]}', 'are sent back."}')
    assert [problem.split(" does not")[0] for problem in editable.problems()] == [
        "resources/timeline.yaml:1: “text” of event:later-report"
    ]


def test_a_figure_rests_on_something_beside_its_doubt(editable: EditableSources) -> None:
    editable.change("figures.yaml", 'disagree. {F001}", facts: [F001]}', 'disagree. {F001}"}')
    assert editable.problems() == [
        "resources/figures.yaml:3: figure:calls does not say what it rests on. Add “facts” or “sources”."
    ]


def test_a_phrase_states_nothing(editable: EditableSources) -> None:
    assert not any("facts" in row.node for kind in ("phrase", "script") for row in editable.read().rows_of(kind))
    assert editable.problems() == []


@pytest.mark.parametrize("mark", ["{practice}", "{editor}"])
def test_a_sign_that_nobody_names(editable: EditableSources, mark: str) -> None:
    editable.change("indicators.yaml", "{public: https://example.org/signs, 2020-05}", mark)
    assert editable.problems() == [
        "resources/indicators.yaml:9: indicator:child-works names neither a fact nor a public page. "
        "Name one, or leave the sign out."
    ]


@pytest.mark.parametrize("mark", ["**Mainland**", "[Mainland](place:china)", "Mainland {phone:cn-120-ambulance}"])
def test_a_mark_in_a_name(editable: EditableSources, mark: str) -> None:
    at = editable.change("places.yaml", "name: Mainland", f'name: "{mark}"')
    assert editable.problems() == [f"{at}: “name” of place:china is shown as it stands. Remove its marks."]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("law.yaml", "number: {zh: 第二百四十条}", "number: {zh: 15771366}"),
        ("figures.yaml", 'value: "99%"', 'value: "1577 1366"'),
        ("glossary.yaml", "abbreviation: hukou", "abbreviation: hukou 1577-1366"),
    ],
)
def test_a_number_of_the_directory_in_data(editable: EditableSources, name: str, old: str, new: str) -> None:
    at = editable.change(name, old, new.replace("15771366", '"15771366"'))
    assert [problem.rpartition(": ")[0] for problem in editable.problems()] == [at]
    assert "is a number of the directory" in editable.problems()[0]


def test_a_sign_with_practice_alone(editable: EditableSources) -> None:
    editable.change("indicators.yaml", '{practice}"\n  facts: [F002]', '{practice}"\n  basis: practice')
    assert [problem.split(" names")[0] for problem in editable.problems()] == [
        "resources/indicators.yaml:1: indicator:papers-held"
    ]


def test_a_law_in_force_and_in_doubt(editable: EditableSources) -> None:
    editable.change("law.yaml", "standing: disputed", "standing: in_force")
    assert editable.problems() == [
        "resources/law.yaml:23: law:old-convention is in force and in doubt at once. "
        "Mend “standing”, or move the doubt to “means”."
    ]


@pytest.mark.parametrize("standing", ["doubtful", "disputed"])
def test_a_doubtful_law_says_why(editable: EditableSources, standing: str) -> None:
    at = editable.change("law.yaml", "standing: in_force", f"standing: {standing}")
    assert editable.problems() == [f"{at}: law:criminal-240 is {standing}: say why in “doubt”."]


def test_a_treaty_that_was_not_joined_needs_no_doubt(editable: EditableSources) -> None:
    editable.change("law.yaml", "standing: in_force", "standing: not_joined")
    assert editable.problems() == []


def test_words_to_point_at_that_nobody_may_show(editable: EditableSources) -> None:
    editable.change("law.yaml", '  show: "A helper may show it with the person\'s yes. {practice}"\n', "")
    assert editable.problems() == [
        "resources/law.yaml:6: law:criminal-240 has words to point at. "
        "Say in “show” who can show them safely, and to whom."
    ]


def test_a_note_beside_a_law(editable: EditableSources) -> None:
    at = editable.change("law.yaml", "term:hukou]", "note:S01]")
    assert editable.problems() == [f"{at}: “note:S01” belongs into “safety” of law:criminal-240, not beside it."]


@pytest.mark.parametrize("speaker", ["worker", "either"])
def test_a_question_that_cannot_be_answered(editable: EditableSources, speaker: str) -> None:
    at = editable.change(
        "phrases.yaml",
        "speaker: worker, text: Is it safe to talk here?, answer: yes_no",
        f"speaker: {speaker}, text: Is it safe to talk here?, answer: none",
    )
    assert editable.problems() == [f"{at}: phrase:safe-now asks, but cannot be answered. Say how in “answer”."]


def test_a_question_of_the_person_is_answered_by_the_helper(editable: EditableSources) -> None:
    editable.change("phrases.yaml", "text: Please do not take a picture of me.", "text: What will it cost?")
    assert editable.problems() == []


def test_choices_without_choosing(editable: EditableSources) -> None:
    at = editable.change("phrases.yaml", "answer: choose", "answer: yes_no")
    assert editable.problems() == [f"{at}: phrase:woman-or-man has choices, so its answer is “choose”."]


def test_choosing_without_choices(editable: EditableSources) -> None:
    editable.change("phrases.yaml", ", choices: [A woman, A man, Either]", "")
    assert editable.problems() == ["resources/phrases.yaml:2: phrase:woman-or-man lets choose, but names no “choices”."]


def test_a_place_in_a_place_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("places.yaml", "parent: china", "parent: asia")
    assert editable.problems() == [f"{at}: There is no place “asia” in places.yaml."]


def test_a_place_in_itself(editable: EditableSources) -> None:
    editable.change("places.yaml", "  country: CN\n  blocks", "  country: CN\n  parent: northern-border\n  blocks")
    assert [problem.split(". ")[0] for problem in editable.problems()] == [
        "resources/places.yaml:5: place:china lies in itself",
        "resources/places.yaml:14: place:northern-border lies in itself",
    ]


def test_each_choice_has_a_picture_or_none_has(editable: EditableSources) -> None:
    at = editable.change(
        "phrases.yaml", "choices: [A woman, A man, Either]", "choices: [A woman, A man], pictures: [rest]"
    )
    assert f"{at}: phrase:woman-or-man needs one picture for each of its choices." in editable.problems()
