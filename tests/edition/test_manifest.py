from __future__ import annotations

import json
from dataclasses import replace

import pytest

from guide.edition.manifest import format_manifest, parse_manifest
from tests.edition.conftest import MANIFEST

WHOLE = json.loads(format_manifest(MANIFEST))


def test_it_comes_back() -> None:
    assert parse_manifest(format_manifest(MANIFEST)) == MANIFEST


def test_fields_of_later_programs_are_passed_over() -> None:
    assert parse_manifest(json.dumps(WHOLE | {"signed_by": "x"}).encode()) == MANIFEST


def test_an_edition_of_an_earlier_builder_says_nothing_of_what_was_compared() -> None:
    without = {key: value for key, value in WHOLE.items() if key != "uncompared"}
    assert parse_manifest(json.dumps(without).encode()).uncompared is None


def test_what_was_not_compared_comes_back() -> None:
    waiting = replace(MANIFEST, uncompared={"ko": ("S01", "S02"), "my": ("S01",)})
    assert parse_manifest(format_manifest(waiting)) == waiting


NEEDED = [key for key in WHOLE if key != "uncompared"]
BROKEN = [
    b"",
    b"[]",
    b"null",
    b"\xff",
    b"{",
    *(json.dumps({key: value for key, value in WHOLE.items() if key != gone}).encode() for gone in NEEDED),
    *(json.dumps(WHOLE | {key: value}).encode() for key in NEEDED for value in (None, [], True, 1.5)),
    *(json.dumps(WHOLE | {"uncompared": value}).encode() for value in ([], 1, True, {"ko": "S01"}, {"ko": [1]})),
    json.dumps(WHOLE | {"counts": {"services": "3"}}).encode(),
    json.dumps(WHOLE | {"number": 3}).encode(),
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - parsers word it differently; the kind is the contract
        parse_manifest(data)
