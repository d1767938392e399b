from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from guide.__main__ import main
from guide.core import i18n


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_one_line_a_hit(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, "search", "110", "--edition", small_edition)
    assert lines[0] == "service:cn-110-police\tPolice emergency line"


def test_one_object_for_a_query(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = run(capsys, "search", "110", "--language", "zh", "--json", "--limit", 2, "--edition", small_edition)
    answer = json.loads(line)
    assert answer["query"] == "110"
    assert len(answer["hits"]) == 2
    assert answer["hits"][0].keys() >= {"kind", "id", "title", "language", "snippet"}
    assert (answer["hits"][0]["kind"], answer["hits"][0]["id"]) == ("service", "cn-110-police")
    assert answer["hits"][0]["language"] == "zh"
    assert answer["hits"][0]["gated_by"] == "S01"


def test_options_may_stand_before_the_command(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    after = run(capsys, "search", "ambulance", "--language", "zh", "--edition", small_edition)
    before = run(capsys, "--language", "zh", "--edition", small_edition, "search", "ambulance")
    assert after == before != []


def test_one_object_for_each_line_of_a_file(
    small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "queries.txt"
    file.write_text("\ufeff110\n\n၁၂၀\nnothing here at all zzz\n", encoding="utf-8")
    lines = run(capsys, "search", "--queries", file, "--json", "--edition", small_edition)
    answers = [json.loads(line) for line in lines]
    assert [answer["query"] for answer in answers] == ["110", "", "၁၂၀", "nothing here at all zzz"]
    assert [answer["hits"][0]["id"] for answer in answers[::2]] == ["cn-110-police", "cn-120-ambulance"]
    assert answers[1]["hits"] == []


def test_a_country_is_china_unless_said(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = run(capsys, "search", "110", "--edition", small_edition)
    assert here == run(capsys, "search", "110", "--country", "CN", "--edition", small_edition)
    there = run(capsys, "search", "110", "--country", "KR", "--edition", small_edition)
    assert not there[0].startswith("service:cn-")
    assert there == run(capsys, "search", "110", "--country", "kr", "--edition", small_edition)


def test_nothing_found_is_no_error(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "search", "zzzzqqq", "--edition", small_edition) == []


def test_a_file_takes_what_would_be_printed(
    small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = run(capsys, "search", "110", "--json", "--edition", small_edition)
    out = tmp_path / "hits.json"
    assert run(capsys, "search", "110", "--json", "--edition", small_edition, "--out", out) == []
    assert out.read_text(encoding="utf-8").splitlines() == printed


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--language", "xx"), "There is no language “xx” in this guide. Choose one of these: en, zh, ko, vi, my."),
        (("--country", "XX"), "There is no country “XX” in this guide."),
        (("--queries", "missing.txt"), "The file “missing.txt” cannot be read as text in UTF-8."),
        (("--out", "no/such/folder/x"), "cannot be written."),
    ],
)
def test_what_is_not_there_is_said_in_one_sentence(
    small_edition: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], sentence: str
) -> None:
    query = () if "--queries" in arguments else ("110",)
    assert main(["search", *query, *arguments, "--edition", str(small_edition)]) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert len(error.splitlines()) == 1


def test_a_damaged_edition_is_said_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "110", "--edition", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_what_is_wrong_is_said_in_the_reader_s_language(
    small_edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        assert main(["search", "110", "--language", "ko", "--country", "XX", "--edition", str(small_edition)]) == 2
    finally:
        i18n.use(i18n.ENGLISH)
    error = capsys.readouterr().err
    assert "XX" in error
    assert any("가" <= letter <= "힣" for letter in error)


def test_who_reads_along_may_stop(small_edition: Path) -> None:
    query = [sys.executable, "-m", "guide", "search", "police", "--edition", str(small_edition)]
    with subprocess.Popen(query, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as searching:
        assert searching.stdout is not None
        assert searching.stderr is not None
        searching.stdout.close()
        assert searching.stderr.read() == b""
        assert searching.wait() == 0


def test_a_query_or_a_file_is_needed_and_not_both() -> None:
    for arguments in (["search"], ["search", "110", "--queries", "x"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2


def test_no_qt_and_no_tool_of_the_desk_is_loaded(small_edition: Path) -> None:
    code = (
        "import sys\n"
        "from guide.__main__ import main\n"
        f"main(['search', '110', '--edition', {str(small_edition)!r}])\n"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " ('PySide6', 'sqlite_utils', 'babel', 'yaml', 'myanmartools')])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "[]"
