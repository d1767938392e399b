"""Who made what is in a packaged program: each file's part, with its version, its licence and the texts of it."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import compiler_library
import debian
import distributions
from contents import Entry
from part import Part, common_texts

# What a part has built in, so that no file shows it. Their texts come with the Debian packages of the same code.
BUILT_IN = {
    "Qt": (
        "libharfbuzz0b",
        "libfreetype6",
        "libpng16-16",
        "libpcre2-8-0",
        "libmd4c0",
        "libdouble-conversion3",
        "zlib1g",
    ),
    "uharfbuzz": ("libharfbuzz0b",),
    # As python.org puts it together, with a file for some and none for others. On Linux it takes the system's.
    "Python for Windows": ("libexpat1", "libffi8", "liblzma5", "libsqlite3-0", "zlib1g"),
}
# Bits of ICU come with Qt as libraries of their own.
ICU = "libicu72"
FONTS = ("fonts-noto-cjk", "fonts-noto-core")

_QT = re.compile(r"PySide6/(Qt/|plugins/|Qt6\w+\.dll)")  # the last two on Windows
_FONTS = "guide/data/fonts/"
_SOURCE_FONTS = "guide/desk/source_fonts/"  # which a desk brings along that cannot take the system's


@dataclass(frozen=True, slots=True)
class Origins:
    """parts   everything that others made, with the places in the folder of its files; none where all of it is
               in the program's archive
    unknown    files of which nobody could be named
    """

    parts: Mapping[Part, tuple[str, ...]]
    unknown: tuple[str, ...]


def origins_of(entries: Iterable[Entry], root: Path) -> Origins:
    """Name the part that each file and each module belongs to. What lies below `root` is our own, but for fonts.

    entries  as PyInstaller lists them: place, source, kind
    """
    by_source = distributions.by_file()
    owners = debian.Owners()
    found: dict[Part, set[str]] = {}
    unknown = []
    listed = [(place.replace("\\", "/"), source, kind) for place, source, kind in entries]
    for name, source, kind in listed:
        if source == "-" or _is_ours(name, Path(source), root):  # a package of nothing but a name has no source
            continue
        part = _part_of(name, source, by_source, owners)
        if part is None:
            unknown.append(name)
            continue
        places = found.setdefault(part, set())
        if kind in ("BINARY", "EXTENSION", "DATA"):
            places.add(name)
    fonts = {f"{_FONTS}{path.name}" for path in (root / "guide/data/fonts").glob("*")}
    fonts |= {name for name, _source, _kind in listed if name.startswith(_SOURCE_FONTS)}
    for package in FONTS:
        part = owners.part(package)
        if part is not None:
            found[part] = {name for name in fonts if ("CJK" in name) == (package == "fonts-noto-cjk")}
    return Origins({part: tuple(sorted(places)) for part, places in sorted(found.items())}, tuple(sorted(unknown)))


def built_in(part: Part) -> list[Part]:
    """What a part holds of others without a file of its own."""
    owners = debian.Owners()
    return [inner for package in BUILT_IN.get(part.name, ()) if (inner := owners.part(package)) is not None]


def python() -> Part:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [folder / "LICENSE.txt" for folder in folders if (folder / "LICENSE.txt").is_file()]
    version = platform.python_version()
    name = "Python for Windows" if sys.platform == "win32" else "Python"
    return Part(name, version, "PSF-2.0", f"pkg:generic/python@{version}", tuple(texts[:1]))


def _is_ours(place: str, source: Path, root: Path) -> bool:
    """Our modules, what lies beside them, and what is made of the project itself."""
    if place == "base_library.zip":
        return False
    others = (root / ".venv", Path(sys.prefix))  # under Wine the whole of Python lies below `root`
    below = source.is_relative_to(root) and not any(source.is_relative_to(folder) for folder in others)
    return below or re.split(r"[./]", place)[0] == "guide"


def _part_of(place: str, source: str, by_source: Mapping[Path, Part], owners: debian.Owners) -> Part | None:
    if compiler_library.is_of_it(place):
        return _of_microsoft(source)
    if _QT.match(place):
        return _of_qt(place, owners)
    path = Path(source)
    part = by_source.get(path.resolve())
    if part is not None:
        return part
    if _is_pythons(place, path):
        return python()
    return owners.owner(path)


def _of_microsoft(source: str) -> Part:
    """Python's licence holds the terms on which these go along with a program for Windows."""
    version = ".".join(str(number) for number in compiler_library.version(source))
    address = f"pkg:generic/microsoft-visual-cpp-runtime@{version}"
    return Part("Microsoft Visual C++ runtime", version, "Microsoft Distributable Code", address, python().texts)


def _of_qt(place: str, owners: debian.Owners) -> Part:
    from PySide6.QtCore import qVersion

    if "/libicu" in place:
        known = owners.part(ICU)
        version = place.rpartition(".so.")[2]
        return Part("ICU", version, "ICU", f"pkg:generic/icu@{version}", known.texts if known else ())
    version = qVersion()
    texts = common_texts("LGPL-3", "GPL-3")
    return Part("Qt", version, "LGPL-3.0-only OR GPL-3.0-only", f"pkg:generic/qt@{version}", texts)


def _is_pythons(place: str, source: Path) -> bool:
    if place == "base_library.zip" or source.name == sysconfig.get_config_var("INSTSONAME"):
        return True
    folders = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    if sys.platform == "win32":
        folders.append(sys.base_prefix)  # its libraries and, where it came to be built into programs, its archive
    return any(source.is_relative_to(folder) for folder in folders)
