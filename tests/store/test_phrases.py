from __future__ import annotations

import sqlite3

from guide.core.phrases import Answer, Speaker
from guide.store.phrases import Phrases


def test_phrases_in_the_order_of_the_screen(connection: sqlite3.Connection) -> None:
    safe, who = Phrases(connection).phrases("ko")
    assert (safe.group, safe.core, safe.speaker, safe.answer) == ("safety", True, Speaker.EITHER, Answer.YES_NO)
    assert (who.group, who.core, who.speaker, who.answer) == ("first_contact", False, Speaker.WORKER, Answer.CHOOSE)
    assert safe.text.text == "Is it safe?"
    assert (safe.choices, safe.pictures) == ((), ())
    assert who.pictures == ("phone", "rest")
    assert [(choice.text, choice.language) for choice in who.choices] == [("여성", "ko"), ("A man", "en")]


def test_one_phrase(connection: sqlite3.Connection) -> None:
    assert Phrases(connection).phrase("who", "en").text.text == "Who should come?"
