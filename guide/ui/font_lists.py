"""Whether the lists of fonts that fontconfig keeps are as new as the fonts: only then does it write none."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path

_LIBRARY = "libfontconfig.so.1"


def are_new(settings: Path) -> bool:
    """Whether every folder of fonts that the settings name, and all below it, has a list that is as new as the folder.

    The library itself is asked, without starting it: it only reads. False where it is not there to be asked, and where
    the settings name no folder.
    """
    try:
        library = _opened()
    except (OSError, AttributeError):
        return False
    config = library.FcConfigCreate()
    try:
        if not library.FcConfigParseAndLoad(config, str(settings).encode(), False):
            return False
        waiting = list(_folders(library, config))
        if not waiting:
            return False
        while waiting:
            folder = waiting.pop()
            if not Path(folder.decode(errors="surrogateescape")).is_dir():
                continue
            cache = library.FcDirCacheLoad(folder, config, None)
            if not cache:
                return False
            waiting += [library.FcCacheSubdir(cache, number) for number in range(library.FcCacheNumSubdir(cache))]
            library.FcDirCacheUnload(cache)
        return True
    finally:
        library.FcConfigDestroy(config)


def _folders(library: ctypes.CDLL, config: int) -> Iterator[bytes]:
    found = library.FcConfigGetFontDirs(config)
    while folder := library.FcStrListNext(found):
        yield folder
    library.FcStrListDone(found)


def _opened() -> ctypes.CDLL:
    """The library, with what its functions take and give."""
    library = ctypes.CDLL(_LIBRARY)
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, gives, takes in (
        ("FcConfigCreate", pointer, ()),
        ("FcConfigParseAndLoad", number, (pointer, text, number)),
        ("FcConfigGetFontDirs", pointer, (pointer,)),
        ("FcConfigDestroy", None, (pointer,)),
        ("FcStrListNext", text, (pointer,)),
        ("FcStrListDone", None, (pointer,)),
        ("FcDirCacheLoad", pointer, (text, pointer, pointer)),
        ("FcDirCacheUnload", None, (pointer,)),
        ("FcCacheNumSubdir", number, (pointer,)),
        ("FcCacheSubdir", text, (pointer, number)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    return library
