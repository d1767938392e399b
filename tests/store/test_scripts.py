from __future__ import annotations

import sqlite3

from guide.core.scripts import ScriptUse
from guide.store.scripts import Scripts


def test_scripts_in_their_order_with_their_lines(connection: sqlite3.Connection) -> None:
    place, general = Scripts(connection).scripts("ko")
    assert (place.id, place.use, place.asks) == ("place", ScriptUse.EMERGENCY, ())
    assert [(line.text, line.language) for line in general.says] == [
        ("일반적으로 묻습니다.", "ko"),
        ("Is it recorded?", "en"),
    ]
    assert [line.text for line in general.asks] == ["May I ask?"]


def test_what_is_said_stands_in_the_order_of_its_uses(connection: sqlite3.Connection) -> None:
    uses = (ScriptUse.HELP, ScriptUse.LEGAL, ScriptUse.EMERGENCY)
    assert [script.id for script in Scripts(connection).for_uses(uses, "en")] == ["general", "place"]
