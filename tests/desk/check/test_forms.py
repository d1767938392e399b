from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("title: My day", "title: My safety plan", "safety"),
        ("[Where I can rest, In my bag]", "[Where I can hide, In my bag]", "hide"),
        ("[Wished for]", "[Name]", "Name"),
        ("[Wished for]", "[Date]", "Date"),
        ("[Wished for]", "[Signs]", "Signs"),
    ],
)
def test_what_is_printed_tells_nothing(editable: EditableSources, old: str, new: str, word: str) -> None:
    at = editable.change("forms.yaml", old, new)
    form = "form:my-day" if old != "[Wished for]" else "form:notes"
    assert editable.problems() == [
        f"{at}: “{word}” is printed on {form} and tells a finder something. Use everyday words."
    ]


def test_what_stays_on_the_screen_can_say_it(editable: EditableSources) -> None:
    editable.change("forms.yaml", "What the person wishes.", "What is safe, in the person's words.")
    assert editable.problems() == []


def test_a_prompt_without_a_meaning(editable: EditableSources) -> None:
    editable.change("forms.yaml", "[Wished for]", "[Wished for, Agreed]")
    assert [problem.partition(": ")[2] for problem in editable.problems()] == [
        "form:notes has 2 prompts and 1 meanings. Say what each prompt is for."
    ]


@pytest.mark.parametrize("lines", ["0", "12", "many"])
def test_open_lines_that_fit_no_sheet(editable: EditableSources, lines: str) -> None:
    at = editable.change("forms.yaml", "lines: 4", f"lines: {lines}")
    assert editable.problems() == [f"{at}: “lines” must be a number from 1 to 9."]


def test_a_link_to_a_sheet(editable: EditableSources) -> None:
    article = "articles/first-steps/immediate-danger.md"
    editable.change(article, "article:no-call-possible", "page:forms/my-day")
    assert editable.problems() == []
    at = editable.change(article, "page:forms/my-day", "page:forms/my-night")
    assert editable.problems() == [f"{at}: “page:forms/my-night” leads nowhere: there is no such page."]
