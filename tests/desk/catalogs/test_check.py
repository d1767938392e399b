from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.catalogs.check import check, check_catalog
from guide.desk.catalogs.folder import CONTENT, PROGRAM, TranslationFolder, translation_folder
from guide.desk.catalogs.po import Entry, PoFile, format_po
from guide.desk.catalogs.update import extract_templates, update
from tests.desk.catalogs.entries import entry, korean, template

WORDS = {"Leave {name}": "나가기 {name}", "Police": "경찰", "One number": "{count}개"}
COPY = "Copy what stands in braces from the English, letter by letter; it is filled in by the program."
OTHERS = {"zh": "离开", "ko": "나가기", "vi": "Rời đi", "my": "ထွက်ရန်"}


@pytest.fixture
def folder(project: Path) -> TranslationFolder:
    """Catalogs without a fault."""
    folder = translation_folder(project)
    update(folder, extract_templates(project))
    for language, word in OTHERS.items():
        po = folder.read(language, PROGRAM)
        done = (
            word + "".join(f" {{{name}}}" for name in ("name", "count") if f"{{{name}}}" in e.id[-1])
            for e in po.entries
        )
        entries = tuple(replace(e, text=(text,)) for e, text in zip(po.entries, done, strict=True))
        folder.po(language, PROGRAM).write_bytes(format_po(replace(po, entries=entries)))
    return folder


def sentences(folder: TranslationFolder, project: Path) -> list[str]:
    return [str(problem) for problem in check(folder, extract_templates(project)).problems]


def test_whole_catalogs_pass(folder: TranslationFolder, project: Path) -> None:
    assert sentences(folder, project) == []


def test_a_fault_is_named_with_file_and_line(folder: TranslationFolder, project: Path) -> None:
    path = folder.po("ko", PROGRAM)
    text = path.read_text()
    path.write_text(text.replace("나가기 {name}", "나가기 {nome}"))
    line = text.splitlines().index('msgid "Leave {name}"') + 1
    assert sentences(folder, project) == [
        f"translations/ko/guide.po:{line}: “Leave {{name}}”: {{name}} is missing. {COPY}",
        f"translations/ko/guide.po:{line}: “Leave {{name}}”: {{nome}} is not in the English. {COPY}",
    ]


def test_a_stale_template_is_named(folder: TranslationFolder, project: Path) -> None:
    path = project / "guide/words.py"
    path.write_text(path.read_text() + '_("New words")\n')
    found = sentences(folder, project)
    assert found[0] == "translations/guide.pot:1: This is not what the sources give now. Run: make strings"
    assert len(found) == 5


def test_an_unreadable_catalog_is_one_problem_and_the_others_are_read(folder: TranslationFolder, project: Path) -> None:
    folder.po("ko", CONTENT).write_bytes(b'msgid "a\n')
    folder.po("vi", PROGRAM).write_bytes(format_po(PoFile("vi", ())))
    found = sentences(folder, project)
    assert [sentence.split(":")[0] for sentence in found] == ["translations/ko/content.po", "translations/vi/guide.po"]
    assert "cannot be read" in found[0]


def faults_of(*entries: Entry, is_program: bool = False) -> list[str]:
    po = korean(*entries)
    same = PoFile(None, tuple(replace(e, text=(), fuzzy=False) for e in entries))
    return [
        finding.sentence() for finding in check_catalog(po, same, "ko", is_program=is_program, must_be_whole=is_program)
    ]


def test_the_program_must_be_whole_and_the_content_may_wait() -> None:
    waiting = (entry("Missing"), entry("Doubtful", "의심", fuzzy=True, previous=("Doubt",)))
    assert faults_of(*waiting) == []
    assert faults_of(*waiting, is_program=True) == [
        "article:a: “Missing”: not translated. Give the words in your language.",
        "article:a: “Doubtful”: fuzzy: the English has changed since. "
        "Read both, mend the words, and take the mark off.",
    ]


def test_plural_forms_are_counted() -> None:
    plural = Entry("", ("One number", "{count} numbers"), ("{count}개", "{count}개"))
    assert faults_of(plural) == ["“One number”: 2 plural forms instead of 1. Run: make strings"]
    po = replace(korean(), forms=2)
    (finding,) = check_catalog(po, template(), "ko", is_program=True, must_be_whole=True)
    assert (finding.line, finding.fault.what) == (1, "Plural-Forms says 2 forms; this language has 1")


def test_what_a_person_has_to_judge_is_a_remark_and_no_problem(folder: TranslationFolder, project: Path) -> None:
    header = "language\tterm\ttranslation\tsource\tavoid"
    (folder.path / "glossary.tsv").write_text(f"{header}\nko\tpolice\t경찰\tdraft\t나가기\n")
    found = check(folder, extract_templates(project))
    assert found.problems == ()
    assert ["“나가기” is a word to avoid" in remark.message for remark in found.remarks] == [True]


def test_a_glossary_that_is_none_is_a_problem(folder: TranslationFolder, project: Path) -> None:
    (folder.path / "glossary.tsv").write_text("language\tterm\n")
    assert sentences(folder, project) == [
        "translations/glossary.tsv:1: A line has 5 fields: language, term, translation, source, avoid."
    ]


def test_of_a_plural_with_several_forms_one_may_be_for_one() -> None:
    """Russian has more than one form; that for one needs no number."""
    words = Entry("", ("One number", "{count} numbers"), ("Один номер", "{count} номера", "{count} номеров"))
    po = PoFile("ru", (words,))
    found = check_catalog(po, po, "ru", is_program=True, must_be_whole=True)
    assert [finding.sentence() for finding in found if finding.fault.misleads] == []
    wrong = PoFile("ru", (replace(words, text=("Один номер", "{n} номера", "{count} номеров")),))
    found = check_catalog(wrong, wrong, "ru", is_program=True, must_be_whole=True)
    assert any("{n}" in finding.sentence() for finding in found)
