from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.text_view import TextView
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_a_note_stands_open_with_what_to_do_instead(show_page: ShowPage) -> None:
    page = show_page("note:S02")
    full = page.findChildren(TextView)[0].toPlainText()
    assert full.splitlines() == [
        "What may happen",
        "Some officials took money or sold people themselves.",
        "What to do instead",
        "Write down the station and the officer's number if it is safe.",
    ]
    assert not any("Show less" in words for words in visible_words_of(page))


def test_a_critical_note_that_nobody_has_read_shows_its_english_too(show_page: ShowPage) -> None:
    page = show_page("note:S01", "ko")
    words = "\n".join(visible_words_of(page))
    assert "Some people are sent back by force after contact with officials." in words
    assert "Officials who learn of a person without papers may hold the person" in words
    assert "번역 초안" in words


def test_a_critical_note_that_was_signed_in_part_keeps_its_english(
    show_page: ShowPage, edition: OpenEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = edition.notes.note("S01", "ko")
    drafts = tuple(Wording("초안", "ko", Standing.DRAFT) for _part in note.full)
    signed = replace(note, short=replace(note.short, standing=Standing.REVIEWED), full=drafts)
    english = partial(edition.notes.note, language="en")
    monkeypatch.setattr(edition.notes, "note", lambda id, language: signed if language == "ko" else english(id))
    words = "\n".join(visible_words_of(show_page("note:S01", "ko")))
    assert "초안" in words
    assert "Officials who learn of a person without papers may hold the person" in words


def test_the_english_alone_is_not_said_twice(show_page: ShowPage) -> None:
    page = show_page("note:S01", "en")
    words = "\n".join(visible_words_of(page.findChildren(NotePanel)[0]))
    assert words.count("Officials who learn of a person") == 1
