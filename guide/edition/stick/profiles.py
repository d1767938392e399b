"""For which readers a program was made: the profile of the edition that it holds."""

from __future__ import annotations

import json
from pathlib import Path

from guide.edition.manifest import FILE_NAME


def profiles_inside(program: Path) -> frozenset[str]:
    """The profiles of the editions in a program's folder; "?" for one that does not say it."""
    return frozenset(_profile(found) for found in program.glob(f"**/guide/data/{FILE_NAME}"))


def _profile(manifest: Path) -> str:
    try:
        said = json.loads(manifest.read_bytes())["profile"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return "?"
    return said if isinstance(said, str) else "?"
