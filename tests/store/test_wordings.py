from __future__ import annotations

import sqlite3

from guide.core.wording import Standing, Wording
from guide.store.wordings import Wordings


def test_a_message_comes_in_its_language_or_in_english(connection: sqlite3.Connection) -> None:
    wordings = Wordings(connection)
    assert wordings.get(1, "en") == Wording("First steps", "en", Standing.SOURCE)
    assert wordings.get(1, "ko") == Wording("첫걸음", "ko", Standing.REVIEWED)
    assert wordings.get(3, "ko") == Wording("지금 위험", "ko", Standing.DRAFT)
    assert wordings.get(5, "ko") == Wording("{phone:cn-ambulance}에 전화", "ko", Standing.OLDER)
    assert wordings.get(1, "my") == Wording("First steps", "en", Standing.MISSING)
    assert wordings.get(1, "tlh") == Wording("First steps", "en", Standing.MISSING)


def test_many_are_one_query_and_then_none(connection: sqlite3.Connection) -> None:
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    wordings = Wordings(connection)
    found = wordings.many([1, None, 3, 1, 5], "ko")
    assert [found[id].text for id in (1, 3, 5)] == ["첫걸음", "지금 위험", "{phone:cn-ambulance}에 전화"]
    assert len(asked) == 1
    wordings.many([5, 3], "ko")
    wordings.get(1, "ko")
    assert len(asked) == 1
    wordings.get(1, "my")
    assert len(asked) == 2


def test_more_than_a_statement_can_hold() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        "CREATE TABLE message (id INTEGER PRIMARY KEY, context TEXT, text TEXT);"
        "CREATE TABLE translation (message INTEGER, language TEXT, text TEXT, standing TEXT);"
    )
    connection.executemany("INSERT INTO message VALUES (?, 'x', ?)", [(id, str(id)) for id in range(2600)])
    found = Wordings(connection).many(range(2600), "ko")
    assert [found[id].text for id in range(2600)] == [str(id) for id in range(2600)]
    connection.close()
