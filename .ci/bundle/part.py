"""One thing that others made and that a packaged program carries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_COMMON = Path("/usr/share/common-licenses")


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """licence  an SPDX expression, or the names that its makers use
    address  its package URL (purl)
    texts    files with the words of its licence
    """

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[Path, ...]


def common_texts(*names: str) -> tuple[Path, ...]:
    """Licences that many share, as every Debian system holds them; those that are not here are left out."""
    return tuple(_COMMON / name for name in names if (_COMMON / name).is_file())
