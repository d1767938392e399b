"""`guide-desk --self-check`: everything once, and one sentence for each thing that is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from guide.desk import fonts
from guide.workshop.main import main
from guide.workshop.self_check import check
from tests.conftest import SMALL_SOURCE


@pytest.fixture
def project(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own; what the check puts aside lies below it too."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "put aside"))
    (tmp_path / "put aside").mkdir()
    shutil.copytree(SMALL_SOURCE, tmp_path / "project")
    return tmp_path / "project"


def _left(project: Path) -> list[Path]:
    return [*(project.parent / "put aside").iterdir()]


def test_all_is_well_and_nothing_is_left(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(project.rglob("*"))
    with pytest.raises(SystemExit) as ended:
        main(["--project", str(project), "--self-check"])
    said = capsys.readouterr()
    assert (ended.value.code, said.err) == (0, "")
    assert said.out.startswith("All is well: edition ")
    assert (sorted(project.rglob("*")), _left(project)) == (before, [])


def test_a_font_that_is_not_there_is_one_sentence(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fonts").mkdir()
    monkeypatch.setattr(fonts, "source_fonts_folder", lambda: tmp_path / "fonts")
    assert check(project) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("is missing: this program is not whole. Copy its folder again from where you got it.")
    assert _left(project) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("translations/ko/content.po", "translations/ko/content.po:1: "),
        ("translations/languages.toml", "languages.toml"),
        ("resources/phrases.yaml", "resources/phrases.yaml:2: "),
    ],
)
def test_a_file_that_cannot_be_read_is_named(
    project: Path, name: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / name).write_text("[nothing: of it", "utf-8")
    assert check(project) == 1
    assert said in capsys.readouterr().err


def test_letters_that_cannot_be_drawn_are_said(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("guide.ui.edition_fonts.can_draw", lambda _font, words: words != "မြန်မာ")
    assert check(project) == 1
    assert capsys.readouterr().err == "Letters of my cannot be shown on this computer.\n"
