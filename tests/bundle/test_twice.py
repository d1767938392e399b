"""The reader, put together twice from the same sources, is the same in every file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _compare(folder: Path, other: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci/bundle/compare.py"), str(folder), str(other)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_two_bundles_differ_in_no_file(reader: Path, tmp_path: Path) -> None:
    """As `make bundle` does it, but in other folders and from nothing: no work of the first one is used again."""
    command = [Path(sys.executable).with_name("pyinstaller"), "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", tmp_path / "made elsewhere", "--workpath", tmp_path / "work"]
    keys = reader / "_internal" / "guide" / "edition" / "keys"  # the tests have a development key of their own
    environment = {**os.environ, "PYTHONHASHSEED": "0", "GUIDE_DEVELOPMENT_KEYS": str(keys)}
    subprocess.run([*command, *folders, "build.spec", "--", "Guide"], cwd=ROOT, env=environment, check=True)
    done = _compare(reader, tmp_path / "made elsewhere" / "Guide")
    assert done.stdout.splitlines() == []
    assert done.returncode == 0
    bill = reader.with_name("Guide.cdx.json").read_bytes()
    assert (tmp_path / "made elsewhere" / "Guide.cdx.json").read_bytes() == bill


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "two"):
        (tmp_path / name / "inside").mkdir(parents=True)
        (tmp_path / name / "inside" / "file").write_bytes(b"same")
        (tmp_path / name / "program").write_bytes(b"same")
        (tmp_path / name / "link").symlink_to("program")
    return tmp_path / "one", tmp_path / "two"


def test_equal_folders_have_nothing_to_name(two: tuple[Path, Path]) -> None:
    done = _compare(*two)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda folder: (folder / "inside" / "file").write_bytes(b"tame"), "differs: inside/file"),
        (lambda folder: (folder / "inside" / "more").touch(), "only in {other}: inside/more"),
        (lambda folder: (folder / "program").unlink(), "only in {folder}: program"),
        (lambda folder: (folder / "program").chmod(0o755), "another kind of file: program"),
        (lambda folder: (folder / "empty").mkdir(), "only in {other}: empty"),
        (lambda folder: [(folder / "link").unlink(), (folder / "link").symlink_to("inside")], "differs: link"),
    ],
)
def test_each_difference_is_named(two: tuple[Path, Path], change: Callable[[Path], object], said: str) -> None:
    folder, other = two
    change(other)
    done = _compare(folder, other)
    assert done.returncode == 1
    assert done.stdout == said.format(folder=folder, other=other) + "\n"


def test_what_is_no_folder_is_said(tmp_path: Path) -> None:
    assert _compare(tmp_path, tmp_path / "nothing").returncode == 2
