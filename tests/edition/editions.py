"""Signed editions of chosen numbers, on a stick made by hand."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from guide.edition.choosing import Places
from guide.edition.manifest import format_manifest
from guide.edition.transport import write_transport
from tests.edition.conftest import DATABASE, MANIFEST, sum_up, write_edition
from tests.edition.keys import KEYS, signed_by_publisher


def edition_of(folder: Path, number: str, profile: str = "complete", database: bytes = DATABASE) -> Path:
    """A signed edition of that number in that folder."""
    write_edition(folder, database)
    (folder / "edition.json").write_bytes(format_manifest(replace(MANIFEST, number=number, profile=profile)))
    return signed_by_publisher(sum_up(folder))


def stick(folder: Path, own: str = "2026.11") -> Places:
    """A stick whose program came with edition `own`; nothing is installed."""
    return Places(edition_of(folder / "linux" / "own", own), folder / "editions", KEYS)


def packed(edition: Path, *leave_out: str) -> bytes:
    out = io.BytesIO()
    write_transport(edition, out, leave_out)
    return out.getvalue()
