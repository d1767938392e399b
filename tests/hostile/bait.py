"""Files that nothing may open. The kernel tells of every opening, also of those by Qt."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_OPENED = 0x0000_0020  # IN_OPEN of inotify(7)
_NAMES = ("picture.png", "page.html", "sheet.css")


class Watch:
    """Whether any file in these folders, or one of the folders, is opened, by whatever process."""

    def __init__(self, *folders: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._events = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        for folder in folders:
            if libc.inotify_add_watch(self._events, os.fsencode(folder), _OPENED) < 0:
                raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))

    def opened(self) -> bool:
        """Since this was last asked."""
        try:
            return bool(os.read(self._events, 65536))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._events)


class Bait(Watch):
    """A watched folder with a picture, a page and a sheet in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in _NAMES:
            (folder / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
        super().__init__(folder)
