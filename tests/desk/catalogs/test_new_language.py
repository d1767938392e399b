"""Thai with ten strings: begun by one command, and shown beside English for all that is not there yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from guide.core.wording import Standing
from guide.desk.build import build_edition
from guide.desk.catalogs.check import check
from guide.desk.catalogs.folder import CONTENT, PROGRAM, translation_folder
from guide.desk.catalogs.new_language import NoSuchLanguageError, add_language
from guide.desk.catalogs.po import format_po
from guide.desk.catalogs.status import status
from guide.desk.catalogs.update import extract_templates, update
from guide.desk.commands import main
from guide.edition.opening import open_edition

THAI = {
    "Immediate danger": "อันตรายเฉพาะหน้า",
    "What to do when a life is in danger now.": "สิ่งที่ทำได้เมื่อชีวิตตกอยู่ในอันตรายตอนนี้",
    "Police": "ตำรวจ",
    "Leave {name}": "ออกจาก {name}",
}


@pytest.fixture
def begun(project: Path) -> Path:
    update(translation_folder(project), extract_templates(project))
    assert main(["--project", str(project), "strings", "add", "th"]) == 0
    return project


def test_one_command_begins_it(begun: Path) -> None:
    folder = translation_folder(begun)
    assert folder.languages[-1] == "th"
    assert folder.started == {"th"}
    assert 'endonym = "ไทย"\nscript = "Thai"\ndirection = "ltr"' in (folder.path / "languages.toml").read_text()
    counts = {(row.language, row.catalog): row.count for row in status(folder)}
    assert counts["th", CONTENT].missing == counts["th", CONTENT].total > 50


def test_catalogs_that_lie_there_already_keep_their_translations(begun: Path) -> None:
    folder = translation_folder(begun)
    path = folder.po("vi", CONTENT)
    path.parent.mkdir(exist_ok=True)
    po = replace(folder.read("th", CONTENT), language="vi")
    path.write_bytes(format_po(replace(po, entries=tuple(replace(e, text=("Việc",)) for e in po.entries[:1]))))
    listed = folder.path / "languages.toml"
    listed.write_text("\n\n".join(part for part in listed.read_text().split("\n\n") if 'code = "vi"' not in part))
    add_language(translation_folder(begun), "vi")
    assert translation_folder(begun).read("vi", CONTENT).entries[0].text == ("Việc",)


def test_a_language_without_templates_is_not_listed(begun: Path) -> None:
    folder = translation_folder(begun)
    folder.template(CONTENT).unlink()
    with pytest.raises(FileNotFoundError):
        add_language(folder, "km")
    assert "km" not in translation_folder(begun).languages


def test_what_is_missing_is_no_fault_of_a_language_that_has_only_begun(begun: Path) -> None:
    problems = check(translation_folder(begun), extract_templates(begun)).problems
    assert [problem for problem in problems if "/th/" in problem.path] == []
    assert any("/ko/" in problem.path for problem in problems)


def test_its_first_words_are_shown_and_the_rest_is_english_with_a_mark(begun: Path, tmp_path: Path) -> None:
    folder = translation_folder(begun)
    for catalog in (PROGRAM, CONTENT):
        po = folder.read("th", catalog)
        filled = [replace(e, text=(THAI[e.id[0]],)) if e.id[0] in THAI else e for e in po.entries]
        folder.po("th", catalog).write_bytes(format_po(replace(po, entries=tuple(filled))))
    build_edition(begun, tmp_path / "edition")
    edition = open_edition(tmp_path / "edition")
    article = edition.library.article("immediate-danger", "th")
    assert (article.title.text, article.title.standing) == (THAI["Immediate danger"], Standing.DRAFT)
    assert {block.wording.standing for block in article.blocks} == {Standing.MISSING}
    assert edition.catalog("th").text_in("offer", "Police") == "ตำรวจ"
    assert edition.catalog("th").text("Search") == "Search"
    hits = edition.search.find("อันตรายเฉพาะหน้า", "th", None)
    assert hits[0].id == "immediate-danger"


@pytest.mark.parametrize(
    ("code", "endonym", "words"),
    [
        ("ko", None, "there already"),
        ("en", None, "there already"),
        ("Thai", None, "no code"),
        ("../x", None, "no code"),
        ("kac", None, "Add --endonym"),
        ("kac", 'a"b', "Add --endonym"),
    ],
)
def test_what_is_no_new_language_is_one_sentence(begun: Path, code: str, endonym: str | None, words: str) -> None:
    before = (begun / "translations/languages.toml").read_bytes()
    with pytest.raises(NoSuchLanguageError, match=words):
        add_language(translation_folder(begun), code, endonym)
    assert (begun / "translations/languages.toml").read_bytes() == before


def test_one_without_a_name_in_cldr_brings_its_own(begun: Path) -> None:
    add_language(translation_folder(begun), "kac", "Jinghpaw")
    folder = translation_folder(begun)
    assert folder.languages[-1] == "kac"
    assert folder.read("kac", PROGRAM).entries
