from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

ARTICLE = "articles/first-steps/no-call-possible.md"
WORDS = "A short nod is an answer."


def test_a_sentence_of_36_words(editable: EditableSources) -> None:
    editable.change(ARTICLE, WORDS, "Word " + "word " * 33 + "word. And more.")
    assert editable.problems() == []
    at = editable.change(ARTICLE, "And more.", "And " + "word " * 34 + "word.")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: A sentence of 36 words, at most 35: “And word")


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        ("prostitutes", "person in forced prostitution"),
        ("Deaf-mute", "deaf person"),
        ("defector", "North Korean person"),
    ],
)
def test_a_word_that_is_ruled_out(editable: EditableSources, word: str, instead: str) -> None:
    at = editable.change(ARTICLE, WORDS, f"{word} is a word.")
    assert editable.problems() == [f"{at}: “{word}” is not a word of the guide. Say “{instead}”."]


def test_a_word_that_is_ruled_out_in_a_record(editable: EditableSources) -> None:
    at = editable.change("directory/hk.yaml", "Emergency line for police", "Line for illegal migrants")
    assert [problem.split(". Say")[0] for problem in editable.problems()] == [
        f"{at}: “illegal migrants” is not a word of the guide"
    ]


def test_what_people_type_is_theirs(editable: EditableSources) -> None:
    editable.change("directory/vn.yaml", "keywords: child, kidnapping", "keywords: child, prostitute")
    assert editable.problems() == []


def test_a_long_sentence_in_a_row(editable: EditableSources) -> None:
    at = editable.change("doubts.yaml", "One report says so;", "Word " + "word " * 35)
    assert [problem.split(", at")[0] for problem in editable.problems()] == [f"{at}: A sentence of 44 words"]


@pytest.mark.parametrize(
    ("name", "old"),
    [
        ("law.yaml", "name: Abduction for sale"),
        ("glossary.yaml", "term: Household registration"),
        ("places.yaml", "name: Mainland"),
        ("figures.yaml", "what: Calls that were answered"),
    ],
)
def test_a_word_that_is_ruled_out_in_a_row(editable: EditableSources, name: str, old: str) -> None:
    at = editable.change(name, old, old.partition(": ")[0] + ": Defectors")
    assert editable.problems() == [f"{at}: “Defectors” is not a word of the guide. Say “North Korean person”."]


def test_only_a_word_to_avoid_may_be_explained(editable: EditableSources) -> None:
    editable.change("glossary.yaml", "term: Agent", "term: Defector")
    assert editable.problems() == []
    editable.change("glossary.yaml", "  avoid: true\n", "")
    assert [problem.split(": ")[0] for problem in editable.problems()] == ["resources/glossary.yaml:10"]
