"""Files that nothing may open. The kernel tells of every opening, also of those by Qt."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_OPENED = 0x0000_0020  # IN_OPEN of inotify(7)
_HEAD = 16  # bytes of struct inotify_event before the name; the last four say how long that is
_NAMES = ("picture.png", "page.html", "sheet.css")


class Watch:
    """Which files in these folders are opened, or which of the folders, by whatever process."""

    def __init__(self, *folders: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._events = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        for folder in folders:
            if libc.inotify_add_watch(self._events, os.fsencode(folder), _OPENED) < 0:
                raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))

    def opened(self) -> list[str]:
        """What was, since this was last asked: names of files, and “.” for a folder itself."""
        try:
            events = os.read(self._events, 65536)
        except BlockingIOError:
            return []
        names, at = [], 0
        while at < len(events):
            length = int.from_bytes(events[at + _HEAD - 4 : at + _HEAD], sys.byteorder)
            names.append(os.fsdecode(events[at + _HEAD : at + _HEAD + length].rstrip(b"\0")) or ".")
            at += _HEAD + length
        return names

    def close(self) -> None:
        os.close(self._events)


class Bait(Watch):
    """A watched folder with a picture, a page and a sheet in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in _NAMES:
            (folder / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
        super().__init__(folder)
