"""Writes a file of the catalogs whole or not at all: what a translator wrote is in no other place."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from guide.core.down_to_disk import write_through

_FOR_ALL = 0o644


def write_if_changed(path: Path, data: bytes) -> bool:
    """Whether the file had to be written: an update that changes nothing touches nothing. Raises OSError."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
    return True


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that whoever looks sees the old or the new one, also when the power goes. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write_through(file, data)
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else _FOR_ALL)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
