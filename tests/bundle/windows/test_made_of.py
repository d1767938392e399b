"""What the programs for Windows say of what they are made of: a bill of materials lies beside each folder."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


@pytest.fixture
def said(folder: Path) -> str:
    return folder.with_name(f"{folder.name}.cdx.json").read_text("utf-8")


@pytest.fixture
def bill(said: str) -> Any:
    return json.loads(said)


def test_the_bill_is_cyclonedx(said: str) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(said) is None


def test_the_bill_names_every_library_with_its_sum(folder: Path, bill: Any) -> None:
    inside = [each for part in bill["components"] for each in part.get("components", ())]
    listed = {each["name"]: each["hashes"][0]["content"] for each in inside if each["type"] == "file"}
    internal = folder / "_internal"
    there = {
        path.relative_to(internal).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for kind in ("*.dll", "*.pyd")
        for path in internal.rglob(kind)
    }
    assert listed == there


def test_every_part_has_a_version_a_licence_and_an_address(bill: Any) -> None:
    for component in bill["components"]:
        assert component["version"], component["name"]
        assert component["licenses"], component["name"]
        assert component["purl"].startswith("pkg:"), component["name"]


def test_the_bill_names_what_is_not_of_python_too(folder: Path, bill: Any) -> None:
    names = {component["name"] for component in bill["components"]}
    assert names >= {"Python for Windows", "Qt", "Microsoft Visual C++ runtime", "PyNaCl", "tzdata", "fonts-noto-cjk"}
    built_in = {each["name"] for part in bill["components"] for each in part.get("components", ())}
    assert {"libsqlite3-0", "libharfbuzz0b"} <= built_in
    if folder.name == "Guide-Desk":
        assert names >= {"numpy", "matplotlib", "babel", "sqlite-utils", "PyYAML"}


def test_every_part_stands_in_the_list_of_licences(folder: Path, bill: Any) -> None:
    lines = (folder / "_internal/licences/LIST.txt").read_text("utf-8").splitlines()
    assert {f"{each['name']} {each['version']}" for each in bill["components"]} <= set(lines)
