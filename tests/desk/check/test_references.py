from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

ARTICLE = "articles/first-steps/immediate-danger.md"


def test_a_note_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "safety: [S49]", "safety: [S49, S48]")
    assert editable.problems() == [f"{at}: There is no note “S48” in safety.yaml."]


def test_a_note_of_a_record_that_does_not_exist(editable: EditableSources) -> None:
    editable.change("directory/cn.yaml", "safety: [N-cn-mission-not-to-call]", "safety: [N-cn-other]")
    at = editable.change("safety.yaml", "- id: N-cn-mission-not-to-call", "- id: N-cn-other")
    assert f"{at}: There is no record “cn-other” for the note “N-cn-other”." in editable.problems()


def test_an_organization_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("directory/cn.yaml", "organization: mm-embassies", "organization: mm-consulates")
    assert editable.problems() == [f"{at}: There is no organization “mm-consulates” in organizations.yaml."]


def test_facts_that_do_not_exist(editable: EditableSources) -> None:
    in_record = editable.change("directory/cn.yaml", "facts: [F003]", "facts: [F009]")
    in_block = editable.change(ARTICLE, "{F003}", "{F003 F010}")
    assert editable.problems() == [
        f"{in_block}: There is no fact “F010” in facts.tsv.",
        f"{in_record}: There is no fact “F009” in facts.tsv.",
    ]


def test_a_topic_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("topics.yaml", "- id: first-steps", "- id: steps")
    assert at
    assert [problem for problem in editable.problems() if "no topic" in problem] == [
        f"resources/articles/first-steps/{id}.md:3: There is no topic “first-steps” in topics.yaml."
        for id in ("immediate-danger", "no-call-possible")
    ]


@pytest.mark.parametrize("target", ["article:nowhere", "note:S99", "service:cn-111", "topic:x", "law:cn-240"])
def test_a_link_that_leads_nowhere(editable: EditableSources, target: str) -> None:
    at = editable.change(ARTICLE, "article:no-call-possible", target)
    kind = target.partition(":")[0]
    assert editable.problems() == [f"{at}: “{target}” leads nowhere: there is no such {kind}."]


def test_a_link_of_no_kind(editable: EditableSources) -> None:
    at = editable.change(ARTICLE, "article:no-call-possible", "artikel:no-call-possible")
    assert [problem.split(" Kinds")[0] for problem in editable.problems()] == [
        f"{at}: “artikel:no-call-possible”: there is no kind “artikel”."
    ]


def test_a_link_to_a_page_of_the_program(editable: EditableSources) -> None:
    editable.change(ARTICLE, "article:no-call-possible", "page:phrases/interpreter")
    assert editable.problems() == []


def test_a_note_that_shows_on_nothing(editable: EditableSources) -> None:
    at = editable.change("safety.yaml", "show_on: [service:cn-emb-myanmar]", "show_on: [service:cn-emb-burma]")
    assert editable.problems() == [f"{at}: “service:cn-emb-burma” leads nowhere: there is no such service."]


def test_a_place_that_does_not_name_its_note(editable: EditableSources) -> None:
    at = editable.change("safety.yaml", "show_on: [service:cn-emb-myanmar]", "show_on: [service:hk-999]")
    assert editable.problems() == [
        f"{at}: S49 shows on service:hk-999, which does not name it in “safety” (resources/directory/hk.yaml:22)."
    ]


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        ("{phone:cn-121}", "there is no record “cn-121”."),
        ("{phone:cn-12308-consular}", "the record has more than one number; add a key: inside, abroad."),
        ("{phone:cn-12308-consular/home}", "the record has no key “home”, only: inside, abroad."),
        ("{phone:int-advice-online}", "the record has no number."),
    ],
)
def test_a_number_that_does_not_exist(editable: EditableSources, reference: str, says: str) -> None:
    at = editable.change(ARTICLE, "{phone:cn-120-ambulance}", reference)
    assert editable.problems() == [f"{at}: {reference}: {says}"]
