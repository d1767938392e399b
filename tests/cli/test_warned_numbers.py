"""On the command line, too, an older edition says which numbers a newer one beside it warns of."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from guide.__main__ import main
from guide.core.doors import NEWER_EDITION
from guide.edition.choosing import Places
from guide.edition.trusted_keys import trusted_keys
from tests.edition.others import copy_of, list_with

ELSEWHERE, HERE, LIFE = "vn-111", "vn-113-police", "vn-115-ambulance"
NEW_NOTE = {"N-new": {"short": "They tell others who called."}}
WARNS = list_with(
    {ELSEWHERE: {"safety": ("N-new",)}, HERE: {"safety": ("S02",)}, LIFE: {"safety": ("N-new",)}}, NEW_NOTE
)
WORDS = "edition 2026.11 warns about this number"


@pytest.fixture(autouse=True)
def older_edition(tmp_path: Path, small_edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own"
    shutil.copytree(small_edition, own)
    copy_of(small_edition, tmp_path / "editions" / "2026.11-complete", "2026.11", WARNS)
    shutil.copytree(small_edition, tmp_path / "editions" / "2026.10-complete")
    (tmp_path / "editions" / "current").write_text("2026.10-complete\n", encoding="utf-8")
    places = Places(own, tmp_path / "editions", trusted_keys())
    monkeypatch.setattr("guide.edition.choosing.usual_places", lambda: places)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("query", "id", "gate", "edition"),
    [
        ("111", ELSEWHERE, NEWER_EDITION, "2026.11"),
        ("113", HERE, "S02", "2026.11"),
        ("115", LIFE, None, None),  # nothing stands between a reader and an ambulance
    ],
)
def test_a_search_says_who_warns_of_it(
    capsys: pytest.CaptureFixture[str], query: str, id: str, gate: str | None, edition: str | None
) -> None:
    found = json.loads(printed(capsys, "search", "--json", "--country", "VN", query))
    hit = next(hit for hit in found["hits"] if hit["id"] == id)
    assert (hit["gated_by"], hit["warned_by"]) == (gate, edition)


def test_find_help_offers_it_behind_the_warning(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("find-help", "--in", "VN", "--papers", "yes", "--need", "danger_now", "--need", "counselling")
    found = json.loads(printed(capsys, *arguments, "--json"))
    offered = {offer["id"]: (offer["gated_by"], offer.get("warned_by")) for offer in found["results"]}
    assert offered[ELSEWHERE] == (NEWER_EDITION, "2026.11")
    assert offered[HERE] == ("S02", "2026.11")
    assert offered[LIFE] == (None, "2026.11")
    lines = {line.split("\t")[0]: line for line in printed(capsys, *arguments).splitlines()}
    assert lines[f"service:{ELSEWHERE}"].endswith(f"({WORDS})")
    assert NEWER_EDITION not in "".join(lines.values())
    assert lines[f"service:{HERE}"].endswith(f"(read first: S02) ({WORDS})")
    assert WORDS not in lines[f"service:{LIFE}"]
