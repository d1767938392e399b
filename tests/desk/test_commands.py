from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide.desk import commands
from guide.desk.commands import main
from guide.edition.manifest import parse_manifest
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources


def run(editable: EditableSources, *arguments: str) -> int:
    return main(["--project", str(editable.root), *arguments])


def test_check_counts_what_is_there(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(editable, "check") == 0
    assert capsys.readouterr().out == (
        "3 articles, 16 blocks, 5 countries, 4 facts, 4 notes, 14 organizations, 15 phones, 14 services, 3 topics, "
        "1 doubts, 2 events, 3 figures, 2 forms, 2 indicators, 2 laws, 6 phrases, 2 places, 6 scripts, 2 terms\n"
        "facts: 3 used, 1 left out, 0 neither\n"
    )


def test_check_names_every_problem(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    first = editable.change("directory/cn.yaml", "for_nationals_of: MM", "for_nationals_of: BU")
    second = editable.change("directory/kr.yaml", "Asia/Seoul", "Asia/Soul")
    assert run(editable, "check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [first, second, "problems"]


def test_build_writes_an_edition(editable: EditableSources, tmp_path: Path) -> None:
    assert run(editable, "build", "--out", str(tmp_path / "edition")) == 0
    assert (tmp_path / "edition" / "guide.db").is_file()


def test_build_says_in_one_sentence_that_a_critical_note_was_not_compared(
    editable: EditableSources, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "edition")
    assert run(editable, "build", "--out", out) == 0
    assert capsys.readouterr().out.count("\n") == 1
    (editable.root / "translations/review/ko.tsv").unlink()
    assert run(editable, "build", "--out", out) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("For this computer alone: ")
    assert "(1 in ko)" in said
    assert parse_manifest((tmp_path / "edition/edition.json").read_bytes()).uncompared == {"ko": ("S01",)}


def test_build_stops_at_problems(editable: EditableSources, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at = editable.change("directory/kr.yaml", "Asia/Seoul", "Asia/Soul")
    assert run(editable, "build", "--out", str(tmp_path / "edition")) == 1
    assert capsys.readouterr().out.startswith(f"{at}: ")
    assert not (tmp_path / "edition").exists()


def test_facts_with_their_users(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(editable, "facts", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "F001": [
            "article:calling-police",
            "doubt:C01",
            "event:line-opens",
            "figure:calls",
            "law:old-convention",
            "note:S02",
            "service:cn-110-police",
        ],
        "F002": [
            "article:calling-police",
            "event:later-report",
            "figure:returned-2013",
            "figure:returned-2014",
            "form:my-day",
            "indicator:papers-held",
            "law:criminal-240",
            "law:old-convention",
            "note:S01",
            "note:S02",
            "place:china",
            "place:northern-border",
            "term:hukou",
        ],
        "F003": ["article:calling-police", "article:immediate-danger", "place:china", "service:cn-120-ambulance"],
        "F004": [],
    }


@pytest.mark.parametrize("id", ["cn-120-ambulance", "service:cn-120-ambulance"])
def test_where_a_record_is_named(editable: EditableSources, capsys: pytest.CaptureFixture[str], id: str) -> None:
    assert run(editable, "where", id) == 0
    assert capsys.readouterr().out.splitlines() == [
        "resources/directory/cn.yaml:34: service:cn-120-ambulance",
        "resources/articles/first-steps/immediate-danger.md:12: article:immediate-danger",
        "resources/articles/police/calling-police.md:29: article:calling-police",
        "resources/places.yaml:5: place:china",
    ]


def test_where_a_note_is_named(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(editable, "where", "S49") == 0
    assert [line.split(": ")[1] for line in capsys.readouterr().out.splitlines()] == [
        "note:S49",
        "service:cn-emb-myanmar",
    ]


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("term:hukou", ["glossary.yaml:1: term:hukou", "law.yaml:15: law:criminal-240"]),
        ("place:china", ["places.yaml:1: place:china", "places.yaml:13: place:northern-border"]),
        ("C01", ["doubts.yaml:1: doubt:C01"]),
        ("fact:F004", ["facts.tsv:5: fact:F004", "left_out.tsv:2: left-out"]),
    ],
)
def test_where_a_row_is_named(
    editable: EditableSources, capsys: pytest.CaptureFixture[str], address: str, lines: list[str]
) -> None:
    assert run(editable, "where", address) == 0
    assert capsys.readouterr().out.splitlines() == [f"resources/{line}" for line in lines]


def test_where_nothing_is(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(editable, "where", "nothing") == 1
    assert capsys.readouterr().err == "There is no “nothing” in the sources. Write it like service:cn-110-police.\n"


def test_records_due_by_urgency(editable: EditableSources, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(editable, "records", "due") == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [id for _date, id, _reasons in lines] == [
        "cn-120-ambulance",
        "cn-110-police",
        "cn-emb-myanmar",
        "mm-women-line",
        "cn-12367-immigration",
        "cn-12308-consular",
        "vn-111",
    ]
    assert lines[2] == ["no date", "cn-emb-myanmar", "unconfirmed, undated, likely to change"]


def test_a_packaged_desk_keeps_nothing_in_its_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A stick that holds it would be found changed; another project keeps what was drawn among what it builds."""
    assert commands._cache(PROJECT) == PROJECT / "build" / "cache"
    monkeypatch.setattr(commands.sys, "frozen", True, raising=False)
    assert commands._cache(PROJECT) is None
    assert commands._cache(tmp_path) == tmp_path / "build" / "cache"
