"""Everything in some folders, to be compared before and after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path


def pictured(folders: Iterable[Path]) -> dict[Path, tuple[int, int, str]]:
    """Every file and folder: what it is and who may use it, when it was changed, and the sum of what is in it."""
    return {path: _state(path) for folder in folders for path in (folder, *sorted(folder.rglob("*")))}


def differences(before: Mapping[Path, object], after: Mapping[Path, object]) -> list[Path]:
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _state(path: Path) -> tuple[int, int, str]:
    seen = path.lstat()
    said = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() and not path.is_symlink() else ""
    return seen.st_mode, seen.st_mtime_ns, said
