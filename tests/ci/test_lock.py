"""What `make setup` installs is what pyproject.toml asks for, each file held by its sum."""

from __future__ import annotations

import re
import tomllib

from tests.conftest import PROJECT

LOCK = PROJECT / ".ci" / "requirements.txt"
PINNED = re.compile(r"(?P<name>[\w.-]+)(?:\[[\w-]+\])?==(?P<version>[\w.]+)")


def entries() -> list[str]:
    """One a package: its line, and the sums that belong to it."""
    lines = [line for line in LOCK.read_text("utf-8").splitlines() if not line.startswith("#")]
    return re.findall(r"^\S.*(?:\n .*)*", "\n".join(lines), re.MULTILINE)


def named(line: str) -> tuple[str, str]:
    match = PINNED.match(line)
    assert match, line
    return re.sub(r"[-_.]+", "-", match["name"]).lower(), match["version"]


def test_every_version_of_the_project_is_in_the_lock() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = [*project["dependencies"], *extras["desk"], *extras["bundle"], *extras["dev"]]
    wanted = {named(each) for each in asked if not each.startswith("guide[")}
    assert len(wanted) > 25
    assert wanted - {named(each) for each in entries()} == set()


def test_every_package_is_held_by_sums() -> None:
    assert len(entries()) > 60
    for entry in entries():
        assert re.search(r"\n +--hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]
