from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_an_article_in_the_folder_of_another_topic(editable: EditableSources) -> None:
    at = editable.change("articles/first-steps/no-call-possible.md", "topic: first-steps", "topic: health")
    assert editable.problems() == [
        f"{at}: The article's topic is “health”, but its folder is “first-steps”. Move the file."
    ]


def test_an_article_whose_file_has_another_name(editable: EditableSources) -> None:
    file = editable.file("articles/first-steps/no-call-possible.md")
    file.rename(file.with_name("no-call.md"))
    assert editable.problems() == [
        "resources/articles/first-steps/no-call.md:2: "
        "The article's id is “no-call-possible”, but its file is “no-call.md”."
    ]


def test_a_position_that_is_taken(editable: EditableSources) -> None:
    at = editable.change("articles/first-steps/no-call-possible.md", "position: 20", "position: 10")
    assert editable.problems() == [
        f"{at}: “immediate-danger” stands at position 10 of this topic already. Choose another."
    ]


def test_a_record_in_the_file_of_another_country(editable: EditableSources) -> None:
    file = editable.file("directory/hk.yaml")
    file.rename(file.with_name("mo.yaml"))
    assert editable.problems() == [
        "resources/directory/mo.yaml:5: The record's country is HK, but it stands in mo.yaml. Move it."
    ]
