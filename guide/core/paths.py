"""Where the program's own data, its keys and the editions beside it stand, in a checkout and in a bundle alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import guide

DATABASE_NAME = "guide.db"


def data_folder() -> Path:
    """The folder of the edition that came with the program; it may not exist (nothing was built yet).

    It is found beside the package's own code, never by the working folder: a stick is started from anywhere.
    """
    return Path(guide.__file__).resolve().parent / "data"


def keys_folder() -> Path:
    """Where the keys lie that a bundle trusts."""
    return Path(guide.__file__).resolve().parent / "edition" / "keys"


def source_fonts_folder() -> Path:
    """Where a packaged desk holds the fonts that it cuts an edition's from; it does not exist where they are the
    system's."""
    return Path(guide.__file__).resolve().parent / "desk" / "source_fonts"


def licences_folder() -> Path:
    """Where a packaged program holds the words of its licences; it does not exist in a checkout."""
    return Path(guide.__file__).resolve().parent.parent / "licences"


def development_folder() -> Path:
    """Where the desk keeps the development key of this computer: outside of every project.

    GUIDE_DEVELOPMENT_KEYS names another folder, for tests. A bundle never looks here.
    """
    if named := os.environ.get("GUIDE_DEVELOPMENT_KEYS"):
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "guide-desk"


def editions_folder() -> Path:
    """Where editions are installed beside the one that came with the program; it may not exist.

    A bundle stands as linux/Guide/Guide on its stick: `editions` lies beside `linux`. A checkout keeps them among what
    it builds.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).resolve().parent
        return program.parent.parent / "editions"
    return Path(guide.__file__).resolve().parent.parent / "build" / "editions"
