"""Writes requirements.txt anew, after a version in pyproject.toml changed: every wheel for Windows with its SHA-256.

python .ci/bundle/windows/lock.py -- needs uv on the path: it knows which packages another system asks for.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "requirements.txt"
UNDER_WINE = HERE / "under-wine.txt"
PYTHON = "3.12"
PLATFORM = ["--platform", "win_amd64", "--python-version", PYTHON, "--only-binary", ":all:"]
HEAD = "# Written by lock.py: the wheels of the Windows programs. Versions follow pyproject.toml and under-wine.txt.\n"


def resolve() -> list[str]:
    """Every package that the reader, the desk and PyInstaller need on Windows, as name==version."""
    asked = ["uv", "pip", "compile", "pyproject.toml", "--extra", "bundle", "--extra", "desk", "--no-config", "--quiet"]
    asked += ["--constraint", str(UNDER_WINE)]
    asked += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", PYTHON, "--only-binary", ":all:"]
    said = subprocess.run([*asked, "--no-annotate", "--no-header"], capture_output=True, text=True, check=True).stdout
    return said.split()


def locked(package: str, folder: Path) -> str:
    """One line of the lock: the package with the sum of its one file."""
    pip = [sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", *PLATFORM]
    subprocess.run([*pip, "--dest", str(folder), package], check=True)
    (wheel,) = folder.iterdir()
    return f"{package} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def main() -> None:
    lines = []
    for package in resolve():
        with tempfile.TemporaryDirectory() as folder:
            lines.append(locked(package, Path(folder)))
    LOCK.write_text(HEAD + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
