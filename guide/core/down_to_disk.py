"""Bytes and names down to the disk, so that a file that was reported as written outlives the pulling of a stick."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import BinaryIO


def write_through(file: BinaryIO, data: bytes) -> None:
    """Write to an open file, and wait until the disk has it. Raises OSError."""
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Let a new name, or that one is gone, reach the disk too, where the system has a way to say so."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # the file is written; some drives cannot do more
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
