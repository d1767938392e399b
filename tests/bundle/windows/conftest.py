"""The packaged programs that `make bundle-windows` left in dist/windows: `make test-bundle-windows`."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PROJECT

FOLDERS = PROJECT / "dist" / "windows"
WINE = PROJECT / ".ci" / "bundle" / "windows" / "wine.sh"
PREFIX = PROJECT / "build" / "windows" / "wine"
SYSTEM = PREFIX / "drive_c" / "windows" / "system32"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def reader() -> Path:
    """The folder of the packaged reader."""
    return _made("Guide")


@pytest.fixture(scope="session")
def desk() -> Path:
    """The folder of the packaged desk."""
    return _made("Guide-Desk")


@pytest.fixture(scope="session", params=["Guide", "Guide-Desk"])
def folder(request: pytest.FixtureRequest) -> Path:
    """The folder of each packaged program."""
    return _made(request.param)


def _made(name: str) -> Path:
    folder = FOLDERS / name
    if not (folder / f"{name}.exe").is_file():
        pytest.fail(f"{folder} is not there: run make bundle-windows first")
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a program under Wine, where its output is a pipe.

    Nothing may be left in the folders of the user, among the temporary files, or in the registry.
    """

    def start(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        before = _left()
        done = subprocess.run(
            [WINE, program, *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=900, check=False
        )
        assert _left() == before
        return done

    return start


def _left() -> dict[str, object]:
    """What a program could leave in the build's Wine, when it has written all of it."""
    subprocess.run(["wineserver", "--wait"], env={**os.environ, "WINEPREFIX": str(PREFIX)}, check=False)
    folders = (
        PREFIX / "drive_c" / "users",
        PREFIX / "drive_c" / "windows" / "temp",
        PREFIX / "drive_c" / "ProgramData",
    )
    files: dict[str, object] = {
        str(path): path.lstat().st_mtime_ns for folder in folders for path in folder.rglob("*") if path.is_file()
    }
    # The part of the registry that a program may write to; Wine itself writes to the rest at every start.
    said = (PREFIX / "user.reg").read_text("utf-8", errors="replace")
    files["user.reg"] = re.sub(r"^#time=.*$|(?<=\]) \d+$", "", said, flags=re.MULTILINE).splitlines()
    return files
