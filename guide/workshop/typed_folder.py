"""A folder as somebody types it."""

from __future__ import annotations

from pathlib import Path


def typed_folder(words: str) -> Path:
    """“~” is the person's own folder, and that of somebody who is not known here what it says."""
    folder = Path(words.strip())
    try:
        return folder.expanduser()
    except RuntimeError:
        return folder
