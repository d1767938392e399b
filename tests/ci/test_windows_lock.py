"""The wheels of the Windows programs are those that pyproject.toml asks for, each held by its sum."""

from __future__ import annotations

import re
import tomllib

from tests.ci.test_lock import entries, named
from tests.conftest import PROJECT

WINDOWS = PROJECT / ".ci" / "bundle" / "windows"
_PINNED = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.]+)")
_LOCKED = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.]+) --hash=sha256:[0-9a-f]{64}")


def _versions(lines: list[str], form: re.Pattern[str]) -> dict[str, str]:
    found = [form.match(line) for line in lines]
    return {match["name"].lower(): match["version"] for match in found if match}


def _lines(name: str) -> list[str]:
    return [line for line in (WINDOWS / name).read_text("utf-8").splitlines() if not line.startswith("#")]


def test_every_version_is_that_of_the_project() -> None:
    """Of the reader, the desk and what puts both together."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = _versions([*project["dependencies"], *extras["desk"], *extras["bundle"]], _PINNED)
    locked = _versions(_lines("requirements.txt"), _LOCKED)
    assert len(asked) > 15
    assert {name: locked.get(name) for name in asked} == asked


def test_only_what_wine_lacks_differs_from_linux() -> None:
    """One desk on both, but for the packages that have to be older, each with its reason."""
    linux: dict[str, set[str]] = {}
    for entry in entries():
        name, version = named(entry)
        linux.setdefault(name, set()).add(version)
    windows = dict(named(line) for line in _lines("requirements.txt"))
    differ = {name: version for name, version in windows.items() if version not in linux.get(name, {version})}
    older = _lines("under-wine.txt")
    assert differ == dict(named(line) for line in older)
    assert all("  # " in line for line in older)


def test_every_input_has_its_sum() -> None:
    for line in (*_lines("requirements.txt"), *_lines("python.txt")):
        assert _LOCKED.fullmatch(line), line
