"""Asks Windows to leave our windows out of pictures and films of the screen. On other systems nothing is asked.

https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity: whole windows only, and no
guarantee. Before Windows 10 of May 2020 a black window is seen in their place.
"""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtWidgets import QWidget

_SHOWN = 0x00
_KEPT_OUT = 0x11


def user32() -> Any:
    """The library of Windows that draws windows; None on every other system."""
    if os.name != "nt":
        return None
    import ctypes  # loaded where it is used: on Windows alone
    from ctypes import wintypes

    library = getattr(ctypes, "WinDLL")("user32")  # noqa: B009  mypy knows it on Windows alone
    library.SetWindowDisplayAffinity.argtypes = [wintypes.HWND, wintypes.DWORD]
    library.GetWindowDisplayAffinity.argtypes = [wintypes.HWND, ctypes.POINTER(wintypes.DWORD)]
    return library


def is_offered() -> bool:
    """Whether this system can be asked."""
    return user32() is not None


def keep_out(window: QWidget, kept_out: bool) -> None:
    """Leave a window out of pictures of the screen, or let it be seen in them: a magnifier may need that.

    What Windows refuses is let be: the window is shown all the same, and the page that tells of this promises nothing.
    """
    library = user32()
    if library is not None:
        library.SetWindowDisplayAffinity(int(window.winId()), _KEPT_OUT if kept_out else _SHOWN)


def follow(popup: QWidget, opener: QWidget) -> None:
    """A menu or a list is a window of its own, and may show more than the page: it is kept out as its window is.

    Call it before the popup is shown.
    """
    library = user32()
    if library is not None:
        library.SetWindowDisplayAffinity(int(popup.winId()), _affinity(library, opener.window()))


def _affinity(library: Any, window: QWidget) -> int:
    """What was asked for a window; that it be kept out where Windows does not say."""
    import ctypes
    from ctypes import wintypes

    present = wintypes.DWORD(_KEPT_OUT)
    library.GetWindowDisplayAffinity(int(window.winId()), ctypes.byref(present))
    return present.value
