"""The commands over a whole project, as an editor and a translator use them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from guide.desk.catalogs.commands import add_strings_command, run_safely


def strings(project: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    add_strings_command(parser.add_subparsers(required=True))
    return run_safely(parser.parse_args(["strings", *words]), project)


def test_from_sources_to_compiled_words(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert strings(project, "update") == 0
    assert capsys.readouterr().out.splitlines()[0] == "written translations/guide.pot"
    assert strings(project, "update") == 0
    assert capsys.readouterr().out == "nothing changed\n"
    assert strings(project, "check") == 1
    assert "translations/vi/guide.po:" in capsys.readouterr().out

    assert strings(project, "todo", "vi", "--catalog", "guide") == 0
    lines = capsys.readouterr().out.splitlines()
    words = ["Rời {name}", "{count} số", "Cảnh sát"]
    table = project / "vi.tsv"
    table.write_text("".join(f"{line}{word}\n" for line, word in zip(lines, words, strict=True)))
    assert strings(project, "take", "vi", str(table)) == 0
    assert capsys.readouterr().out == "3 translations taken, 0 lines not\n"
    strings(project, "check")
    assert "translations/vi/guide.po:" not in capsys.readouterr().out

    assert strings(project, "compile", "--out", "locale") == 0
    assert sorted(path.name for path in (project / "locale").iterdir()) == ["ko.mo", "my.mo", "vi.mo", "zh.mo"]


def test_a_source_that_cannot_be_read_takes_no_translation_away(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    strings(project, "update")
    before = {path: path.read_bytes() for path in (project / "translations").rglob("*.po*")}
    capsys.readouterr()
    safety = project / "resources/safety.yaml"
    safety.write_text(safety.read_text() + "- id: [\n")
    for action in ("update", "check"):
        assert strings(project, action) == 1
        said = capsys.readouterr()
        assert "resources/safety.yaml:" in said.out
        assert "mend them first" in said.err
    assert {path: path.read_bytes() for path in (project / "translations").rglob("*.po*")} == before


def test_status_as_a_table_and_as_data(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strings(project, "update")
    capsys.readouterr()
    assert strings(project, "status") == 0
    table = capsys.readouterr().out
    assert "vi safety-critical" in table
    assert strings(project, "status", "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["language"], row["catalog"]) for row in rows][:2] == [("zh", "guide"), ("zh", "content")]
    assert rows[0]["count"]["missing"] == 3


def test_the_same_meaning_keeps_a_translation(project: Path) -> None:
    strings(project, "update")
    (project / "ko.tsv").write_text("guide\toffer\tPolice\t경찰\n")
    strings(project, "take", "ko", str(project / "ko.tsv"))
    code = project / "guide/words.py"
    code.write_text(code.read_text().replace('"Police"', '"The police"'))
    strings(project, "update", "--same-meaning", "offer")
    po = (project / "translations/ko/guide.po").read_text()
    assert 'msgid "The police"\nmsgstr "경찰"' in po
    assert "fuzzy" not in po


def test_what_a_table_has_wrong_is_said_and_the_rest_taken(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strings(project, "update")
    capsys.readouterr()
    (project / "t.tsv").write_text("guide\toffer\tPolice\t경찰\nguide\toffer\tPolise\t경찰\nother\ta\tb\tc\nx\n")
    assert strings(project, "take", "ko", str(project / "t.tsv")) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "1 translations taken, 3 lines not"
    assert [line.split(": ")[1] for line in lines[:-1]] == ["line 4", "line 2", "line 3"]


@pytest.mark.parametrize("words", [("todo", "xx"), ("take", "xx", "t.tsv"), ("take", "ko", "nowhere.tsv")])
def test_what_cannot_be_is_one_line(project: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    assert strings(project, *words) == 1
    found = capsys.readouterr()
    assert found.out == ""
    assert found.err.count("\n") == 1


def test_a_broken_catalog_is_one_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "translations/ko").mkdir()
    (project / "translations/ko/guide.po").write_bytes(b'msgid "a\n')
    assert strings(project, "update") == 1
    assert "translations/ko/guide.po:1:" in capsys.readouterr().err
    (project / "t.tsv").write_bytes(b"\xff\xfe")
    assert strings(project, "take", "vi", str(project / "t.tsv")) == 1
