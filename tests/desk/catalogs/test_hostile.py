"""A catalog from outside can be anything: it is named, never followed, and no digit changes on its account.

`make test` tries a slice; GUIDE_SOAK=2000 in the environment the whole (docs/soak.md).
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from guide.core.i18n import Catalog, parse_catalog
from guide.core.markup import REFERENCE
from guide.desk.catalogs.check import check_catalog
from guide.desk.catalogs.compile import compile_mo, content_translations
from guide.desk.catalogs.folder import CONTENT, PROGRAM, TranslationFolder, translation_folder
from guide.desk.catalogs.po import Entry, PoFile, UnreadablePoError, format_po, read_po_file
from guide.desk.catalogs.rules import numbers
from tests.conftest import PROJECT, SMALL_SOURCE
from tests.desk.catalogs.mutations import HOSTILE, mutated

SEEDS = range(int(os.environ.get("GUIDE_SOAK", "60")))
LANGUAGE = "ko"


@pytest.fixture(scope="module")
def sources() -> dict[str, bytes]:
    """A part of the real words of the program, and the content of the small edition."""
    program = translation_folder(PROJECT).read(LANGUAGE, PROGRAM)
    content = SMALL_SOURCE / "translations" / LANGUAGE / "content.po"
    return {
        PROGRAM: format_po(replace(program, entries=program.entries[::4], obsolete=())),
        CONTENT: content.read_bytes(),
    }


@pytest.fixture
def folder(tmp_path: Path) -> TranslationFolder:
    (tmp_path / LANGUAGE).mkdir()
    return TranslationFolder(tmp_path, (LANGUAGE,))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_mutated_catalog_crashes_nothing_and_changes_no_digit(
    sources: dict[str, bytes], folder: TranslationFolder, seed: int
) -> None:
    whole = {catalog: read_bytes(folder, catalog, data) for catalog, data in sources.items()}
    for catalog, data in sources.items():
        folder.po(LANGUAGE, catalog).write_bytes(mutated(data, seed))
        try:
            po = folder.read(LANGUAGE, catalog)
        except UnreadablePoError:
            continue  # named with its line, by the tests below; the reader stays with English
        list(check_catalog(po, whole[catalog], LANGUAGE, is_program=catalog == PROGRAM, must_be_whole=False))
        if catalog == PROGRAM:
            said = parse_catalog(compile_mo(po), LANGUAGE)
            for entry in whole[PROGRAM].entries:
                assert_nothing_changed(entry, said_of(said, entry))
        else:
            keywords = {entry.key for entry in whole[CONTENT].entries if entry.is_keywords}
            for (context, english), (text, _standing) in content_translations(folder, LANGUAGE, keywords).items():
                if not is_keywords(whole[CONTENT], context, english):
                    assert list(numbers(english, text, LANGUAGE)) == []
                    assert REFERENCE.findall(text) == REFERENCE.findall(english) or same(REFERENCE, text, english)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_hostile_words_reach_a_sentence_that_is_filled_in(words: str) -> None:
    po = PoFile(LANGUAGE, (Entry("", ("Open {name}",), (f"{words} {{name}}",)),))
    shown = parse_catalog(compile_mo(po), LANGUAGE).text("Open {name}").format(name="x")
    assert len(shown) < 100
    assert "__class__" not in shown.replace(words, "")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'msgid "a"\nmsgstr "b', 2),
        ('msgid "a"\nmsgstr "\uae30"\n'.encode("cp949"), 1),
        (b"\xff\xfe\x00", 1),
        (b"<html>", 1),
    ],
)
def test_what_is_no_catalog_is_named_with_its_line(tmp_path: Path, data: bytes, line: int) -> None:
    path = tmp_path / "x.po"
    path.write_bytes(data)
    with pytest.raises(UnreadablePoError) as caught:
        read_po_file(path, LANGUAGE)
    assert caught.value.line == line
    assert caught.value.reason


def test_a_catalog_of_very_many_entries_is_read_as_any_other(tmp_path: Path) -> None:
    count = int(os.environ.get("GUIDE_SOAK_ENTRIES", "20000"))
    path = tmp_path / "x.po"
    path.write_text("".join(f'msgid "m{number}"\nmsgstr "n{number}"\n\n' for number in range(count)))
    assert len(read_po_file(path, LANGUAGE).entries) == count


def read_bytes(folder: TranslationFolder, catalog: str, data: bytes) -> PoFile:
    folder.po(LANGUAGE, catalog).write_bytes(data)
    return folder.read(LANGUAGE, catalog)


def said_of(catalog: Catalog, entry: Entry) -> str:
    if len(entry.id) > 1:
        return catalog.count(entry.id[0], entry.id[1], 5)
    return catalog.text_in(entry.context, entry.id[0]) if entry.context else catalog.text(entry.id[0])


def assert_nothing_changed(entry: Entry, said: str) -> None:
    assert list(numbers(entry.id[-1], said, LANGUAGE)) == []
    assert same(re.compile(r"\{[^{}]*\}"), said, entry.id[-1])


def same(pattern: re.Pattern[str], one: str, other: str) -> bool:
    return Counter(match.group() for match in pattern.finditer(one)) == Counter(
        match.group() for match in pattern.finditer(other)
    )


def is_keywords(po: PoFile, context: str, english: str) -> bool:
    return any(entry.is_keywords for entry in po.entries if entry.key == (context, english))
