"""What is in the folders for Windows: what those for Linux may not hold either, and what Windows is shown."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pefile
import pytest

import guide
from guide.core.paths import source_fonts_folder
from guide.desk.fonts import FONTS, SYSTEM_FONTS
from tests.bundle.conftest import modules
from tests.bundle.test_contents import NETWORK_MODULES, TOOLS_OF_THE_DESK, below, files
from tests.bundle.windows.conftest import SYSTEM
from tests.conftest import PROJECT

UNWANTED = {
    "network": r"_socket|_ssl|_asyncio|_overlapped|qt6?network|libssl|libcrypto|/tls/|networkinformation",
    "qt": r"opengl|d3dcompiler|qt6?(dbus|qml|quick|pdf|test|designer|sql|virtualkeyboard)|imageformats|"
    r"pyside6/.*translations/",
    "of the build alone": r"icuuc|icudt|icuin|_wmi|\.pyi$|\.c$|wine|/(pyinstaller|pip|setuptools)/",
}

# Which Windows 10 has and Wine 8 lacks.
OF_WINDOWS_ALONE = {"icuuc.dll"}

# The other way round: a Windows where nothing was installed has none of them.
OF_WINE_ALONE = ("concrt", "msvcp", "msvcr", "vccorlib", "vcruntime")


@pytest.fixture(scope="module")
def program(folder: Path) -> Iterator[pefile.PE]:
    with pefile.PE(str(folder / f"{folder.name}.exe")) as program:
        yield program


@pytest.mark.parametrize("kind", UNWANTED)
def test_nothing_that_is_not_used(folder: Path, kind: str) -> None:
    names = [name.replace("\\", "/").lower() for name in files(folder)]
    assert [name for name in names if re.search(UNWANTED[kind], name)] == []


def test_no_module_of_the_network(folder: Path) -> None:
    assert below(modules(folder / f"{folder.name}.exe"), NETWORK_MODULES) == set()


def test_the_reader_has_nothing_of_the_desk(reader: Path) -> None:
    assert below(modules(reader / "Guide.exe"), TOOLS_OF_THE_DESK) == set()
    folders = {path.name for path in (reader / "_internal").iterdir()}
    assert folders.isdisjoint(TOOLS_OF_THE_DESK | {"resources", "translations"})


def test_the_desk_has_what_it_works_on(desk: Path) -> None:
    """The sources, and the fonts that an edition is cut from, byte for byte as Debian has them."""
    internal = desk / "_internal"
    for name in ("resources/phrases.yaml", "translations/my/content.po", "translations/languages.toml"):
        assert (internal / name).read_bytes() == (PROJECT / name).read_bytes()
    carried = internal / source_fonts_folder().relative_to(PROJECT)
    for source in FONTS:
        assert (carried / source.path).read_bytes() == (SYSTEM_FONTS / source.path).read_bytes()


def test_only_our_own_keys_are_trusted(folder: Path) -> None:
    """Or the development key alone, where there is none yet: such a program says so in red."""
    ours = [path.name for path in (PROJECT / "guide/edition/keys").glob("*.pub")] or ["development.pub"]
    assert sorted(path.name for path in folder.rglob("*.pub")) == sorted(ours)
    assert {path.parent for path in folder.rglob("*.pub")} == {folder / "_internal/guide/edition/keys"}


def test_every_library_is_found_or_windows_own(folder: Path) -> None:
    """Beside the one that asks for it, beside Python, and for Qt's and numpy's in folders that they name themselves.
    Capitals make no difference."""
    system = {path.name.lower() for path in SYSTEM.iterdir()} | OF_WINDOWS_ALONE
    internal = folder / "_internal"
    missing = set()
    for path in (*folder.glob("*.exe"), *internal.rglob("*.dll"), *internal.rglob("*.pyd")):
        folders = {path.parent, internal}
        if internal / "PySide6" in path.parents:
            folders |= {internal / "PySide6", internal / "shiboken6"}
        if internal / "numpy" in path.parents:
            folders |= {internal / "numpy.libs"}
        there = {file.name.lower() for each in folders for file in each.iterdir()}
        for name in _imports(path):
            of_windows = name.startswith("api-ms-win-") or (name in system and not name.startswith(OF_WINE_ALONE))
            if name not in there and not of_windows:
                missing.add((path.name, name))
    assert missing == set()


def test_the_library_of_the_compiler_is_there_once(folder: Path) -> None:
    names = [path.name.lower() for path in folder.rglob("*.dll") if path.name.lower().startswith(OF_WINE_ALONE)]
    assert "vcruntime140.dll" in names
    assert len(names) == len(set(names))


def test_few_files(folder: Path) -> None:
    """Each takes a block of the stick, and time to write and to read back. The desk's are its sources, a file for each
    language that Unicode describes, and libraries."""
    assert len(files(folder)) < (250 if folder.name == "Guide" else 1000)
    assert (folder / "_internal" / "tzdata.zip").is_file()


def test_the_time_zone_of_a_line_is_found(folder: Path) -> None:
    """Windows has none: without this one the hours of every line would be unknown there."""
    code = (
        "import sys, zoneinfo; zoneinfo.reset_tzpath(())\n"
        f"sys.path.append({str(folder / '_internal' / 'tzdata.zip')!r})\n"
        "print(zoneinfo.ZoneInfo('Asia/Seoul').key, 'Asia/Seoul' in zoneinfo.available_timezones())"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["Asia/Seoul", "True"], done.stderr


def test_the_licences_are_there(folder: Path) -> None:
    said = (folder / "_internal/licences/LIST.txt").read_text("utf-8")
    for name in ("Qt 6", "Python for Windows 3.12", "uharfbuzz", "PyNaCl", "tzdata", "fonts-noto-cjk", "LGPL"):
        assert name in said
    if folder.name == "Guide-Desk":
        for name in ("numpy 1.26.4", "matplotlib 3", "babel 2", "PyYAML 6"):
            assert name in said
        assert "OpenBLAS" in (folder / "_internal/licences/numpy-LICENSE.txt").read_text("utf-8")


def _imports(path: Path) -> list[str]:
    with pefile.PE(str(path), fast_load=True) as library:
        library.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        return [entry.dll.decode().lower() for entry in getattr(library, "DIRECTORY_ENTRY_IMPORT", [])]


def test_only_the_desk_whose_commands_are_typed_has_a_console(folder: Path, program: pefile.PE) -> None:
    kind = "GUI" if folder.name == "Guide" else "CUI"
    assert pefile.SUBSYSTEM_TYPE[program.OPTIONAL_HEADER.Subsystem] == f"IMAGE_SUBSYSTEM_WINDOWS_{kind}"


def test_its_version_is_shown_in_neutral_words(folder: Path, program: pefile.PE) -> None:
    edition = json.loads((folder / "_internal/guide/data/edition.json").read_bytes())["number"]
    (details,) = (part for part in program.FileInfo[0] if part.Key == b"StringFileInfo")
    assert {key.decode(): value.decode() for key, value in details.StringTable[0].entries.items()} == {
        "FileDescription": folder.name.replace("-", " "),
        "FileVersion": guide.__version__,
        "InternalName": folder.name,
        "OriginalFilename": f"{folder.name}.exe",
        "ProductName": "Guide",
        "ProductVersion": f"{guide.__version__}, edition {edition}",
    }


def test_it_has_an_icon_of_every_size(program: pefile.PE) -> None:
    kinds = {each.id: each for each in program.DIRECTORY_ENTRY_RESOURCE.entries}
    assert pefile.RESOURCE_TYPE["RT_GROUP_ICON"] in kinds
    assert len(kinds[pefile.RESOURCE_TYPE["RT_ICON"]].directory.entries) == 9
