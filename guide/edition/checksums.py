"""SHA256SUMS over an edition, in the format of coreutils: `sha256sum -c SHA256SUMS` is the whole check by hand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "SHA256SUMS"
SIGNATURE_NAME = "SHA256SUMS.minisig"

_LONGEST = 256 * 1024  # bytes of the file; an edition has some thirty lines
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LINE = re.compile(r"(?P<sum>[0-9a-f]{64}) [ *](?P<name>[^\\\0\r\n]+)")


def sum_of(data: bytes) -> str:
    """SHA-256 as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def sums_of(folder: Path) -> dict[str, str]:
    """The sums of every file below a folder but the sums themselves and their signature, by name with `/`.

    For the desk, which writes them. Raises ValueError for a name that the format cannot hold.
    """
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or name in (FILE_NAME, SIGNATURE_NAME):
            continue
        if not _is_safe(name):
            raise ValueError(f"{name!r} cannot stand in {FILE_NAME}")
        found[name] = sum_of(path.read_bytes())
    return found


def format_sums(sums: Mapping[str, str]) -> bytes:
    """The file's bytes, sorted by name."""
    return "".join(f"{sums[name]}  {name}\n" for name in sorted(sums)).encode()


def parse_sums(data: bytes) -> dict[str, str]:
    """Name to sum. Raises ValueError for any line that is not one, for names outside the edition's folder, and for two
    names that one file would have where capital letters are none of their own."""
    if len(data) > _LONGEST:
        raise ValueError(f"{FILE_NAME} is too long")
    found: dict[str, str] = {}
    folded: set[str] = set()
    for line in data.decode().splitlines():
        match = _LINE.fullmatch(line)
        if match is None or not _is_safe(match["name"]) or match["name"].casefold() in folded:
            raise ValueError(f"not a line of {FILE_NAME}: {line[:100]!r}")
        found[match["name"]] = match["sum"]
        folded.add(match["name"].casefold())
    return found


def _is_safe(name: str) -> bool:
    """Whether the name stays below the folder on every system: no root, no drive, no way up, no device of Windows."""
    parts = name.split("/")
    if len(name) > 200 or any(part in ("", ".", "..") or part[-1] in " ." or _DEVICES.match(part) for part in parts):
        return False
    return not re.search(r'[\\:<>"|?*\x00-\x1f\x7f]', name)
