"""Two folders of one program, file by file: python .ci/bundle/compare.py FOLDER OTHER names each that differs.

Ends with 0 where none does, 1 where one does.
"""

from __future__ import annotations

import filecmp
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path


def differences(folder: Path, other: Path) -> list[str]:
    """One line for each file that only one folder has, that is another kind of thing or may be run in only one of them,
    or whose bytes differ; in order of their names."""
    here, there = _files(folder), _files(other)
    lines = []
    for name in sorted(here | there):
        if name not in there:
            lines.append(f"only in {folder}: {name}")
        elif name not in here:
            lines.append(f"only in {other}: {name}")
        elif _kind(folder / name) != _kind(other / name):
            lines.append(f"another kind of file: {name}")
        elif _bytes_differ(folder / name, other / name):
            lines.append(f"differs: {name}")
    return lines


def _files(folder: Path) -> set[str]:
    """Everything that is not a folder with something in it."""
    found = set()
    for place, folders, files in os.walk(folder):
        inside = Path(place).relative_to(folder)
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        found |= {str(inside / name) for name in (*files, *links)}
        if not (folders or files):
            found.add(str(inside))
    return found


def _kind(file: Path) -> tuple[int, bool]:
    """What it is, and whether it may be run."""
    mode = file.lstat().st_mode
    return stat.S_IFMT(mode), bool(mode & stat.S_IXUSR)


def _bytes_differ(file: Path, other: Path) -> bool:
    if file.is_symlink():
        return file.readlink() != other.readlink()
    return not file.is_dir() and not filecmp.cmp(file, other, shallow=False)


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 2 or not all(Path(each).is_dir() for each in arguments):
        sys.stderr.write("Name two folders: compare.py FOLDER OTHER\n")
        return 2
    lines = differences(Path(arguments[0]), Path(arguments[1]))
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
