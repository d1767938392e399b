"""The page at the top of a stick: in English, and in each language whose catalog has all of it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.catalogs.compile import compile_mo
from guide.desk.catalogs.extract import program_template
from guide.desk.catalogs.po import Entry, PoFile
from guide.edition.stick.start_page import start_page
from tests.conftest import PROJECT

RULE = "-" * 70


@pytest.fixture(scope="module")
def lines() -> tuple[Entry, ...]:
    """The lines of the page, as they are extracted for translators."""
    return tuple(entry for entry in program_template(PROJECT).entries if entry.context == "start page")


def write_catalog(edition: Path, language: str, lines: tuple[Entry, ...]) -> None:
    (edition / "locale").mkdir(exist_ok=True)
    translated = (replace(line, text=(f"{language}: {line.id[0]}",)) for line in lines)
    (edition / "locale" / f"{language}.mo").write_bytes(compile_mo(PoFile(language, tuple(translated))))


def sections(edition: Path) -> list[str]:
    page = start_page(edition)
    assert page.startswith(b"\xef\xbb\xbf")
    assert page.count(b"\n") == page.count(b"\r\n")
    return page.decode("utf-8-sig").replace("\r\n", "\n").split(f"\n\n{RULE}\n\n")


def test_an_edition_without_catalogs_has_it_in_english(tmp_path: Path) -> None:
    (english,) = sections(tmp_path)
    assert english.startswith("Guide\n\nThis stick")
    assert "“windows”, then the folder “Guide”, and double-click “Guide” (Guide.exe)" in english
    assert "sh start-linux.sh" in english
    assert "draft" not in english


def test_it_stands_in_every_language_that_has_all_of_it(tmp_path: Path, lines: tuple[Entry, ...]) -> None:
    assert len(lines) == 8
    codes = [row["code"] for row in tomllib.loads((PROJECT / "translations/languages.toml").read_text())["language"]]
    for code in codes[1:]:
        write_catalog(tmp_path, code, lines)
    _english, *others = sections(tmp_path)
    assert [other.partition(":")[0] for other in others] == sorted(codes[1:])
    for other in others:
        assert other.count("Guide.exe") == other.count("sh start-linux.sh") == 1
        assert "{" not in other
        assert other.strip().splitlines()[-1].endswith("(A draft. No native speaker has read it yet.)")


@pytest.mark.parametrize("at", range(8))
def test_a_language_that_lacks_a_line_has_no_part(tmp_path: Path, lines: tuple[Entry, ...], at: int) -> None:
    write_catalog(tmp_path, "ko", lines)
    write_catalog(tmp_path, "vi", lines[:at] + lines[at + 1 :])
    assert [section.partition(":")[0] for section in sections(tmp_path)[1:]] == ["ko"]


def test_a_catalog_that_changes_what_is_typed_or_is_damaged_has_no_part(
    tmp_path: Path, lines: tuple[Entry, ...]
) -> None:
    write_catalog(tmp_path, "ko", lines)
    path = tmp_path / "locale" / "ko.mo"
    told = b"ko: Linux: open a terminal in this folder and type: "
    data = path.read_bytes()
    assert data.count(told + b"{command}") == 1
    path.write_bytes(data.replace(told + b"{command}", told + b"rm -rf /x"))
    (tmp_path / "locale" / "vi.mo").write_bytes(b"no catalog")
    assert len(sections(tmp_path)) == 1
