"""The packaged programs that `make bundle` left in dist/linux: `make test-bundle`, which `make test` leaves out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from tests.bundle.screen import Screen, screen

FOLDERS = Path(__file__).parents[2] / "dist" / "linux"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def reader() -> Path:
    """The folder of the packaged reader."""
    return _made("Guide")


@pytest.fixture(scope="session")
def desk() -> Path:
    """The folder of the packaged desk."""
    return _made("Guide-Desk")


def _made(name: str) -> Path:
    folder = FOLDERS / name
    if not (folder / name).is_file():
        pytest.fail(f"{folder} is not there: run make bundle first")
    return folder


def modules(program: Path) -> set[str]:
    """The modules in a program's own archives, by name."""
    archive = CArchiveReader(str(program))
    return set(archive.toc) | set(archive.open_embedded_archive("PYZ.pyz").toc)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a packaged program as on a stranger's computer: an empty home, nothing of ours in the environment."""
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def start(program: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [program, *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=540, check=False
        )
        assert not list(home.iterdir()), f"left in the home folder: {sorted(home.rglob('*'))}"
        return done

    return start


@pytest.fixture
def on_screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own, for programs that open their real window."""
    served = tmp_path / "served"
    served.mkdir(mode=0o700)
    with screen(served) as opened:
        yield opened
