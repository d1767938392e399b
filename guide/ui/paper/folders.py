"""Where a file can be saved: drives, a few folders of the person, and what lies in a folder. Nothing is remembered."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from guide.core.errors import GuideError
from guide.core.i18n import N_

_UNREADABLE = N_("The folder “{folder}” cannot be opened. Choose another place.")
# Where Linux desktops show sticks and drives; the rest of what is mounted belongs to the system.
_MOUNTED_BELOW = ("/media/", "/run/media/", "/mnt/")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to begin with. name: as the system calls it, or its path; data, never translated."""

    name: str
    folder: Path


def places() -> tuple[Place, ...]:
    """Sticks and drives first, then the desktop, the documents and the home folder, each where it is there."""
    found = [*_drives(), *_own_folders()]
    return tuple({place.folder: place for place in found if is_folder(place.folder)}.values())


def is_folder(path: Path) -> bool:
    """Whether there is one that can be seen; no name is too long or too strange to ask for."""
    try:
        return path.is_dir()
    except OSError:
        return False


def folders_in(folder: Path) -> tuple[str, ...]:
    """The names of the folders in a folder, in order; hidden ones are left out. Raises GuideError."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if not entry.name.startswith(".") and _is_folder(entry)]
    except (OSError, ValueError) as error:
        raise GuideError(_UNREADABLE, folder=folder) from error
    return tuple(sorted(names, key=str.casefold))


def files_in(folder: Path, ending: str) -> tuple[str, ...]:
    """The names of the files of one ending in a folder, in order; hidden ones are left out. Raises GuideError."""
    try:
        names = [path.name for path in folder.iterdir() if path.name.lower().endswith(ending) and path.is_file()]
    except (OSError, ValueError) as error:
        raise GuideError(_UNREADABLE, folder=folder) from error
    return tuple(sorted((name for name in names if not name.startswith(".")), key=str.casefold))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _drives() -> list[Place]:
    drives = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        shown = sys.platform == "win32" or root.startswith(_MOUNTED_BELOW)
        if volume.isValid() and volume.isReady() and shown:
            label = volume.displayName()
            drives.append(Place(root if label in ("", root) else f"{label} ({root})", Path(root)))
    return sorted(drives, key=lambda place: place.name.casefold())


def _own_folders() -> list[Place]:
    kinds = QStandardPaths.StandardLocation
    paths = [
        QStandardPaths.writableLocation(kind)
        for kind in (kinds.DesktopLocation, kinds.DocumentsLocation, kinds.HomeLocation)
    ]
    return [Place(path, Path(path)) for path in paths if path]
