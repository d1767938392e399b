"""What libraries would leave on the computer by themselves, prevented before they are loaded.

fontconfig writes a list of the fonts into the person's home folder where the system's own list is old. A program that
breaks down is written to the disk with all that it held in memory; Windows offers to send that to its maker.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_CACHES_OF_FONTS = ("/var/cache/fontconfig", "/usr/lib/fontconfig/cache")
# SEM_NOGPFAULTERRORBOX, no report of a breakdown; SEM_FAILCRITICALERRORS, no question for a stick that was pulled out.
_NO_REPORT_AND_NO_QUESTION = 0x0002 | 0x0001
_FOLDER = Path(__file__).resolve().parent / "fonts"


def prevent(environment: MutableMapping[str, str] = os.environ) -> None:
    """Once, before Qt starts. environment: where fontconfig will look for the name of its settings."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_REPORT_AND_NO_QUESTION)
        return
    import resource  # there is none on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform.startswith("linux"):
        environment["FONTCONFIG_FILE"] = str(font_settings())


def font_settings() -> Path:
    """Settings for fontconfig under which it writes nowhere: it reads the caches of the system where it could not bring
    them up to date, or where there is nothing to bring."""
    settings = _FOLDER / "fonts.conf"
    could_write = os.geteuid() == 0 or any(os.access(place, os.W_OK) for place in _CACHES_OF_FONTS)
    return _FOLDER / "no-cache.conf" if could_write and not _are_new(settings) else settings


def _are_new(settings: Path) -> bool:
    from guide.ui import font_lists  # it asks the library itself, which takes a moment that few have to wait

    return font_lists.are_new(settings)
