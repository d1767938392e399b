"""The eyes of the tests: what strace wrote is read as it was meant."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundle import traced

PROGRAM = """
import os, socket, subprocess
open({folder!r} + "/read").close()
{line}
"""


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("pass", []),
        ("open({folder!r} + '/new', 'w')", ["new"]),
        ("open({folder!r} + '/read', 'r+')", ["read"]),
        ("os.mkdir({folder!r} + '/inside')", ["inside"]),
        ("os.mkdir('inside', dir_fd=os.open({folder!r}, os.O_RDONLY))", ["inside"]),
        ("os.rename({folder!r} + '/read', {folder!r} + '/new')", ["new", "read"]),
        ("os.utime({folder!r} + '/read')", ["read"]),
        ("subprocess.run(['touch', {folder!r} + '/new'])", ["new"]),
        ("os.remove({folder!r} + '/read')", ["read"]),
        ("os.access({folder!r} + '/read', os.W_OK); os.listdir({folder!r})", []),
    ],
)
def test_every_change_of_a_file_is_seen(line: str, changed: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "read").touch()
    log = _trace(tmp_path, line.format(folder=str(folder)), folder)
    assert sorted(traced.changed(log)) == [str(folder / name) for name in changed]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("socket.socket(socket.AF_UNIX)", 0),
        ("socket.socket(socket.AF_INET)", 1),
        ("socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", 1),
    ],
)
def test_every_socket_outward_is_seen(line: str, count: int, tmp_path: Path) -> None:
    (tmp_path / "read").touch()
    assert len(traced.outward(_trace(tmp_path, line, tmp_path))) == count


def test_every_program_is_seen(tmp_path: Path) -> None:
    (tmp_path / "read").touch()
    assert "/bin/true" in traced.started(_trace(tmp_path, "subprocess.run(['/bin/true'])", tmp_path))


def test_a_path_without_a_folder_is_seen_too(tmp_path: Path) -> None:
    (tmp_path / "read").touch()
    line = f"os.chdir({str(tmp_path)!r}); os.mkdir('inside')"
    assert traced.changed(_trace(tmp_path, line, tmp_path)) == {"inside"}


def _trace(place: Path, line: str, folder: Path) -> Path:
    log = place / "log"
    program = [sys.executable, "-S", "-B", "-c", PROGRAM.format(folder=str(folder), line=line)]
    subprocess.run(traced.command(log, program), check=True)
    return log
