"""What goes into a packaged program: the modules it imports by name, and of Qt only what it uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: its place in the folder, where it comes from, its kind (BINARY, EXTENSION, DATA)."""

# Windows, dialogs that store nothing, input methods, printers. Everything else that Qt can plug in is left out: formats
# of pictures, TLS, network, themes of other desktops (GTK's alone brings 20 MB), other kinds of screens.
PLUGINS = (
    "platforms/libqxcb",
    "platforms/libqoffscreen",
    "platforms/qwindows",
    "platforms/qoffscreen",
    "platforms/libqcocoa",
    "platforminputcontexts/libcomposeplatforminputcontextplugin",
    "platforminputcontexts/libibusplatforminputcontextplugin",
    "printsupport/",
)

# Left to the system: who can print has CUPS, and it brings libraries of the network with it.
OF_THE_SYSTEM = ("libcups.so",)

NEVER_USED = ("opengl32sw.dll", "d3dcompiler")

# Modules that something names and nothing here uses.
LEFT_OUT = [
    "PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "_hashlib", "_socket", "_ssl", "asyncio",
    "concurrent", "curses", "defusedxml", "distutils", "doctest", "ensurepip", "ftplib", "http", "lib2to3",
    "multiprocessing", "pdb", "pip", "pkg_resources", "pydoc", "readline", "setuptools", "socket", "socketserver",
    "ssl", "test", "tkinter", "unittest", "urllib.request", "xmlrpc",
]  # fmt: skip

# What a compiled module imports, where nobody sees it: PyNaCl's needs cffi's.
HIDDEN = ["_cffi_backend"]

# What only the desk uses, and what its tools would bring along.
LEFT_OUT_OF_THE_READER = [
    "PIL", "babel", "markdown_it", "matplotlib", "numpy", "phonenumbers", "pypinyin", "sqlite_utils", "yaml",
]  # fmt: skip

_PLUGIN = re.compile(r"^PySide6/(?:Qt/)?plugins/(.+)$")


def modules_of(root: Path, packages: Iterable[str]) -> list[str]:
    """Every module of packages such as `guide.ui`, by name: pages and commands are imported by theirs."""
    names = []
    for package in packages:
        for file in sorted((root / package.replace(".", "/")).rglob("*.py")):
            parts = file.relative_to(root).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def sources(root: Path) -> list[tuple[str, str]]:
    """What the desk works on, as it stands in the project: a desk without it could only be told where another is."""
    return [(str(root / name), name) for name in ("resources", "translations")]


def keys(root: Path, development: Path) -> list[tuple[str, str]]:
    """The keys that the program trusts. A bundle without a real one is made to be tried: it holds the development key
    of the computer that signed its edition, and says so in red."""
    place = "guide/edition/keys"
    found = sorted((root / place).glob("*.pub")) or [development / "development.pub"]
    return [(str(path), place) for path in found]


def kept_binaries(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Python's modules, the plugins that are used, and the libraries that one of them needs.

    imports  file → the names of the libraries that it asks the system for
    Links are left out: a stick with FAT has none, and every library finds the others without.
    """
    entries = [entry for entry in binaries if entry[2] != "SYMLINK" and _is_wanted(entry[0])]
    libraries = {_name(entry): entry for entry in entries}
    waiting = [entry for entry in entries if entry[2] == "EXTENSION" or _plugin(entry[0]) or "python" in _name(entry)]
    kept: dict[str, Entry] = {}
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        needed = (Path(name).name.lower() for name in imports(entry[1]))
        waiting += [libraries[name] for name in needed if name in libraries]
    return sorted(kept.values())


def kept_data(data: Iterable[Entry]) -> list[Entry]:
    """Without Qt's translations (ours hold its words), type hints and what packages say of themselves."""
    return sorted(_kept_data(data))


def _kept_data(data: Iterable[Entry]) -> Iterator[Entry]:
    for entry in data:
        name = entry[0].replace("\\", "/")
        if "/translations/" in name and name.startswith("PySide6/"):
            continue
        if name.endswith((".pyi", "py.typed")) or entry[2] == "SYMLINK":
            continue
        yield entry


def _is_wanted(place: str) -> bool:
    name = Path(place.replace("\\", "/")).name
    plugin = _plugin(place)
    if plugin:
        return plugin.startswith(PLUGINS)
    return not name.startswith((*OF_THE_SYSTEM, *NEVER_USED))


def _plugin(place: str) -> str:
    found = _PLUGIN.match(place.replace("\\", "/"))
    return found[1] if found else ""


def _name(entry: Entry) -> str:
    return Path(entry[0].replace("\\", "/")).name.lower()
