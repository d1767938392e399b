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
    assert f"{at}: {reference}: {says}" in editable.problems()


@pytest.mark.parametrize("kind", ["law", "term", "indicator", "phrase", "event", "figure", "place"])
def test_a_link_to_a_row(editable: EditableSources, kind: str) -> None:
    (row, *_others) = editable.read().rows_of(kind)
    editable.change(ARTICLE, "article:no-call-possible", row.address)
    assert editable.problems() == []
    editable.change(ARTICLE, row.address, f"{kind}:nowhere")
    assert [problem.split(": ", 1)[1] for problem in editable.problems()] == [
        f"“{kind}:nowhere” leads nowhere: there is no such {kind}."
    ]


def test_a_page_beside_a_row_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("law.yaml", "term:hukou]", "term:booklet]")
    assert editable.problems() == [f"{at}: “term:booklet” leads nowhere: there is no such term."]


def test_a_link_in_a_row_that_leads_nowhere(editable: EditableSources) -> None:
    at = editable.change("law.yaml", "[the police page](article:calling-police)", "[the page](article:police)")
    assert editable.problems() == [f"{at}: “article:police” leads nowhere: there is no such article."]


def test_facts_of_rows_that_do_not_exist(editable: EditableSources) -> None:
    in_row = editable.change("timeline.yaml", 'always answers.", facts: [F001]', 'always answers.", facts: [F091]')
    in_block = editable.change("places.yaml", "papers here. {F002}", "papers here. {F092}")
    assert editable.problems() == [
        f"{in_block}: There is no fact “F092” in facts.tsv.",
        f"{in_row}: There is no fact “F091” in facts.tsv.",
    ]


def test_an_article_of_a_place_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("places.yaml", "articles: [calling-police]", "articles: [police]")
    assert editable.problems() == [f"{at}: There is no article “police”."]


def test_a_number_in_a_row_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("places.yaml", "{phone:cn-120-ambulance}", "{phone:cn-121}")
    assert editable.problems() == [f"{at}: {{phone:cn-121}}: there is no record “cn-121”."]


def test_a_note_of_a_row_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("law.yaml", "safety: [S01]", "safety: [S01, S48]")
    assert editable.problems() == [f"{at}: There is no note “S48” in safety.yaml."]


def test_a_row_that_does_not_name_its_note(editable: EditableSources) -> None:
    editable.change("law.yaml", "  safety: [S01]\n", "")
    assert [problem.split(": ", 1)[1] for problem in editable.problems()] == [
        "S01 shows on law:criminal-240, which does not name it in “safety” (resources/law.yaml:1)."
    ]


def test_an_article_that_no_topic_reaches(editable: EditableSources) -> None:
    at = editable.change(ARTICLE, "topic: first-steps", "topic: nowhere")
    assert f"{at}: There is no topic “nowhere” in topics.yaml." in editable.problems()
