"""An edition made by hand from the store's small database, to be damaged at will."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.catalogs.compile import compile_mo
from guide.desk.catalogs.po import Entry, PoFile
from guide.edition.checksums import format_sums, sums_of
from guide.edition.manifest import Manifest, format_manifest
from guide.store.schema import USER_VERSION
from tests.store.conftest import small_database

MANIFEST = Manifest("2026.11", "2026-11-22", "complete", USER_VERSION, {"services": 3, "articles": 2}, "3.40.1")
KOREAN = PoFile("ko", (Entry("", ("Leave {name}",), ("{name} 나가기",)),))
DATABASE = small_database()


def write_edition(folder: Path, database: bytes = DATABASE) -> Path:
    """An edition whose sums hold, with one catalog (Korean) and one font."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "guide.db": database,
        "edition.json": format_manifest(MANIFEST),
        "locale/ko.mo": compile_mo(KOREAN),
        "fonts/small.ttf": b"letters",
    }
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return sum_up(folder)


def sum_up(folder: Path) -> Path:
    (folder / "SHA256SUMS").write_bytes(format_sums(sums_of(folder)))
    return folder


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    return write_edition(tmp_path / "edition")
