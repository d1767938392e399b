"""Whether a stick can hold these names: the strictest of FAT32, exFAT, NTFS and ext4, so that it can be copied on."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[\\:*?"<>|\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
_LONGEST_NAME = 255  # UTF-16 units, FAT32 and NTFS
_LONGEST_PATH = 240  # of 260 on Windows; the rest is for the drive and a folder


def is_possible(name: str) -> bool:
    """Whether every system can hold a path below the stick, with `/` between its parts."""
    parts = name.split("/")
    return len(name) <= _LONGEST_PATH and all(
        part not in ("", ".", "..")
        and len(part.encode("utf-16-le")) // 2 <= _LONGEST_NAME
        and not _FORBIDDEN.search(part)
        and not _DEVICES.match(part)
        and not part.endswith((" ", "."))
        for part in parts
    )


def same_in_any_case(names: Iterable[str]) -> tuple[str, str] | None:
    """Two paths that FAT takes for one, or whose folders differ in case alone; None where there are none such."""
    seen: dict[str, str] = {}
    for name in names:
        parts = name.split("/")
        for end in range(1, len(parts) + 1):
            path = "/".join(parts[:end])
            other = seen.setdefault(path.casefold(), path)
            if other != path:
                return other, path
    return None
