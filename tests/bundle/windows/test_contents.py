"""What is in the folder for Windows: what the one for Linux may not hold either, and what Windows is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pefile
import pytest

import guide
from tests.bundle.conftest import modules
from tests.bundle.test_contents import NETWORK_MODULES, TOOLS_OF_THE_DESK, below, files
from tests.bundle.windows.conftest import SYSTEM
from tests.conftest import PROJECT

UNWANTED = {
    "network": r"_socket|_ssl|_asyncio|_overlapped|qt6?network|libssl|libcrypto|/tls/|networkinformation",
    "qt": r"opengl|d3dcompiler|qt6?(dbus|qml|quick|pdf|test|designer|sql|virtualkeyboard)|imageformats|/translations/",
    "of the build alone": r"icuuc|icudt|icuin|_wmi|\.pyi$|\.c$|wine|/(pyinstaller|pip|setuptools)/",
}

# Which Windows 10 has and Wine 8 lacks.
OF_WINDOWS_ALONE = {"icuuc.dll"}

# The other way round: a Windows where nothing was installed has none of them.
OF_WINE_ALONE = ("concrt", "msvcp", "msvcr", "vccorlib", "vcruntime")


@pytest.fixture(scope="module")
def program(reader: Path) -> Iterator[pefile.PE]:
    with pefile.PE(str(reader / "Guide.exe")) as program:
        yield program


@pytest.mark.parametrize("kind", UNWANTED)
def test_nothing_that_is_not_used(reader: Path, kind: str) -> None:
    names = [name.replace("\\", "/").lower() for name in files(reader)]
    assert [name for name in names if re.search(UNWANTED[kind], name)] == []


def test_no_module_of_the_network_and_none_of_the_desk(reader: Path) -> None:
    assert below(modules(reader / "Guide.exe"), NETWORK_MODULES | TOOLS_OF_THE_DESK) == set()


def test_only_our_own_keys_are_trusted(reader: Path) -> None:
    """Or the development key alone, where there is none yet: such a program says so in red."""
    ours = [path.name for path in (PROJECT / "guide/edition/keys").glob("*.pub")] or ["development.pub"]
    assert sorted(path.name for path in reader.rglob("*.pub")) == sorted(ours)
    assert {path.parent for path in reader.rglob("*.pub")} == {reader / "_internal/guide/edition/keys"}


def test_every_library_is_found_or_windows_own(reader: Path) -> None:
    """Beside the one that asks for it, beside Python, and for Qt's in its two folders. Capitals make no difference."""
    system = {path.name.lower() for path in SYSTEM.iterdir()} | OF_WINDOWS_ALONE
    internal = reader / "_internal"
    missing = set()
    for path in (*reader.glob("*.exe"), *internal.rglob("*.dll"), *internal.rglob("*.pyd")):
        folders = {path.parent, internal}
        if internal / "PySide6" in path.parents:
            folders |= {internal / "PySide6", internal / "shiboken6"}
        there = {file.name.lower() for folder in folders for file in folder.iterdir()}
        for name in _imports(path):
            of_windows = name.startswith("api-ms-win-") or (name in system and not name.startswith(OF_WINE_ALONE))
            if name not in there and not of_windows:
                missing.add((path.name, name))
    assert missing == set()


def test_the_library_of_the_compiler_is_there_once(reader: Path) -> None:
    names = [path.name.lower() for path in reader.rglob("*.dll") if path.name.lower().startswith(OF_WINE_ALONE)]
    assert "vcruntime140.dll" in names
    assert len(names) == len(set(names))


def test_few_files(reader: Path) -> None:
    """Each takes a block of the stick, and time to write and to read back."""
    assert len(files(reader)) < 250
    assert (reader / "_internal" / "tzdata.zip").is_file()


def test_the_licences_are_there(reader: Path) -> None:
    said = (reader / "_internal/licences/LIST.txt").read_text("utf-8")
    for name in ("Qt 6", "Python for Windows 3.12", "uharfbuzz", "PyNaCl", "tzdata", "fonts-noto-cjk", "LGPL"):
        assert name in said


def _imports(path: Path) -> list[str]:
    with pefile.PE(str(path), fast_load=True) as library:
        library.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        return [entry.dll.decode().lower() for entry in getattr(library, "DIRECTORY_ENTRY_IMPORT", [])]


def test_it_opens_no_console(program: pefile.PE) -> None:
    assert pefile.SUBSYSTEM_TYPE[program.OPTIONAL_HEADER.Subsystem] == "IMAGE_SUBSYSTEM_WINDOWS_GUI"


def test_its_version_is_shown_in_neutral_words(reader: Path, program: pefile.PE) -> None:
    edition = json.loads((reader / "_internal/guide/data/edition.json").read_bytes())["number"]
    (details,) = (part for part in program.FileInfo[0] if part.Key == b"StringFileInfo")
    assert {key.decode(): value.decode() for key, value in details.StringTable[0].entries.items()} == {
        "FileDescription": "Guide",
        "FileVersion": guide.__version__,
        "InternalName": "Guide",
        "OriginalFilename": "Guide.exe",
        "ProductName": "Guide",
        "ProductVersion": f"{guide.__version__}, edition {edition}",
    }


def test_it_has_an_icon_of_every_size(program: pefile.PE) -> None:
    kinds = {each.id: each for each in program.DIRECTORY_ENTRY_RESOURCE.entries}
    assert pefile.RESOURCE_TYPE["RT_GROUP_ICON"] in kinds
    assert len(kinds[pefile.RESOURCE_TYPE["RT_ICON"]].directory.entries) == 9
