"""The library of Microsoft's compiler, which Windows itself lacks: once, and where everything finds it.

Python brings one, Qt a newer one in a folder of its own. Windows gives every part of a program the one that was loaded
first, by its name: that has to be the newest, beside Python. Wine has its own, and would not notice if it were missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from contents import Entry

NAMES = ("concrt140", "msvcp140", "vccorlib140", "vcruntime140")


def once(binaries: Iterable[Entry]) -> list[Entry]:
    """The same list, with each of these libraries once, at the top. Nothing changes on other systems."""
    kept: list[Entry] = []
    found: dict[str, list[str]] = {}
    for place, source, kind in binaries:
        if is_of_it(place):
            found.setdefault(Path(place.replace("\\", "/")).name.lower(), []).append(source)
        else:
            kept.append((place, source, kind))
    return kept + [(name, max(sources, key=version), "BINARY") for name, sources in found.items()]


def is_of_it(place: str) -> bool:
    name = Path(place.replace("\\", "/")).name.lower()
    return name.startswith(NAMES) and name.endswith(".dll")


def version(file: str) -> tuple[int, ...]:
    """The four numbers of a library's version."""
    import pefile

    with pefile.PE(file, fast_load=True) as library:
        library.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        fixed = library.VS_FIXEDFILEINFO[0]
        return tuple(half for whole in (fixed.FileVersionMS, fixed.FileVersionLS) for half in divmod(whole, 1 << 16))
