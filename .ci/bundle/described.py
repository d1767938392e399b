"""What a packaged program says of what it is made of: the licences in its folder, the bill of materials beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import licences
import origins
from contents import Entry


def describe(entries: Iterable[Entry], folder: Path, root: Path) -> None:
    """Write both for a folder that was just put together. Ends the build where nobody knows whose a file is."""
    found = origins.origins_of(entries, root)
    internal = folder / "_internal"
    licences.write(found.parts, internal / licences.FOLDER)
    if sys.platform != "linux":  # what makes the bill belongs to the computer that builds, and asks its Debian
        return
    if found.unknown:
        sys.exit(f"Nobody knows whose these are, so their licences are not known either: {', '.join(found.unknown)}")
    import bill

    made = date.fromisoformat(json.loads((internal / "guide/data/edition.json").read_text("utf-8"))["date"])
    bill.write(found.parts, folder, made)
