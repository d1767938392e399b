"""What goes into a packaged program: the modules it imports by name, and of Qt only what it uses."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guide.desk.fonts import FontSource

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
    "ssl", "test", "tkinter", "unittest", "urllib.request", "webbrowser", "xml.sax", "xmlrpc",
    # What fpdf2 and fontTools offer beyond our paper: HTML, forms, fonts that vary (no_network.py stands in).
    "fontTools.designspaceLib", "fontTools.varLib", "fpdf.html", "fpdf.template",
]  # fmt: skip

# Tables of fonts for other systems and for the makers of fonts. fontTools hands on what it does not know.
_TABLES = """
C_B_D_T_ C_B_L_C_ C_F_F__2 D_M_A_P_ D__e_b_g E_B_S_C_ F_F_T_M_ F__e_a_t G_L_Y_F_ G_V_A_R_ G__l_a_t G__l_o_c
H_H_E_A_ H_M_T_X_ I_F_T_ I_F_T_X_ L_O_C_A_ M_A_X_P_ S__i_l_f S__i_l_l T_S_I_B_ T_S_I_C_ T_S_I_D_ T_S_I_J_
T_S_I_P_ T_S_I_S_ T_S_I_V_ T_S_I__0 T_S_I__1 T_S_I__2 T_S_I__3 T_S_I__5 T_T_F_A_ V_H_E_A_ V_M_T_X_ _b_d_a_t
_b_g_c_l _b_h_e_d _b_l_o_c _c_i_d_g _f_e_a_t _g_c_i_d _l_t_a_g _m_e_t_a _m_o_r_t _m_o_r_x _t_r_a_k grUtils
"""
LEFT_OUT += [f"fontTools.ttLib.tables.{name}" for name in _TABLES.split()]

# Characters as mainframes, old Macintoshes and organisers wrote them.
_ENCODINGS = """
cp037 cp1006 cp1026 cp1140 cp273 cp424 cp500 cp856 cp875 hp_roman8 koi8_t kz1048 mac_arabic mac_croatian
mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_romanian mac_turkish palmos ptcp154
"""
LEFT_OUT += [f"encodings.{name}" for name in _ENCODINGS.split()]

# What a compiled module imports, where nobody sees it: PyNaCl's needs cffi's, and the one of SOURCE_WILL_DO a stand-in.
HIDDEN = ["_cffi_backend", "fontTools.misc.cython"]

# Compiled for speed alone, from a source that lies beside it and weighs a tenth: the edges of curved letters.
SOURCE_WILL_DO = ("fontTools.misc.bezierTools",)

# What only the desk uses, and what its tools would bring along; and faster forms of what the reader hardly does:
# numbers with decimals, and charts and lists of a page or two.
LEFT_OUT_OF_THE_READER = [
    "PIL", "babel", "markdown_it", "matplotlib", "numpy", "phonenumbers", "pypinyin", "sqlite_utils", "yaml",
    "_bz2", "_decimal", "_elementtree", "_pydatetime", "_uuid", "bz2", "email", "gzip", "importlib.metadata",
    "statistics", "typing_extensions",
    # What modules can do when they are started themselves, and other forms of fonts and of time zones.
    "code", "codeop", "fontTools.misc.iftSparseBitSet", "fontTools.misc.macRes", "fontTools.ttLib.macUtils",
    "fontTools.ttLib.removeOverlaps", "fontTools.ttLib.reorderGlyphs", "fontTools.ttLib.woff2", "fontTools.ttx",
    "getopt", "py_compile", "sqlite3.__main__", "sqlite3.dump", "tracemalloc", "zoneinfo._zoneinfo",
]  # fmt: skip

# Charts are drawn as SVG, and nothing else needs pictures: formats that weigh as much as all the rest of Pillow.
LEFT_OUT_OF_THE_DESK = ["PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp"]

if sys.platform == "win32":
    LEFT_OUT_OF_THE_READER.append("select")  # elsewhere Python starts other programs with it

# Of CLDR a language and its scripts are asked for, never the customs of a country. Two of them are kept, for languages
# go back to them: Hindi in Latin letters to the English of India, Creole to the French of Haiti.
_OF_A_COUNTRY = re.compile(r"babel/locale-data/(?!(?:en_IN|fr_HT)\.)\w+_[A-Z]{2}(?:_\w+)?\.dat")
# matplotlib measures words with one font of its own, plain and bold, and its settings; no such measure is used.
_OF_MATPLOTLIB = "matplotlib/mpl-data/"
_NEEDED_OF_MATPLOTLIB = ("matplotlibrc", "fonts/ttf/DejaVuSans.ttf", "fonts/ttf/DejaVuSans-Bold.ttf")

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


def source_fonts(wanted: Iterable[FontSource], system: Path, place: Path) -> list[tuple[str, str]]:
    """The fonts that the desk cuts an edition's from, as Debian has them: its makers' own files, so that an edition is
    the same wherever it is built. On Linux they stay the system's."""
    if sys.platform == "linux":
        return []
    paths = sorted({source.path for source in wanted})
    return [(str(system / path), str((place / path).parent)) for path in paths]


def keys(root: Path, development: Path) -> list[tuple[str, str]]:
    """The keys that the program trusts. A bundle without a real one is made to be tried: it holds the development key
    of the computer that signed its edition, and says so in red."""
    place = "guide/edition/keys"
    found = sorted((root / place).glob("*.pub")) or [development / "development.pub"]
    return [(str(path), place) for path in found]


def from_source(binaries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The list without the modules whose source will do, and their sources as PyInstaller lists a module."""
    kept, sources = [], []
    for entry in binaries:
        module = entry[0].replace("\\", "/").replace("/", ".").split(".cp", 1)[0]
        if module in SOURCE_WILL_DO:
            path = Path(entry[1])
            sources.append((module, str(path.with_name(f"{path.name.split('.')[0]}.py")), "PYMODULE-2"))
        else:
            kept.append(entry)
    return kept, sources


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
    """Without Qt's translations (ours hold its words), type hints, what packages say of themselves, and what Babel and
    matplotlib bring for others."""
    return sorted(_kept_data(data))


def _kept_data(data: Iterable[Entry]) -> Iterator[Entry]:
    for entry in data:
        name = entry[0].replace("\\", "/")
        if "/translations/" in name and name.startswith("PySide6/"):
            continue
        if _OF_A_COUNTRY.fullmatch(name):
            continue
        if name.startswith(_OF_MATPLOTLIB) and name.removeprefix(_OF_MATPLOTLIB) not in _NEEDED_OF_MATPLOTLIB:
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
