"""The files below a folder, without ever following a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Kind(Enum):
    FILE = "file"
    FOLDER = "folder"
    LINK = "link"  # a symbolic link, a junction, or anything else that is neither file nor folder


@dataclass(frozen=True, slots=True)
class Found:
    """name  below the folder, with `/`, exactly as it is written there; size in bytes, of a file"""

    name: str
    kind: Kind
    size: int = 0


def walk(folder: Path, below: str = "") -> Iterator[Found]:
    """Everything below a folder, sorted, each folder before what it holds. Raises OSError."""
    with os.scandir(folder / below) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        name = f"{below}/{entry.name}" if below else entry.name
        kind, size = _kind(entry)
        yield Found(name, kind, size)
        if kind is Kind.FOLDER:
            yield from walk(folder, name)


def _kind(entry: os.DirEntry[str]) -> tuple[Kind, int]:
    facts = entry.stat(follow_symlinks=False)
    junction = getattr(facts, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
    if stat.S_ISREG(facts.st_mode) and not junction:
        return Kind.FILE, facts.st_size
    return (Kind.FOLDER if stat.S_ISDIR(facts.st_mode) and not junction else Kind.LINK), 0
