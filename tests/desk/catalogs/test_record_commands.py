from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide.desk.catalogs.folder import translation_folder
from guide.desk.catalogs.records import read_records
from tests.desk.catalogs.test_commands import strings
from tests.desk.editable_sources import EditableSources

S01 = (
    "Some people are sent back by force after contact with officials. Only the person who may be sent back decides "
    "about this call."
)
S02 = "A person in uniform may be helping the other side. Have a second person beside you."


@pytest.fixture
def root(editable: EditableSources) -> Path:
    return editable.root


def take(root: Path, *lines: str) -> int:
    (root / "back.tsv").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return strings(root, "take-review", "ko", str(root / "back.tsv"))


def test_records_come_in_by_the_english_and_stand_in_the_order_of_the_catalog(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(
        root,
        "catalog\tcontext\tmsgid\tback_translation\tverdict",
        f"content\tnote:S02\t{S02}\tA person in uniform may help the other side.\tsame",
        "",
        f"content\tnote:S01\t{S01}\tOnly that person decides.\tmended: who decides",
    ) == 0  # fmt: skip
    assert capsys.readouterr().out == "2 records taken, 0 lines not\n"
    records = read_records(translation_folder(root), "ko")
    assert records.problems == ()
    assert [(row.context, row.words, row.verdict) for row in records.rows.values()] == [
        ("note:S01", "Only that person decides.", "mended"),
        ("note:S02", "A person in uniform may help the other side.", "same"),
    ]


def test_a_plural_and_a_break_are_named_as_in_the_other_tables(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    strings(project, "update")
    (project / "t.tsv").write_text("guide\t\tOne number\\x1f{count} numbers\t번호 {count}개\n", encoding="utf-8")
    strings(project, "take", "ko", str(project / "t.tsv"))
    for english in ("One number", "One number\\x1f{count} numbers"):
        assert take(project, f"guide\t\t{english}\t{{count}}\\nnumbers\tsame") == 0
    (row,) = read_records(translation_folder(project), "ko").rows.values()
    assert row.words == "{count}\nnumbers"
    assert "taken" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("content\tnote:S01\tNot this.\tx\tsame", "no message with this"),
        (f"guide\tnote:S01\t{S01}\tx\tsame", "no message with this"),
        (f"content\tnote:S01\t{S01}\t\tsame", "is empty"),
        (f"content\tnote:S01\t{S01}\tx\tyes", "is no verdict"),
        (f"content\tnote:S01\t{S01}\tx", "4 fields instead of"),
        (f"content\tnote:S02\t{S02}\tx\tsame", "stands in an earlier line"),
        ("content\tnote:S02\tSome officials took money or sold people themselves.\tx\tsame", "not translated"),
        (
            "content\tnote:S49\tThe person's own state may be the danger. Its missions may pass on a name.\tx\tsame",
            "out of date",
        ),
    ],
)
def test_a_line_that_fits_nothing_is_said_and_the_rest_taken(
    root: Path, capsys: pytest.CaptureFixture[str], line: str, says: str
) -> None:
    assert take(root, f"content\tnote:S02\t{S02}\tx\tsame", line) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert says in first
    assert "back.tsv: line 2: " in first
    assert last == "1 records taken, 1 lines not"


def test_records_of_earlier_words_go_and_are_counted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = translation_folder(root).records("ko")
    records.write_text(records.read_text(encoding="utf-8").replace("662660fa", "00000000"), encoding="utf-8")
    assert take(root, f"content\tnote:S01\t{S01}\tx\tsame") == 0
    assert capsys.readouterr().out == "1 records taken, 0 lines not; 1 records of earlier words dropped\n"


def test_records_that_cannot_be_read_are_not_written_over(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = translation_folder(root).records("ko")
    before = records.read_text(encoding="utf-8").replace("same", "yes")
    records.write_text(before, encoding="utf-8")
    assert take(root, f"content\tnote:S01\t{S01}\tx\tsame") == 1
    assert records.read_text(encoding="utf-8") == before
    assert "translations/review/ko.tsv:2: " in capsys.readouterr().err


def test_status_as_a_table_and_as_data(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert strings(root, "review-status") == 0
    table = capsys.readouterr().out
    assert "ko content" in table
    assert "ko: 0 critical notes wait\n" in table
    translation_folder(root).records("ko").unlink()
    assert strings(root, "review-status", "ko", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["critical_notes_waiting"] == {"ko": ["S01"]}
    assert [row["catalog"] for row in found["counts"]] == ["guide", "content"]


def test_the_check_names_what_waits_and_what_is_no_record(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = translation_folder(root).records("ko")
    records.write_text(records.read_text(encoding="utf-8").replace("same", "yes"), encoding="utf-8")
    (root / "pyproject.toml").write_text("[tool.babel]\nmappings = []\n")
    assert strings(root, "check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("translations/review/ko.tsv:2: 'yes' is no verdict") for line in lines)
    assert [line.partition(": ")[2] for line in lines if "translated back" in line] == [
        "note:S01: 1 text was not translated back and compared as the words now stand (critical note)."
    ]


@pytest.mark.parametrize("words", [("review-status", "xx"), ("take-review", "xx", "t"), ("take-review", "ko", "none")])
def test_what_cannot_be_is_one_line(root: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    assert strings(root, *words) == 1
    assert capsys.readouterr().err.count("\n") == 1
