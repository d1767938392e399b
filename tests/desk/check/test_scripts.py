from __future__ import annotations

from tests.desk.editable_sources import EditableSources


def test_there_is_something_to_say_for_each_kind_of_place(editable: EditableSources) -> None:
    at = editable.change("scripts.yaml", "use: shelter", "use: help")
    assert editable.problems() == [
        f"{at}: script:place-to-stay and script:in-general are both for “help”. Keep one.",
        "resources/scripts.yaml:6: scripts.yaml has nothing to say for: shelter. Add a script.",
    ]
