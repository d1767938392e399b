from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from guide.desk.catalogs.editing import MessageGoneError, write_review, write_translation
from guide.desk.catalogs.folder import CONTENT, TranslationFolder
from guide.desk.catalogs.po import format_po
from guide.desk.catalogs.review import is_reviewed
from tests.desk.catalogs.entries import entry, korean

KEY = ("article:a", "One")
DAY = date(2026, 11, 30)


@pytest.fixture
def folder(tmp_path: Path) -> TranslationFolder:
    folder = TranslationFolder(tmp_path, ("ko",))
    (tmp_path / "ko").mkdir()
    po = korean(entry("One", "하나", fuzzy=True, previous=("Once",)), entry("Two", "둘"))
    folder.po("ko", CONTENT).write_bytes(format_po(po))
    return folder


def test_a_translation_takes_the_fuzzy_mark_off_and_leaves_the_rest(folder: TranslationFolder) -> None:
    po = write_translation(folder, "ko", CONTENT, KEY, ("한 번",))
    assert [(e.text, e.fuzzy) for e in po.entries] == [(("한 번",), False), (("둘",), False)]
    assert folder.read("ko", CONTENT) == po
    assert [path.name for path in (folder.path / "ko").iterdir()] == ["content.po"]


def test_other_words_void_a_review_and_the_same_words_keep_it(folder: TranslationFolder) -> None:
    write_translation(folder, "ko", CONTENT, KEY, ("한 번",))
    po = write_review(folder, "ko", CONTENT, KEY, ("한 번",), "linden", DAY)
    assert is_reviewed(po.entries[0])
    assert is_reviewed(write_translation(folder, "ko", CONTENT, KEY, ("한 번",)).entries[0])
    changed = write_translation(folder, "ko", CONTENT, KEY, ("두 번",)).entries[0]
    assert changed.notes == ()


def test_what_is_fuzzy_or_missing_cannot_be_reviewed(folder: TranslationFolder) -> None:
    with pytest.raises(ValueError, match="fuzzy"):
        write_review(folder, "ko", CONTENT, KEY, ("하나",), "linden", DAY)
    with pytest.raises(ValueError, match="pseudonym"):
        write_review(folder, "ko", CONTENT, ("article:a", "Two"), ("둘",), "Anna Lind", DAY)


def test_what_was_read_is_what_is_marked(folder: TranslationFolder) -> None:
    """Whatever stood in the file meanwhile: nobody has read that."""
    write_translation(folder, "ko", CONTENT, KEY, ("다른 말",))
    first = write_review(folder, "ko", CONTENT, KEY, ("한 번",), "linden", DAY).entries[0]
    assert (first.text, is_reviewed(first)) == (("한 번",), True)


def test_a_message_that_is_gone_changes_nothing(folder: TranslationFolder) -> None:
    before = folder.po("ko", CONTENT).read_bytes()
    with pytest.raises(MessageGoneError):
        write_translation(folder, "ko", CONTENT, ("article:a", "Three"), ("셋",))
    assert folder.po("ko", CONTENT).read_bytes() == before


def test_a_write_that_fails_leaves_the_file_whole(folder: TranslationFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    before = folder.po("ko", CONTENT).read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("guide.desk.catalogs.whole_file.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_translation(folder, "ko", CONTENT, KEY, ("한 번",))
    assert folder.po("ko", CONTENT).read_bytes() == before
    assert [path.name for path in (folder.path / "ko").iterdir()] == ["content.po"]
