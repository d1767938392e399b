"""What a folder lies on: the kind of file system, its room, and whether it is this computer's own disk."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
# Where Linux desktops show sticks and drives; the rest of what is mounted belongs to the system.
_MOUNTED_BELOW = ("/media/", "/run/media/", "/mnt/")
# What sticks carry; not what lives in memory or on another computer.
_STICK_KINDS = ("vfat", "msdos", "exfat", "ntfs", "fuse", "ext", "f2fs", "btrfs", "xfs", "hfs", "udf")
_REMOVABLE = 2  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Volume:
    """kind    as the system calls the file system, in lower case: "vfat", "exfat", "ntfs", "ext4"; "" not known
    free    bytes that can be written
    block   bytes: every file takes a multiple of them
    own     it is the disk of this computer's system
    """

    kind: str
    free: int
    block: int
    own: bool

    @property
    def largest_file(self) -> int | None:
        """In bytes; None where no file of ours comes near."""
        return (1 << 32) - 1 if self.kind in ("vfat", "msdos", "fat", "fat32", "fuse.fusefat") else None


def volume_of(folder: Path) -> Volume:
    """Raises OSError."""
    free = shutil.disk_usage(folder).free
    if sys.platform == "win32":
        return Volume(_windows_kind(folder), free, 32768, folder.resolve().drive.lower() == _system_drive())
    block = os.statvfs(folder).f_frsize
    return Volume(_mounted_kind(folder), free, block, folder.stat().st_dev == Path("/").stat().st_dev)


def drives() -> tuple[Path, ...]:
    """Sticks and drives that are plugged in now, in order. Nothing is remembered."""
    if sys.platform == "win32":
        return _windows_drives()
    if sys.platform == "darwin":
        return tuple(sorted(path for path in Path("/Volumes").glob("*") if not path.is_symlink()))
    shown = [(point, kind) for point, kind in _mounts() if point.startswith(_MOUNTED_BELOW)]
    return tuple(sorted({Path(point) for point, kind in shown if kind.startswith(_STICK_KINDS)}))


def _mounts() -> list[tuple[str, str]]:
    """Mount point and kind, in the order in which they were mounted."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    except OSError:
        return []
    found = []
    for line in lines:
        fields, _dash, rest = line.partition(" - ")
        if rest:
            found.append((_unescaped(fields.split(" ")[4]), rest.split(" ")[0]))
    return found


def _mounted_kind(folder: Path) -> str:
    place = folder.resolve()
    best, kind = -1, ""
    for point, name in _mounts():
        if place.is_relative_to(point) and len(point) >= best:
            best, kind = len(point), name
    return kind.lower()


def _unescaped(point: str) -> str:
    """The kernel writes blanks and the like as octal digits."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), point)


def _system_drive() -> str:
    return os.environ.get("SYSTEMDRIVE", "C:").lower()


def _windows_call(name: str) -> Callable[..., int]:
    import ctypes

    loader = getattr(ctypes, "WinDLL")  # noqa: B009  mypy knows it on Windows alone
    found: Callable[..., int] = getattr(loader("kernel32"), name)
    return found


def _windows_drives() -> tuple[Path, ...]:
    letters = _windows_call("GetLogicalDrives")()
    kind = _windows_call("GetDriveTypeW")
    roots = [f"{chr(ord('A') + number)}:\\" for number in range(26) if letters >> number & 1]
    return tuple(Path(root) for root in roots if kind(root) == _REMOVABLE)


def _windows_kind(folder: Path) -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(32)
    root = folder.resolve().anchor
    if not _windows_call("GetVolumeInformationW")(root, None, 0, None, None, None, name, 32):
        return ""
    return name.value.lower()
