from __future__ import annotations

import sqlite3

import pytest

from guide.core.errors import NotInGuideError
from guide.core.notes import Level
from guide.core.wording import Standing
from guide.store.notes import Notes


def test_a_note_has_its_parts_in_order(connection: sqlite3.Connection) -> None:
    note = Notes(connection).note("S01", "en")
    assert (note.id, note.level, note.short.text) == ("S01", Level.CRITICAL, "Do not call first.")
    assert [words.text for words in note.full] == ["A call can lead to harm."]
    assert [words.text for words in note.instead] == ["Read this page instead."]


def test_a_critical_note_never_shows_an_older_translation(connection: sqlite3.Connection) -> None:
    note = Notes(connection).note("S01", "ko")
    assert note.short.text == "먼저 전화하지 마세요."
    assert (note.full[0].text, note.full[0].standing) == ("A call can lead to harm.", Standing.MISSING)


def test_other_notes_may(connection: sqlite3.Connection) -> None:
    note = Notes(connection).note("S20", "ko")
    assert (note.short.text, note.short.standing) == ("옛 쪽지", Standing.OLDER)
    assert note.full == ()


def test_no_such_note(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotInGuideError, match="S99"):
        Notes(connection).note("S99", "en")
