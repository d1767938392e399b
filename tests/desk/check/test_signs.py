from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_an_option_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("indicators.yaml", "leads_to: [police]", "leads_to: [police, rest]")
    assert editable.problems() == [f"{at}: There is no option “rest” in options.yaml."]


def test_a_tick_for_what_is_there_anyway(editable: EditableSources) -> None:
    at = editable.change("indicators.yaml", "leads_to: [police]", "leads_to: [police, danger]")
    assert editable.problems() == [f"{at}: “danger” is always offered; indicator:papers-held adds nothing by it."]


def test_an_option_that_no_sign_adds(editable: EditableSources) -> None:
    editable.change("indicators.yaml", "leads_to: [registration, police]", "leads_to: [police]")
    assert editable.problems() == [
        "resources/options.yaml:4: No sign leads to option:registration. Name it in “leads_to”, or remove it."
    ]


def test_a_page_that_does_not_exist(editable: EditableSources) -> None:
    at = editable.change("options.yaml", "term:hukou", "term:nowhere")
    assert editable.problems() == [f"{at}: “term:nowhere” leads nowhere: there is no such term."]


def test_a_page_that_is_offered_twice(editable: EditableSources) -> None:
    at = editable.change("options.yaml", "term:hukou", "article:calling-police")
    assert editable.problems() == [f"{at}: option:registration and option:police offer the same page."]


def test_help_that_depends_on_a_sign(editable: EditableSources) -> None:
    text = editable.file("options.yaml").read_text("utf-8")
    editable.write("options.yaml", text.replace(", always: true", ""))
    assert (
        "resources/options.yaml:1: No option is always offered. Help does not depend on any sign."
        in editable.problems()
    )
