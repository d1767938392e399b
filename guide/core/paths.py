"""Where the program's own data stands, in a checkout and in a bundle alike."""

from __future__ import annotations

from pathlib import Path

import guide

DATABASE_NAME = "guide.db"


def data_folder() -> Path:
    """The folder of the edition that came with the program; it may not exist (nothing was built yet).

    It is found beside the package's own code, never by the working folder: a stick is started from anywhere.
    """
    return Path(guide.__file__).resolve().parent / "data"
