"""Small programs with the real names, a small edition, and an empty stick beside them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.development_key import development_key
from guide.desk.sign_edition import sign_edition
from guide.edition.manifest import format_manifest
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.watch import Watch
from guide.edition.stick.writing import Written, write_stick
from tests.edition.conftest import MANIFEST, sum_up, write_edition

OLD, NEW = "2026.11", "2026.12"
FOREIGN = {"my own/photo.jpg": b"mine", "windows/Other/tool.exe": b"other", "editions/notes.txt": b"note"}


def write_programs(folder: Path, version: str = OLD, desk: bool = False, profile: str = "complete") -> Path:
    """What the bundling leaves in dist, small. The windows folder of every version differs from that of any other."""
    names = {"linux/Guide": "Guide", "windows/Guide": "Guide.exe"}
    if desk:
        names |= {"linux/Guide-Desk": "Guide-Desk", "windows/Guide-Desk": "Guide-Desk.exe"}
    for place, main in names.items():
        files = {
            main: f"program {version}".encode(),
            "_internal/base_library.zip": version.encode() * 3000,
            "_internal/guide/data/edition.json": json.dumps({"profile": profile, "number": version}).encode(),
            "_internal/lib with blank/Qt6Core.dll": b"\0" * 2000,
        }
        for name, data in files.items():
            (folder / place / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / place / name).write_bytes(data)
    return folder


def write_numbered_edition(folder: Path, number: str = OLD, profile: str = "complete") -> Path:
    """Signed by the development key of the tests."""
    write_edition(folder)
    (folder / "edition.json").write_bytes(format_manifest(replace(MANIFEST, number=number, profile=profile)))
    sum_up(folder)
    sign_edition(folder, development_key())
    return folder


def make_sources(folder: Path, number: str) -> Plan:
    return make_plan(write_programs(folder / "dist", number), write_numbered_edition(folder / "edition", number))


def write(plan: Plan, target: Path) -> Written:
    return write_stick(plan, target, Watch(), on_own_disk=True)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def put_foreign(target: Path) -> None:
    for name, data in FOREIGN.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(data)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return make_sources(tmp_path / "old", OLD)


@pytest.fixture
def newer(tmp_path: Path) -> Plan:
    return make_sources(tmp_path / "new", NEW)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick ကက").mkdir()
    return tmp_path / "stick ကက"


@pytest.fixture
def written(plan: Plan, stick: Path) -> Path:
    """A stick that holds the plan."""
    write(plan, stick)
    return stick
