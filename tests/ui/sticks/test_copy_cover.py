"""“Make a copy” on About: from the stick that the program runs from, onto another one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.edition.stick import volumes
from guide.edition.stick.verifying import verify_stick
from guide.ui.pages import about
from guide.ui.sticks.copy_cover import CopyCover
from tests.edition.stick.conftest import write_programs
from tests.ui.conftest import MakeWindow
from tests.ui.seen import visible_words_of


@pytest.fixture
def source(tmp_path: Path, small_edition: Path) -> Path:
    """The stick that the program would run from."""
    write_programs(tmp_path / "source")
    shutil.copytree(small_edition, tmp_path / "source/editions/2026.10-complete")
    return tmp_path / "source"


def opened(make: MakeWindow, language: str = "en") -> CopyCover:
    window = make(language)
    window.go(parse_address("page:about"))
    button = window.page.findChildren(QPushButton)[-1]
    button.click()
    return window.page.findChild(CopyCover)


def test_a_copy_of_what_is_being_read(
    qtbot: QtBot, make: MakeWindow, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(about, "own_stick", lambda: source)
    here = volumes.volume_of(tmp_path)
    monkeypatch.setattr(
        "guide.edition.stick.checking.volume_of", lambda _place: volumes.Volume("vfat", here.free, 4096, own=False)
    )
    (tmp_path / "next").mkdir()
    cover = opened(make)
    cover.copies.choice.field.setText(str(tmp_path / "next"))
    cover.copies.choice.add_typed()
    with qtbot.waitSignal(cover.copies.over, timeout=20_000):
        cover.copies.begin_writing()
    assert verify_stick(tmp_path / "next").findings == ()
    assert verify_stick(tmp_path / "next").edition == "2026.10-complete"


def test_a_program_that_stands_alone_says_so(make: MakeWindow) -> None:
    words = "\n".join(visible_words_of(opened(make)))
    assert "not started from a stick" in words
    assert "Which sticks" not in words


@pytest.mark.parametrize("language", ["ko", "my"])
def test_it_switches_language_while_it_is_open(
    make: MakeWindow, source: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(about, "own_stick", lambda: source)
    monkeypatch.setattr("guide.ui.sticks.copy_cover.drives", lambda: ())
    cover = opened(make)
    window = cover.window()
    window.session.language_requested.emit(language)
    switched = visible_words_of(cover)
    assert visible_words_of(opened(make, language)) == switched
