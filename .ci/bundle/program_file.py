"""What a system shows of the program file: its icon, and on Windows its version."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import guide


def looks(name: str, root: Path, work: Path) -> dict[str, object]:
    """Arguments for PyInstaller's EXE; pictures are drawn into `work`. On Linux a program file has neither."""
    if sys.platform == "linux":
        return {}
    import icon

    if sys.platform != "win32":
        return {"icon": icon.for_macos(work)}
    import version_resource

    edition = json.loads((root / "guide/data/edition.json").read_bytes())["number"]
    return {"icon": icon.for_windows(work), "version": version_resource.of(name, guide.__version__, edition)}
