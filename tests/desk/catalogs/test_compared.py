from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from guide.desk.catalogs.compared import (
    critical_notes,
    is_compared_kind,
    record_counts,
    uncompared_notes,
    uncompared_problems,
)
from guide.desk.catalogs.folder import CONTENT, PROGRAM, TranslationFolder, translation_folder
from guide.desk.catalogs.place import find_translations
from guide.desk.catalogs.po import Entry, format_po
from guide.desk.catalogs.records import BackTranslation, Verdict, format_records, key_of, read_records
from guide.desk.catalogs.review import review_sum
from guide.desk.sources.reading import read_sources
from tests.desk.catalogs.entries import entry
from tests.desk.editable_sources import EditableSources

SHORT = "note:S01"
Waiting = Callable[[], dict[str, tuple[str, ...]]]


@pytest.fixture
def folder(editable: EditableSources) -> TranslationFolder:
    """Of the small sources, where every critical note that stands in a language was compared."""
    return translation_folder(editable.root)


@pytest.fixture
def waiting(folder: TranslationFolder, editable: EditableSources) -> Waiting:
    return lambda: uncompared_notes(folder, critical_notes(editable.read()))


def change(folder: TranslationFolder, context: str, **fields: object) -> Entry:
    """Change the first message of an entry in Korean; gives it as it then stands."""
    po = folder.read("ko", CONTENT)
    first = next(entry for entry in po.entries if entry.context == context)
    new = replace(first, **fields)  # type: ignore[arg-type]  # fields of Entry
    entries = tuple(new if entry is first else entry for entry in po.entries)
    folder.po("ko", CONTENT).write_bytes(format_po(replace(po, entries=entries)))
    return new


def record(folder: TranslationFolder, of: Entry, verdict: Verdict) -> None:
    folder.records("ko").write_bytes(format_records([BackTranslation(*key_of(CONTENT, of), "words", verdict)]))


def test_what_was_compared_does_not_wait(waiting: Waiting) -> None:
    assert waiting() == {}


def test_a_changed_word_makes_a_note_wait(folder: TranslationFolder, waiting: Waiting) -> None:
    changed = change(folder, SHORT, text=("이 전화는 그 사람이 정합니다.",))
    assert waiting() == {"ko": ("S01",)}
    record(folder, changed, Verdict.DIFFERS)
    assert waiting() == {"ko": ("S01",)}
    record(folder, changed, Verdict.MENDED)
    assert waiting() == {}


def test_a_native_reader_alone_does_not_stand_for_it(folder: TranslationFolder, waiting: Waiting) -> None:
    changed = change(folder, SHORT, text=("이 전화는 그 사람이 정합니다.",))
    change(folder, SHORT, notes=(f"reviewed: x 2026-11-22 {review_sum(changed)}",))
    assert waiting() == {"ko": ("S01",)}


def test_a_line_that_cannot_be_read_counts_for_nothing(folder: TranslationFolder, waiting: Waiting) -> None:
    path = folder.records("ko")
    path.write_text(path.read_text(encoding="utf-8").replace("\tsame", "\tSame"), encoding="utf-8")
    assert waiting() == {"ko": ("S01",)}


def test_what_stands_in_english_alone_does_not_wait(folder: TranslationFolder, waiting: Waiting) -> None:
    """Nothing translated, or a critical note that is out of date: a corrected warning need not wait."""
    change(folder, SHORT, text=())
    assert waiting() == {}
    change(folder, SHORT, text=("옛",), fuzzy=True, previous=("old",))
    assert waiting() == {}


def test_an_older_text_that_is_shown_waits(
    editable: EditableSources, folder: TranslationFolder, waiting: Waiting
) -> None:
    """S02 is critical in some case alone, and then keeps its older words behind a mark."""
    shown = "  show_on: [service:cn-110-police, place"
    editable.change("safety.yaml", shown, f"  critical_when: an officer is involved\n{shown}")
    assert set(waiting()) == {"zh", "ko", "vi", "my"}
    assert waiting()["ko"] == ("S02",)
    note = change(folder, "note:S02", text=("가",))
    record(folder, note, Verdict.SAME)
    assert waiting()["ko"] == ("S01",)
    change(folder, "note:S02", fuzzy=True, previous=("old",))
    assert waiting()["ko"] == ("S01", "S02")


def test_each_note_is_named_once_with_file_and_line(folder: TranslationFolder, editable: EditableSources) -> None:
    change(folder, SHORT, text=("가",))
    (problem,) = uncompared_problems(folder, critical_notes(editable.read()))
    line = folder.po("ko", CONTENT).read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert problem.path == "translations/ko/content.po"
    assert line.startswith("msgid")
    assert problem.message.startswith("note:S01: 1 text was not translated back")


def test_counts(folder: TranslationFolder) -> None:
    before = {(row.language, row.catalog): row for row in record_counts(folder)}
    content = before["ko", CONTENT]
    assert (content.same, content.mended, content.differs, content.stale) == (1, 0, 0, 0)
    assert content.missing == content.total - 1
    change(folder, SHORT, text=("가",))
    after = next(row for row in record_counts(folder) if (row.language, row.catalog) == ("ko", CONTENT))
    assert (after.same, after.missing, after.stale) == (0, content.total, 1)
    assert read_records(folder, "ko").problems == ()


@pytest.mark.parametrize(
    ("catalog", "message", "counts"),
    [
        (CONTENT, entry("a", context="note:S01"), True),
        (CONTENT, entry("a", context="article:a"), False),
        (PROGRAM, entry("a", context="", comments=("Where: pages/card",)), True),
        (PROGRAM, entry("a", context="", comments=("x", "Where: workshop/window, sticks/words")), True),
        (PROGRAM, entry("a", context="", comments=("Where: workshop/window, workshop/filters",)), False),
        (PROGRAM, entry("a", context=""), True),
    ],
)
def test_what_is_translated_back(catalog: str, message: Entry, counts: bool) -> None:
    assert is_compared_kind(catalog, message) is counts


def test_critical_always_or_in_some_case(editable: EditableSources) -> None:
    found = critical_notes(read_sources(editable.root / "resources"))
    assert found.always == {"note:S01", "note:S49", "note:N-cn-mission-not-to-call"}
    assert found.in_some_case == frozenset()


def test_the_folder_of_records_is_no_language(editable: EditableSources) -> None:
    (editable.root / "translations/languages.toml").unlink()
    assert "review" not in find_translations(editable.root).folder.languages
