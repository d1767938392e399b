from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources

ARTICLE = "articles/first-steps/no-call-possible.md"
WORDS = "A short nod is an answer."


def test_a_block_without_a_basis(editable: EditableSources) -> None:
    at = editable.change("articles/police/calling-police.md", "day and night**. {F001}", "day and night**.")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: This block does not say what it rests on.")


def test_a_row_without_a_basis(editable: EditableSources) -> None:
    at = editable.change(
        "articles/police/calling-police.md", "{phone:cn-120-ambulance} {F003} |", "{phone:cn-120-ambulance} |"
    )
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: This block does not say what it rests on.")


@pytest.mark.parametrize(
    "words", ["A **nod.", "A [nod](nowhere).", "A {nod} is one.", "A `nod`.", "**A [nod](article:children)**"]
)
def test_a_mark_that_is_not_whole(editable: EditableSources, words: str) -> None:
    at = editable.change(ARTICLE, WORDS, words)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at.rpartition(':')[0]}:")
    assert "A mark is not whole, or stands inside another" in problems[0]


@pytest.mark.parametrize("words", ["A <b>nod</b>.", "A nod &amp; more."])
def test_html(editable: EditableSources, words: str) -> None:
    at = editable.change(ARTICLE, WORDS, words)
    assert [problem.rpartition("” is HTML")[0].rpartition(" “")[0] for problem in editable.problems()] == [f"{at}:"]


@pytest.mark.parametrize("words", ["Dial 110.", "Dial ၁၁၀ now.", "Dial 1577-1366."])
def test_a_number_of_the_directory(editable: EditableSources, words: str) -> None:
    at = editable.change(ARTICLE, WORDS, words)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “")
    assert "is a number of the directory. Write {phone:" in problems[0]


def test_a_number_that_the_directory_does_not_know(editable: EditableSources) -> None:
    at = editable.change(ARTICLE, WORDS, "Ring +66 2 123 4567.")
    assert editable.problems() == [f"{at}: “+66 2 123 4567” looks like a telephone number. Refer to a record."]


@pytest.mark.parametrize(
    "words", ["Article 110 says so.", "From 2013–2014 on.", "On 2024-09-24.", "About 10,000,000 people.", "24 hours."]
)
def test_digits_that_are_no_telephone_number(editable: EditableSources, words: str) -> None:
    editable.change(ARTICLE, WORDS, words)
    assert editable.problems() == []


@pytest.mark.parametrize(
    "words", ["See https://example.org.", "See www.example.org.", "See example.com/x.", "Write to a@example.org."]
)
def test_an_address_in_running_text(editable: EditableSources, words: str) -> None:
    at = editable.change(ARTICLE, WORDS, words)
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “")
    assert "is an address" in problems[0]


def test_a_number_in_a_title(editable: EditableSources) -> None:
    at = editable.change(ARTICLE, "title: When no call is possible", "title: When 110 is busy")
    assert [problem.split(" is a")[0] for problem in editable.problems()] == [f"{at}: “110”"]


def test_marks_of_rows(editable: EditableSources) -> None:
    at = editable.change("glossary.yaml", "to a registered home.", "to a **registered home.")
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: A mark is not whole, or stands inside another")


@pytest.mark.parametrize(
    ("name", "old"),
    [
        ("law.yaml", "Whoever abducts a person to sell them is punished."),
        ("glossary.yaml", "It ties schools and benefits to a registered home."),
        ("indicators.yaml", "Never sent back to fetch it."),
        ("timeline.yaml", "The police open a line that always answers."),
        ("places.yaml", "Officials look closely at papers here."),
        ("doubts.yaml", "The guide says that it is not assured."),
        ("phrases.yaml", "Please do not take a picture of me."),
        ("figures.yaml", "the north-east"),
    ],
)
def test_no_number_and_no_address_in_a_row(editable: EditableSources, name: str, old: str) -> None:
    text = editable.file(name).read_text(encoding="utf-8")
    for words, says in (
        ("Dial 1577-1366 now.", "is a number of the directory. Write {phone:kr-danuri}."),
        ("Ring +66 2 123 4567.", "looks like a telephone number."),
        ("See www.example.org.", "is an address."),
    ):
        editable.write(name, text.replace(old, words))
        assert any(problem.startswith(f"resources/{name}:") and says in problem for problem in editable.problems())


def test_what_people_type_for_a_term_may_be_a_number(editable: EditableSources) -> None:
    editable.change("glossary.yaml", "synonyms: broker", "synonyms: 110, broker")
    assert editable.problems() == []


@pytest.mark.parametrize("words", ["About 88,110 people.", "From 1,110 to 110,000.", "The year 1110."])
def test_a_figure_with_commas_holds_no_number_to_dial(editable: EditableSources, words: str) -> None:
    editable.change(ARTICLE, WORDS, words)
    assert editable.problems() == []
