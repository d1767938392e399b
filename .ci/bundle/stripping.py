"""Takes out of libraries what only a debugger reads: half of what Python's own weigh."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Linked by tools that pack wheels: strip tears their pages apart, and they cannot be loaded any more.
_NOT_WHOLE = "*.libs/*"


def strip(folder: Path) -> None:
    """On Linux alone: elsewhere this stands in files of its own."""
    if sys.platform == "linux":
        files = [file for file in sorted(folder.rglob("*.so*")) if not file.match(_NOT_WHOLE)]
        subprocess.run(["strip", "--strip-unneeded", *files], check=True)
