from __future__ import annotations

import sqlite3

from guide.store.doubts import Doubts
from guide.store.library import Library


def test_doubts_by_their_ids(connection: sqlite3.Connection) -> None:
    first, second = Doubts(connection).doubts("en")
    assert (first.id, first.topic.text, first.facts) == ("C01", "A treaty", ("F001",))
    assert (first.says.wording.text, first.treat.wording.text) == ("One says so.", "We follow one.")
    assert (second.id, second.facts) == ("C02", ("F001", "F002"))
    assert Doubts(connection).doubt("C02", "ko").topic.text == "A number"


def test_the_doubts_of_facts(connection: sqlite3.Connection) -> None:
    doubts = Doubts(connection)
    assert [doubt.id for doubt in doubts.of_facts(["F002"], "en")] == ["C02"]
    assert [doubt.id for doubt in doubts.of_facts(["F002", "F001"], "en")] == ["C01", "C02"]
    assert doubts.of_facts(["F003"], "en") == ()


def test_a_block_carries_the_doubts_of_its_facts(connection: sqlite3.Connection) -> None:
    doubts = Doubts(connection)
    resting_on_facts, edited = Library(connection).article("danger", "en").blocks
    assert [doubt.id for doubt in doubts.of_basis(resting_on_facts.basis, "en")] == ["C01", "C02"]
    assert doubts.of_basis(edited.basis, "en") == ()
