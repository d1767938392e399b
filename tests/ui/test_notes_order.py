from __future__ import annotations

from guide.edition.opening import OpenEdition
from guide.ui.notes_order import gravest_first


def test_the_gravest_come_first_and_each_once(edition: OpenEdition) -> None:
    notes = gravest_first(edition, ["S02", "S49", "S01", "S49"], "en")
    assert [note.id for note in notes] == ["S49", "S01", "S02"]
