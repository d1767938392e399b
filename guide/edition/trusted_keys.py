"""The keys whose editions this program opens.

A bundle trusts the files of guide/edition/keys/ alone. A program that runs from its sources also trusts the
development key of this computer, with which the desk signs what it builds; the window then says so in red.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from guide.core.paths import development_folder, keys_folder
from guide.edition.minisign import NotMinisignError, PublicKey, parse_public_key

DEVELOPMENT_NAME = "development"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """name: of its file, without the ending. development: it proves nothing but that the files are whole."""

    name: str
    public: PublicKey

    @property
    def development(self) -> bool:
        return self.name == DEVELOPMENT_NAME


def trusted_keys() -> tuple[TrustedKey, ...]:
    """The keys of this program; a file that cannot be read is no key."""
    places = sorted(_listed(keys_folder()))
    if not getattr(sys, "frozen", False):
        places.append(development_folder() / f"{DEVELOPMENT_NAME}.pub")
    return tuple(key for key in map(_key, places) if key is not None)


def _listed(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == ".pub"]
    except OSError:
        return []


def _key(path: Path) -> TrustedKey | None:
    try:
        return TrustedKey(path.stem, parse_public_key(path.read_bytes()))
    except (OSError, NotMinisignError):
        return None
