from __future__ import annotations

import json

import pytest

from guide.edition.manifest import format_manifest, parse_manifest
from tests.edition.conftest import MANIFEST

WHOLE = json.loads(format_manifest(MANIFEST))


def test_it_comes_back() -> None:
    assert parse_manifest(format_manifest(MANIFEST)) == MANIFEST


def test_fields_of_later_programs_are_passed_over() -> None:
    assert parse_manifest(json.dumps(WHOLE | {"signed_by": "x"}).encode()) == MANIFEST


BROKEN = [
    b"",
    b"[]",
    b"null",
    b"\xff",
    b"{",
    *(json.dumps({key: value for key, value in WHOLE.items() if key != gone}).encode() for gone in WHOLE),
    *(json.dumps(WHOLE | {key: value}).encode() for key in WHOLE for value in (None, [], True, 1.5)),
    json.dumps(WHOLE | {"counts": {"services": "3"}}).encode(),
    json.dumps(WHOLE | {"number": 3}).encode(),
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - parsers word it differently; the kind is the contract
        parse_manifest(data)
