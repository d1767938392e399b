from __future__ import annotations

import sqlite3

from guide.store.glossary import Glossary


def test_terms_in_each_language_s_own_order(connection: sqlite3.Connection) -> None:
    glossary = Glossary(connection)
    assert [term.term.text for term in glossary.terms("en")] == ["Agent", "Booklet"]
    assert [term.term.text for term in glossary.terms("ko")] == ["Booklet", "중개인"]


def test_a_term(connection: sqlite3.Connection) -> None:
    agent, booklet = Glossary(connection).terms("en")
    assert (agent.abbreviation, agent.avoid, agent.definition.wording.text) == (None, True, "Arranges journeys.")
    assert (booklet.abbreviation, booklet.avoid) == ("BK", False)
    assert Glossary(connection).term("agent", "en") == agent
