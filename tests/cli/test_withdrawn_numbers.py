"""On the command line, too, an older edition gives out nothing that a newer one beside it withdrew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from guide.__main__ import main
from guide.edition.choosing import Places
from guide.edition.trusted_keys import trusted_keys
from guide.text.without_numbers import contains_number
from tests.edition.others import changed_list, copy_of

WITHDRAWN = ("cn-120-ambulance", "cn-12308-consular")
DIGITS = {"120", "12308", "861012308"}


@pytest.fixture(autouse=True)
def older_edition(tmp_path: Path, small_edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own"
    shutil.copytree(small_edition, own)
    copy_of(small_edition, tmp_path / "editions" / "2026.11-complete", "2026.11", changed_list(WITHDRAWN))
    current = tmp_path / "editions" / "2026.10-complete"
    shutil.copytree(small_edition, current)
    (tmp_path / "editions" / "current").write_text("2026.10-complete\n", encoding="utf-8")
    places = Places(own, tmp_path / "editions", trusted_keys())
    monkeypatch.setattr("guide.edition.choosing.usual_places", lambda: places)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    words = capsys.readouterr().out
    assert words
    for id in WITHDRAWN:
        words = words.replace(id, "")
    return words


@pytest.mark.parametrize("query", ["120", "12308", "ambulance", "consular"])
@pytest.mark.parametrize("language", ["en", "my"])
def test_a_search_says_who_withdrew_it(capsys: pytest.CaptureFixture[str], query: str, language: str) -> None:
    words = printed(capsys, "--language", language, "search", "--json", query)
    found = json.loads(words)
    assert "2026.11" in [hit["withdrawn_by"] for hit in found["hits"]]
    assert not contains_number(words.replace(json.dumps(query), ""), DIGITS)
    assert not contains_number(printed(capsys, "--language", language, "search", query), DIGITS)


def test_find_help_offers_none_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    for need in ("medical_now", "legal"):
        found = json.loads(printed(capsys, "find-help", "--json", "--in", "CN", "--need", need))
        assert "" not in [offer["id"] for offer in found["results"]]  # the ids were taken out of the words above
        assert "" not in found["life_lines"]
    assert not contains_number(printed(capsys, "find-help", "--in", "CN"), DIGITS)
