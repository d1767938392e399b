from __future__ import annotations

import pytest

from guide.core.i18n import ENGLISH
from guide.desk.catalogs.compile import compile_mo
from guide.edition.catalogs import Catalogs, catalog_file
from tests.edition.conftest import KOREAN

NAMES = {"ko": "한국어"}


def test_a_whole_catalog_speaks() -> None:
    catalogs = Catalogs({"locale/ko.mo": compile_mo(KOREAN)}, NAMES)
    assert catalogs.catalog("ko").text("Leave {name}") == "{name} 나가기"
    assert catalogs.catalog("ko") is catalogs.catalog("ko")
    assert catalogs.problem("ko") is None


def test_english_needs_none() -> None:
    assert Catalogs({}, {}).catalog("en") is ENGLISH
    assert Catalogs({}, {}).problem("en") is None


@pytest.mark.parametrize("data", [None, b"", b"words", b"\xde\x12\x04\x95" + b"\xff" * 40])
def test_a_broken_one_costs_its_language_and_is_said(data: bytes | None) -> None:
    catalogs = Catalogs({catalog_file("ko"): data}, NAMES)
    assert catalogs.catalog("ko") is ENGLISH
    problem = catalogs.problem("ko")
    assert problem
    assert "한국어" in problem.sentence()


def test_one_that_is_not_there_is_said_too() -> None:
    assert Catalogs({}, NAMES).problem("ko") is not None
