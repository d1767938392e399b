from __future__ import annotations

import sqlite3

import pytest

from guide.core.errors import NotInGuideError
from guide.store.forms import Forms


def test_a_sheet_with_its_prompts_and_their_meanings(connection: sqlite3.Connection) -> None:
    (form,) = Forms(connection).forms("ko")
    assert (form.id, form.title.text, form.summary.text, form.lines) == ("day", "나의 하루", "Lines.", 3)
    assert [block.wording.text for block in form.before] == ["Paper is found."]
    assert [(prompt.words.text, prompt.meaning.wording.text) for prompt in form.prompts] == [
        ("Where I rest", "A room."),
        ("In my bag", "What to carry."),
    ]
    assert form.related == ("article:rest",)
    assert str(form.address) == "page:forms/day"


def test_a_sheet_that_is_not_there(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotInGuideError):
        Forms(connection).form("night", "en")
