from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guide.ui import font_lists

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig is of Linux")

SETTINGS = """<?xml version="1.0"?>
<fontconfig><dir>{folder}/fonts</dir><dir>{folder}/nothing</dir><cachedir>{folder}/lists</cachedir></fontconfig>
"""
# Qt starts fontconfig, which writes the lists that it lacks.
WRITE = "from PySide6.QtGui import QFontDatabase, QGuiApplication; app = QGuiApplication([]); QFontDatabase.families()"


@pytest.fixture
def settings(small_edition: Path, tmp_path: Path) -> Path:
    inside = tmp_path / "fonts" / "inside"
    inside.mkdir(parents=True)
    shutil.copy(small_edition / "fonts" / "NotoSans.ttf", inside / "One.ttf")
    file = tmp_path / "settings.conf"
    file.write_text(SETTINGS.format(folder=tmp_path))
    return file


def _write_lists(settings: Path) -> None:
    environment = {**os.environ, "FONTCONFIG_FILE": str(settings), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", WRITE], env=environment, check=True, capture_output=True)


def test_without_lists_they_are_not_new_and_asking_writes_none(settings: Path, tmp_path: Path) -> None:
    assert not font_lists.are_new(settings)
    assert not (tmp_path / "lists").exists()


def test_lists_are_new_until_a_folder_below_changes(settings: Path, tmp_path: Path) -> None:
    _write_lists(settings)
    before = sorted((tmp_path / "lists").iterdir())
    assert font_lists.are_new(settings)
    shutil.copy(tmp_path / "fonts" / "inside" / "One.ttf", tmp_path / "fonts" / "inside" / "Two.ttf")
    assert not font_lists.are_new(settings)
    assert sorted((tmp_path / "lists").iterdir()) == before


def test_where_the_library_is_not_there_nothing_counts_as_new(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_lists(settings)
    monkeypatch.setattr(font_lists, "_LIBRARY", "libnothing.so.1")
    assert not font_lists.are_new(settings)


def test_settings_that_are_not_there_are_not_new(tmp_path: Path) -> None:
    assert not font_lists.are_new(tmp_path / "none.conf")
