"""A folder or a file as somebody types it."""

from __future__ import annotations

from pathlib import Path


def typed_path(words: str) -> Path:
    """Absolute, “~” for the person's own folder. What cannot be known is left as it was typed: it will not be there.

    That is “~” of somebody who is no user here, and a place below a working folder that is gone with its stick.
    """
    path = Path(words.strip())
    try:
        return path.expanduser().absolute()
    except (RuntimeError, OSError):
        return path
