from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.catalogs.folder import CATALOGS, CONTENT, translation_folder
from guide.desk.catalogs.records import (
    BackTranslation,
    Verdict,
    format_records,
    key_of,
    parse_records,
    parse_verdict,
    read_records,
)
from tests.conftest import PROJECT
from tests.desk.catalogs.entries import entry

NOTE = entry("Call 120.", "120에 전화하세요.", context="note:S01")
HEAD = "catalog\tcontext\tsum\tback_translation\tverdict\n"
LINE = "content\tnote:S01\tdc9cdb2a\tPhone 120.\tmended: “may” was lost\n"
ROW = BackTranslation("content", "note:S01", "dc9cdb2a", "Phone 120.", Verdict.MENDED, "“may” was lost")


def test_a_record_is_of_these_very_words() -> None:
    records = parse_records(HEAD + LINE, "r.tsv")
    assert records.problems == ()
    assert records.of(CONTENT, NOTE) == ROW


@pytest.mark.parametrize("change", [{"text": ("119에 전화하세요.",)}, {"id": ("Call 119.",)}, {"context": "note:S02"}])
def test_any_change_voids_it(change: dict[str, object]) -> None:
    records = parse_records(HEAD + LINE, "r.tsv")
    assert records.of(CONTENT, replace(NOTE, **change)) is None  # type: ignore[arg-type]  # fields of Entry
    assert records.of("guide", NOTE) is None


def test_what_is_written_is_read_again() -> None:
    odd = replace(ROW, words="one\ntwo\tthree \\n", remark="a\nb", context="")
    plain = replace(ROW, verdict=Verdict.SAME, remark="")
    data = format_records([odd, plain])
    assert list(parse_records(data.decode(), "r.tsv").rows.values()) == [odd, plain]
    assert data.count(b"\n") == 3


def test_line_ends_of_windows_and_a_last_line_without_an_end() -> None:
    records = parse_records((HEAD + LINE).replace("\n", "\r\n").removesuffix("\r\n"), "r.tsv")
    assert (len(records.rows), records.problems) == (1, ())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "5 fields"),
        ("# a remark", "5 fields"),
        ("content\tnote:S01\tdc9cdb2a\tPhone 120.", "5 fields"),
        (LINE.strip() + "\tmore", "5 fields"),
        (LINE.strip().replace("content", "contents"), "no catalog 'contents'"),
        (LINE.strip().replace("dc9cdb2a", "DC9CDB2A"), "is no sum"),
        (LINE.strip().replace("dc9cdb2a", "dc9cdb2"), "is no sum"),
        (LINE.strip().replace("Phone 120.", " "), "back-translation is empty"),
        (LINE.strip().replace("mended: “may” was lost", "Same"), "is no verdict"),
        (LINE.strip().replace("mended: “may” was lost", "samewise"), "is no verdict"),
        (LINE.strip().replace("mended: “may” was lost", "same; unclear"), "is no verdict"),
        (LINE.strip().replace("mended: “may” was lost", "mended: "), "is no verdict"),
        (LINE.strip(), "has a record in line 2"),
    ],
)
def test_a_line_that_is_none_is_named(line: str, says: str) -> None:
    records = parse_records(HEAD + LINE + line + "\n" + LINE.replace("S01", "S02"), "translations/review/ko.tsv")
    (problem,) = records.problems
    assert (problem.path, problem.line) == ("translations/review/ko.tsv", 3)
    assert says in problem.message
    assert [row.context for row in records.rows.values()] == ["note:S01", "note:S02"]


def test_the_head_must_name_the_columns() -> None:
    (problem,) = parse_records(LINE + LINE.replace("S01", "S02"), "r.tsv").problems
    assert problem.line == 1
    assert parse_records("", "r.tsv").problems


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("same", (Verdict.SAME, "")),
        ("differs: who is held", (Verdict.DIFFERS, "who is held")),
        ("mended: a: b", (Verdict.MENDED, "a: b")),
        ("", None),
        ("unsure", None),
    ],
)
def test_verdicts(text: str, parsed: tuple[Verdict, str] | None) -> None:
    assert parse_verdict(text) == parsed


def test_no_file_is_no_record_and_another_encoding_a_problem(project: Path) -> None:
    folder = translation_folder(project)
    assert read_records(folder, "ko").rows == {}
    folder.records("ko").parent.mkdir()
    folder.records("ko").write_bytes(HEAD.encode("utf-16"))
    (problem,) = read_records(folder, "ko").problems
    assert (problem.path, problem.line) == ("translations/review/ko.tsv", 1)


@pytest.mark.parametrize("language", ["zh", "ko", "vi", "my"])
def test_the_records_of_the_project_are_whole_and_of_what_stands_there(language: str) -> None:
    folder = translation_folder(PROJECT)
    records = read_records(folder, language)
    now = {key_of(catalog, entry) for catalog in CATALOGS for entry in folder.read(language, catalog).entries}
    assert records.problems == ()
    assert records.rows
    assert [key for key in records.rows if key not in now] == []
