from __future__ import annotations

import sqlite3

from guide.store.timeline import Timeline


def test_the_oldest_first(connection: sqlite3.Connection) -> None:
    timeline = Timeline(connection)
    assert [(event.id, event.when, event.text.wording.text) for event in timeline.events("en")] == [
        ("early", "1991–1996", "Earlier."),
        ("late", "2014-02", "Later."),
    ]
    assert timeline.event("late", "ko").when == "2014-02"
