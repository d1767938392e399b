"""What is in the folders: nothing that could reach a network, nothing of the desk in the reader, nothing twice."""

from __future__ import annotations

import hashlib
import re
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from tests.bundle.conftest import modules

NETWORK = re.compile(r"_socket|_ssl|QtNetwork|Qt6Network|libssl|libcrypto|/tls/|libcurl|libgnutls|libcups\.|libavahi")
NETWORK_MODULES = {
    "_socket", "_ssl", "socket", "ssl", "http", "urllib.request", "urllib.robotparser", "ftplib", "smtplib", "imaplib",
    "poplib", "nntplib", "telnetlib", "asyncio", "xmlrpc", "socketserver", "wsgiref", "requests", "urllib3", "httpx",
    "aiohttp", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
    "PySide6.QtHttpServer", "PySide6.QtBluetooth", "PySide6.QtNfc",
}  # fmt: skip
TOOLS_OF_THE_DESK = {
    "guide.desk", "guide.workshop", "babel", "yaml", "sqlite_utils", "matplotlib", "numpy", "markdown_it", "pypinyin",
    "phonenumbers", "PIL",
}  # fmt: skip
LOOKS_UP = {
    "getaddrinfo",
    "gethostbyname",
    "gethostbyname_r",
    "gethostbyname2",
    "res_query",
    "res_nquery",
    "res_search",
}
UNUSED = re.compile(
    r"Qt6?(Qml|Quick|Pdf|WebEngine|OpenGL|Test|Designer|Sql|Multimedia|VirtualKeyboard)|gtk|imageformats|"
    r"PySide6/.*translations/|\.pyi$|wayland|/tests?/",
    re.IGNORECASE,
)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def _asked_for(library: Path) -> set[str]:
    """The functions that a library takes from others."""
    said = subprocess.run(["readelf", "--dyn-syms", "-W", library], capture_output=True, text=True, check=True)
    return set(re.findall(r" UND (\w+)", said.stdout))


def below(modules: set[str], names: set[str]) -> set[str]:
    return {module for module in modules if any(module == name or module.startswith(f"{name}.") for name in names)}


def test_nothing_in_the_reader_reaches_a_network(reader: Path) -> None:
    assert [name for name in files(reader) if NETWORK.search(name)] == []
    assert below(modules(reader / "Guide"), NETWORK_MODULES) == set()


def test_nothing_in_the_desk_reaches_a_network(desk: Path) -> None:
    assert [name for name in files(desk) if NETWORK.search(name)] == []
    assert below(modules(desk / "Guide-Desk"), NETWORK_MODULES) == set()


@pytest.mark.parametrize("name", ["Guide", "Guide-Desk"])
def test_few_libraries_can_look_up_an_address_and_none_is_asked_to(name: str, request: pytest.FixtureRequest) -> None:
    """Those of screens and of the desktop's own bus can, for screens and buses that are far away: a session of the
    reader shows that nothing makes them do it (test_session)."""
    folder: Path = request.getfixturevalue("reader" if name == "Guide" else "desk")
    able = {file.name for file in (folder / "_internal").rglob("*.so*") if _asked_for(file) & LOOKS_UP}
    # The desk has libxcb from Pillow, which sees screens. Debian builds `_socket` into Python's own library; a program
    # takes it away before anything else runs (.ci/bundle/no_network.py, tests/ci/test_no_network.py).
    able = {name for name in able if not name.startswith(("libxcb-", "libpython3."))}
    assert able <= {"libX11.so.6", "libdbus-1.so.3", "libsystemd.so.0"}


def test_the_reader_has_nothing_of_the_desk(reader: Path) -> None:
    assert below(modules(reader / "Guide"), TOOLS_OF_THE_DESK) == set()
    folders = {path.name for path in (reader / "_internal").iterdir()}
    assert folders.isdisjoint(TOOLS_OF_THE_DESK | {"resources", "translations"})


def test_the_reader_has_no_part_of_qt_that_it_does_not_use(reader: Path) -> None:
    assert [name for name in files(reader) if UNUSED.search(name)] == []


def test_the_edition_is_whole(reader: Path) -> None:
    edition = reader / "_internal" / "guide" / "data"
    lines = (edition / "SHA256SUMS").read_text("utf-8").splitlines()
    assert lines
    for line in lines:
        wanted, name = line.split("  ", 1)
        assert hashlib.sha256((edition / name).read_bytes()).hexdigest() == wanted, name


@pytest.mark.parametrize("name", ["Guide", "Guide-Desk"])
def test_a_stick_with_fat_can_hold_it(name: str, request: pytest.FixtureRequest) -> None:
    """No links, and no two names that differ in case alone."""
    folder: Path = request.getfixturevalue("reader" if name == "Guide" else "desk")
    assert [path for path in folder.rglob("*") if path.is_symlink()] == []
    names = [name.lower() for name in files(folder)]
    assert len(names) == len(set(names))


def test_no_library_is_there_twice(reader: Path) -> None:
    by_sum = defaultdict(list)
    for path in (reader / "_internal").rglob("*.so*"):
        by_sum[hashlib.sha256(path.read_bytes()).hexdigest()].append(path.name)
    assert [names for names in by_sum.values() if len(names) > 1] == []
