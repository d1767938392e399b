"""SHA256SUMS over an edition, in the format of coreutils: `sha256sum -c SHA256SUMS` is the whole check by hand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "SHA256SUMS"
SIGNATURE_NAME = "SHA256SUMS.minisig"

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
    """Name to sum. Raises ValueError for any line that is not one, and for names outside the edition's folder."""
    found: dict[str, str] = {}
    for line in data.decode().splitlines():
        match = _LINE.fullmatch(line)
        if match is None or not _is_safe(match["name"]) or match["name"] in found:
            raise ValueError(f"not a line of {FILE_NAME}: {line[:100]!r}")
        found[match["name"]] = match["sum"]
    return found


def _is_safe(name: str) -> bool:
    """Whether the name stays below the folder on every system: no root, no drive, no way up."""
    parts = name.split("/")
    return not any(part in ("", ".", "..") for part in parts) and not re.search(r'[\\:\0\r\n<>"|?*]', name)
