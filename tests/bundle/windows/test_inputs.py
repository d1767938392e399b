"""What the program is made of is what its makers signed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

PYTHON = PROJECT / "build" / "windows" / "python"
SIGNATURES = PROJECT / ".ci" / "bundle" / "windows" / "signatures.py"
LIBRARY = "sqlite3.dll"


def _checked(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SIGNATURES, folder], capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(PYTHON / LIBRARY, tmp_path)
    return tmp_path


def test_a_library_as_it_was_signed(folder: Path) -> None:
    assert _checked(folder).returncode == 0


def test_one_changed_byte_is_noticed(folder: Path) -> None:
    library = folder / LIBRARY
    said = bytearray(library.read_bytes())
    said[len(said) // 2] ^= 1
    library.write_bytes(said)
    done = _checked(folder)
    assert (done.returncode, LIBRARY in done.stderr) == (1, True)


def test_another_signer_is_noticed(folder: Path) -> None:
    """Signed, and not by whom it should be: Microsoft's run-time library under a name of Python."""
    shutil.copy(PYTHON / "vcruntime140.dll", folder / "python3.dll")
    assert _checked(folder).stderr == "not signed by the Python Software Foundation: python3.dll\n"


def test_a_program_of_nobody_is_noticed(reader: Path, folder: Path) -> None:
    shutil.copy(reader / "Guide.exe", folder / "python.exe")
    assert _checked(folder).returncode == 1


def test_nothing_is_not_signed(tmp_path: Path) -> None:
    assert _checked(tmp_path).returncode == 1


def test_what_is_in_the_folder_is_what_was_checked(reader: Path) -> None:
    for name in ("python312.dll", "sqlite3.dll", "_ctypes.pyd"):
        assert (reader / "_internal" / name).read_bytes() == (PYTHON / name).read_bytes()
