"""The packaged desk does under Wine what it does elsewhere."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from guide.core.paths import data_folder, source_fonts_folder
from guide.desk.commands import main
from guide.desk.fonts import FONTS
from tests.bundle.windows.conftest import FOLDERS, Run
from tests.conftest import PROJECT

MADE_OF_THE_SAME_BYTES = ("fonts/*", "locale/*", "numbers.txt")


@pytest.fixture
def program(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With a development key of the test's own."""
    monkeypatch.setenv("GUIDE_DEVELOPMENT_KEYS", f"Z:{tmp_path}/keys")
    return desk / "Guide-Desk.exe"


def test_it_checks_itself(program: Path, run: Run) -> None:
    done = run(program, "--self-check")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("All is well: edition ")


def test_it_reads_the_sources_as_on_linux(program: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(program, "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert main(["--project", str(PROJECT), "check"]) == 0
    assert done.stdout.splitlines() == capsys.readouterr().out.splitlines()


def test_it_builds_the_edition_that_linux_builds(program: Path, run: Run, tmp_path: Path) -> None:
    """But for the database, which names the SQLite that wrote it. The program's own folder stays as it is."""
    before = {path: path.lstat().st_mtime_ns for path in program.parent.rglob("*")}
    done = run(program, "build", "--out", "made")
    assert done.returncode == 0, done.stderr
    assert {path: path.lstat().st_mtime_ns for path in program.parent.rglob("*")} == before
    for form in MADE_OF_THE_SAME_BYTES:
        wanted = {path.name: path.read_bytes() for path in data_folder().glob(form)}
        assert wanted
        assert {path.name: path.read_bytes() for path in (tmp_path / "made").glob(form)} == wanted


def test_a_font_that_is_missing_is_one_sentence(program: Path, run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "Guide-Desk"
    shutil.copytree(program.parent, copy, copy_function=os.link)
    (copy / "_internal" / source_fonts_folder().relative_to(PROJECT) / FONTS[1].path).unlink()
    done = run(copy / program.name, "build", "--out", "made")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "NotoSansCJK-Regular.ttc is missing: this program is not whole." in line
    assert not (tmp_path / "made").exists()


def test_a_preview_of_a_language_that_is_not_there_is_one_sentence(program: Path, run: Run) -> None:
    done = run(program, "preview", "xx")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("There is no “xx” in ")


def test_a_stick_is_written_verified_and_found_changed(program: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    written = run(program, "stick", "write", "stick", "--from", f"Z:{FOLDERS.parent}", "--desk", "--on-this-computer")
    assert written.returncode == 0, written.stdout + written.stderr
    assert (tmp_path / "stick/windows/Guide-Desk/Guide-Desk.exe").read_bytes() == program.read_bytes()
    verified = run(program, "stick", "verify", "stick")
    assert verified.returncode == 0, verified.stdout
    font = tmp_path / "stick/windows/Guide-Desk/_internal" / source_fonts_folder().relative_to(PROJECT) / FONTS[0].path
    font.write_bytes(b"another")
    verified = run(program, "stick", "verify", "stick")
    assert verified.returncode == 1
    assert "NotoSans-Regular.ttf: is not what its checksum says" in verified.stdout
