"""Bytes down to the stick, and back from the stick itself instead of from this computer's memory."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

_CHUNK = 1 << 20
# A file from this size on goes down at once: else the last flush would take as long as all the rest, without a word.
_LARGE = 4 << 20
_FOR_ALL, _FOR_STARTING = 0o644, 0o755


def copy_file(source: Path | bytes, place: Path, starts: bool, counted: Callable[[int], None]) -> None:
    """Write a new file. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(place, flags, _FOR_STARTING if starts else _FOR_ALL)
    with open(handle, "wb", buffering=0) as file:  # noqa: PTH123  a handle
        written = 0
        for chunk in _chunks(source):
            rest = memoryview(chunk)
            while rest:  # a disk that gets full takes what fits, and says so only at the next try
                rest = rest[file.write(rest) :]
            written += len(chunk)
            counted(len(chunk))
        if written >= _LARGE or not _can_flush_all():
            os.fsync(handle)


def flush(target: Path, files: Iterable[Path]) -> None:
    """Everything of the stick down to it: its names too. Raises OSError."""
    if _can_flush_all():
        _sync_file_system(target)
    else:
        for path in files:
            with contextlib.suppress(OSError):
                _sync_folder(path.parent)


def sum_on_disk(path: Path, counted: Callable[[int], None]) -> str:
    """SHA-256 of a file, read from the stick where the system lets us forget what it remembers. Raises OSError."""
    sum = hashlib.sha256()
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with open(os.open(path, flags), "rb", buffering=0) as file:  # noqa: PTH123  a handle
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL)
        while chunk := file.read(_CHUNK):
            sum.update(chunk)
            counted(len(chunk))
    return sum.hexdigest()


def _chunks(source: Path | bytes) -> Iterable[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _can_flush_all() -> bool:
    return sys.platform == "linux"


def _sync_file_system(target: Path) -> None:
    import ctypes

    handle = os.open(target, os.O_RDONLY)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if library.syncfs(handle) != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(target))
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
