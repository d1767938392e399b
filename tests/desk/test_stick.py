"""The commands, from the line to the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.commands import main
from tests.edition.stick.conftest import files_of, write_numbered_edition, write_programs


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_programs(tmp_path / "project/dist", desk=True)
    write_numbered_edition(tmp_path / "project/dist/editions/2026.11-complete")
    (tmp_path / "project/dist/editions/current").write_text("2026.11-complete\n", encoding="ascii")
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    return tmp_path / "project"


def stick(project: Path, *arguments: str | Path) -> int:
    return main(["--project", str(project), "stick", *map(str, arguments)])


def write(project: Path, *arguments: str | Path) -> int:
    return stick(project, "write", *arguments, "--on-this-computer")


def test_write_verify_list(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write(project, tmp_path / "a", tmp_path / "b") == 0
    said = capsys.readouterr().out
    assert said.count("Safe to pull out.") == 2
    assert "not signed: linux/Guide, windows/Guide, START.txt, start-linux.sh\n" in said
    assert "Nothing was named here." in said
    assert stick(project, "verify", tmp_path / "a", tmp_path / "b") == 0
    assert capsys.readouterr().out.count("every file is what its checksum says") == 2
    assert stick(project, "list", tmp_path / "a", tmp_path / "project") == 0
    assert f"{tmp_path / 'a'}\t2026.11-complete\tlinux/Guide, windows/Guide\t\n" in capsys.readouterr().out


def test_the_desk_goes_along(project: Path, tmp_path: Path) -> None:
    assert write(project, tmp_path / "a", "--desk") == 0
    assert (tmp_path / "a/windows/Guide-Desk/Guide-Desk.exe").is_file()


def test_another_edition_and_other_programs(project: Path, tmp_path: Path) -> None:
    edition = write_numbered_edition(tmp_path / "edition", "2026.12")
    programs = write_programs(tmp_path / "other", "9")
    assert write(project, tmp_path / "a", "--from", programs, "--edition", edition) == 0
    assert (tmp_path / "a/editions/current").read_text(encoding="ascii") == "2026.12-complete\n"
    assert (tmp_path / "a/linux/Guide/Guide").read_bytes() == b"program 9"


def test_one_that_fails_stops_no_other(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write(project, tmp_path / "a", tmp_path / "none") == 1
    assert f"{tmp_path / 'none'}: The folder" in capsys.readouterr().out
    assert stick(project, "verify", tmp_path / "a") == 0


def test_this_computer_is_not_a_stick(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert stick(project, "write", tmp_path / "a") == 1
    assert "is on the disk of this computer" in capsys.readouterr().out
    assert files_of(tmp_path / "a") == {}


def test_nothing_to_write(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write(project, tmp_path / "a", "--from", tmp_path / "b") == 1
    assert "There is no" in capsys.readouterr().err


def test_what_is_wrong_is_named(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, tmp_path / "a")
    (tmp_path / "a/linux/Guide/Guide").write_bytes(b"")
    (tmp_path / "a/letter.txt").touch()
    capsys.readouterr()
    assert stick(project, "verify", tmp_path / "a", tmp_path / "none") == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        f"{tmp_path / 'a'}: letter.txt: not of this guide; left alone",
        f"{tmp_path / 'a'}: linux/Guide/Guide: is not what its checksum says",
        f"{tmp_path / 'a'}: found wrong: 1. Do not hand this stick on.",
    ]
    assert said.err == f"{tmp_path / 'none'}: cannot be read (No such file or directory)\n"
