from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
import time_zones


def _entries(module: str = "PYMODULE-2") -> list[tuple[str, str, str]]:
    """As PyInstaller lists a package with data, on Windows.

    module  how it calls a module, which depends on how it is compiled
    """
    package = Path(str(files("tzdata")))
    entries = [
        ("tzdata", str(package / "__init__.py"), module),
        ("tzdata.zoneinfo", str(package / "zoneinfo" / "__init__.py"), module),
        ("tzdata.zoneinfo.Asia", str(package / "zoneinfo" / "Asia" / "__init__.py"), module),
    ]
    return [*entries, ("tzdata\\zoneinfo\\Asia\\Seoul", str(package / "zoneinfo" / "Asia" / "Seoul"), "DATA")]


@pytest.mark.parametrize("module", ["PYMODULE", "PYMODULE-2"])
def test_python_finds_a_zone_in_the_archive_alone(tmp_path: Path, module: str) -> None:
    ((name, archive, kind),) = time_zones.packed(_entries(module), tmp_path)
    assert (name, kind) == ("tzdata.zip", "DATA")
    code = (
        "import sys, zoneinfo; zoneinfo.reset_tzpath(())\n"
        f"sys.path = [path for path in sys.path if 'site-packages' not in path] + [{archive!r}]\n"
        "from datetime import datetime, UTC\n"
        "print(datetime(2026, 1, 1, tzinfo=UTC).astimezone(zoneinfo.ZoneInfo('Asia/Seoul')).hour)"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "9"


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    first = Path(time_zones.packed(_entries(), tmp_path)[0][1]).read_bytes()
    assert Path(time_zones.packed(reversed(_entries()), tmp_path)[0][1]).read_bytes() == first


def test_only_they_are_packed(tmp_path: Path) -> None:
    assert all(time_zones.are_of(entry) for entry in _entries())
    assert not time_zones.are_of(("guide\\data\\guide.db", "guide.db", "DATA"))
    assert not time_zones.are_of(("guide.tzdata", "x", "PYMODULE"))
    assert time_zones.packed([], tmp_path) == []
    assert list(tmp_path.iterdir()) == []
