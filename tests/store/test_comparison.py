from __future__ import annotations

import sqlite3

from guide.store.comparison import Comparison


def test_a_number_that_is_only_printed_otherwise_is_the_same(connection: sqlite3.Connection) -> None:
    found = Comparison(connection).numbers
    assert found["kr-line"] == {"1366", "82212"}
    assert found["cn-police"] == {"110"}


def test_ids_of_before_and_texts(connection: sqlite3.Connection) -> None:
    found = Comparison(connection)
    assert found.former_ids == {"cn-mixed", "kr-old"}
    assert ("service:cn-ambulance", "Ambulance") in found.texts
