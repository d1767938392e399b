"""Whoever presses Shift too often while leaving must not get a question of Windows onto an empty screen.

Five presses of Shift open the question about Sticky Keys, with a sound. While the guide is read nothing of the
system is touched: who needs Sticky Keys turns them on as ever. Only when the third press has closed the window are the
keys for that question put out of use for a moment, as games do
(https://learn.microsoft.com/windows/win32/dxtecharts/disabling-shortcut-keys-in-games), and then given back. Nothing of
it is written to the settings of Windows. On other systems nothing is asked.
"""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable
from ctypes import Structure, byref, c_uint32, sizeof
from typing import Any

FOR_SECONDS = 0.6
"""Two more presses of a hand in a hurry; the process is to end within a second."""

_GET, _SET = 0x003A, 0x003B  # SPI_GETSTICKYKEYS, SPI_SETSTICKYKEYS
_ON, _HOT_KEY, _QUESTION = 0x1, 0x4, 0x8  # SKF_STICKYKEYSON, SKF_HOTKEYACTIVE, SKF_CONFIRMHOTKEY
_WRITE_NOTHING = 0  # neither SPIF_UPDATEINIFILE nor SPIF_SENDCHANGE


class StickyKeys(Structure):
    """STICKYKEYS of winuser.h."""

    _fields_ = (("cbSize", c_uint32), ("dwFlags", c_uint32))


def user32() -> Any:
    """The library of Windows that knows of keys; None on every other system."""
    if os.name != "nt":
        return None
    return getattr(ctypes, "WinDLL")("user32")  # noqa: B009  mypy knows it on Windows alone


def hold_back_question(wait: Callable[[float], None] = time.sleep) -> None:
    """Wait with the question put out of use, and give it back. At once where there is nothing to hold back.

    Where Sticky Keys are on, somebody uses them: five presses turn them off without a question.
    """
    library = user32()
    if library is None:
        return
    before = StickyKeys(sizeof(StickyKeys), 0)
    if not _ask(library, _GET, before) or before.dwFlags & _ON or not before.dwFlags & _HOT_KEY:
        return
    if not _ask(library, _SET, StickyKeys(sizeof(StickyKeys), before.dwFlags & ~(_HOT_KEY | _QUESTION))):
        return
    try:
        wait(FOR_SECONDS)
    finally:
        _ask(library, _SET, before)


def _ask(library: Any, what: int, keys: StickyKeys) -> bool:
    return bool(library.SystemParametersInfoW(what, sizeof(StickyKeys), byref(keys), _WRITE_NOTHING))
