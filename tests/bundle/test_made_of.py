"""What the packaged programs say of what they are made of: a bill of materials, and the licences."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.bundle.conftest import modules

PROGRAMS = ["Guide", "Guide-Desk"]
OWN_DISTRIBUTIONS = {"PySide6_Essentials", "PyNaCl", "segno", "myanmartools", "fpdf2", "uharfbuzz", "fonttools"}


@pytest.fixture(params=PROGRAMS)
def program(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.getfixturevalue("reader" if request.param == "Guide" else "desk")
    return folder


@pytest.fixture
def bill(program: Path) -> Any:
    return json.loads(program.with_name(f"{program.name}.cdx.json").read_text("utf-8"))


def _all(components: list[Any]) -> Iterator[Any]:
    for component in components:
        yield component
        yield from _all(component.get("components", []))


def test_the_bill_is_cyclonedx(program: Path) -> None:
    said = program.with_name(f"{program.name}.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(said) is None


def test_the_bill_names_every_library_with_its_sum(program: Path, bill: Any) -> None:
    listed = {each["name"]: each["hashes"][0]["content"] for each in _all(bill["components"]) if each["type"] == "file"}
    internal = program / "_internal"
    there = {str(path.relative_to(internal)): path for path in internal.rglob("*.so*")}
    assert there.keys() == listed.keys()
    for name, path in there.items():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == listed[name], name


def test_every_part_has_a_version_a_licence_and_an_address(bill: Any) -> None:
    for component in bill["components"]:
        assert component["version"], component["name"]
        assert component["licenses"], component["name"]
        assert component["purl"].startswith("pkg:"), component["name"]


def test_the_bill_names_what_python_brings(program: Path, bill: Any) -> None:
    names = {component["name"] for component in bill["components"]}
    assert names >= OWN_DISTRIBUTIONS | {"Python", "Qt", "ICU", "libsqlite3-0", "fonts-noto-cjk", "pyinstaller"}
    built_in = {each["name"] for each in _all(bill["components"])} - names
    assert "libharfbuzz0b" in built_in


def test_no_module_is_of_a_distribution_that_the_bill_leaves_out(program: Path, bill: Any) -> None:
    from importlib.metadata import packages_distributions

    names = {component["name"] for component in bill["components"]}
    inside = {module.split(".")[0] for module in modules(program / program.name)}
    for package, distributions in packages_distributions().items():
        if package in inside and package != "guide":
            assert names & set(distributions), package


def test_the_text_of_every_licence_is_in_the_folder(program: Path, bill: Any) -> None:
    folder = program / "_internal" / "licences"
    said = (folder / "LIST.txt").read_text("utf-8")
    blocks = {lines[0]: lines[2].strip() for lines in (block.split("\n") for block in said.split("\n\n")[1:])}
    assert blocks.keys() == {f"{each['name']} {each['version']}" for each in bill["components"]}
    named = {name for texts in blocks.values() for name in texts.split(", ")}
    assert named == {path.name for path in folder.iterdir()} - {"LIST.txt"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("LGPL-3.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.txt", "GNU GENERAL PUBLIC LICENSE"),
        ("Python.txt", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("libharfbuzz0b.txt", "HarfBuzz"),
        ("fonts-noto-core.txt", "SIL Open Font License"),
        ("fonts-noto-cjk.txt", "SIL OPEN FONT LICENSE"),
    ],
)
def test_the_licences_that_have_to_go_along_do(program: Path, text: str, words: str) -> None:
    assert words in (program / "_internal" / "licences" / text).read_text("utf-8")
