"""The preview's edition follows the files; the edition it began with is left alone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from guide.core.wording import Standing
from guide.desk.catalogs.folder import CONTENT, PROGRAM, TranslationFolder
from guide.desk.catalogs.po import PoFile, format_po
from guide.desk.preview.live_edition import LiveEdition
from guide.desk.sources.languages import read_languages
from tests.conftest import PROJECT, SMALL_SOURCE
from tests.desk.catalogs.entries import entry

LANGUAGES = read_languages(SMALL_SOURCE / "translations" / "languages.toml")
TITLE = "Immediate danger"


@pytest.fixture
def folder(tmp_path: Path) -> TranslationFolder:
    for language in ("ko", "my"):
        (tmp_path / "translations" / language).mkdir(parents=True)
        content = SMALL_SOURCE / "translations" / language / "content.po"
        shutil.copy(content, tmp_path / "translations" / language)
        shutil.copy(PROJECT / "translations" / language / "guide.po", tmp_path / "translations" / language)
    return TranslationFolder(tmp_path / "translations", ("ko", "my"))


@pytest.fixture
def live(small_edition: Path, folder: TranslationFolder) -> LiveEdition:
    return LiveEdition(small_edition, folder, LANGUAGES)


def change(folder: TranslationFolder, catalog: str, english: str, text: str, language: str = "ko") -> None:
    po = folder.read(language, catalog)
    entries = tuple(replace(e, text=(text,) if text else ()) if e.id[0] == english else e for e in po.entries)
    folder.po(language, catalog).write_bytes(format_po(replace(po, entries=entries)))


def title(live: LiveEdition, language: str = "ko") -> tuple[str, Standing]:
    wording = live.edition().library.article("immediate-danger", language).title
    return wording.text, wording.standing


def test_a_saved_file_shows_and_nothing_is_built(
    live: LiveEdition, folder: TranslationFolder, small_edition: Path
) -> None:
    before = {path: path.read_bytes() for path in small_edition.rglob("*") if path.is_file()}
    change(folder, CONTENT, TITLE, "지금 위험할 때")
    assert live.reload().languages == ("ko",)
    assert title(live) == ("지금 위험할 때", Standing.DRAFT)
    assert live.reload().languages == ()
    assert {path: path.read_bytes() for path in small_edition.rglob("*") if path.is_file()} == before


def test_words_of_the_program_follow_too(live: LiveEdition, folder: TranslationFolder) -> None:
    change(folder, PROGRAM, "Search", "바뀐 찾기")
    assert live.reload().languages == ("ko",)
    assert live.edition().catalog("ko").text("Search") == "바뀐 찾기"


def test_a_translation_that_is_taken_back_shows_in_english(live: LiveEdition, folder: TranslationFolder) -> None:
    change(folder, CONTENT, TITLE, "")
    live.reload()
    assert title(live) == (TITLE, Standing.MISSING)


def test_a_translation_that_carries_another_number_stays_english(live: LiveEdition, folder: TranslationFolder) -> None:
    change(folder, CONTENT, TITLE, "110에 전화")
    live.reload()
    assert title(live) == (TITLE, Standing.MISSING)


def test_a_file_that_cannot_be_read_is_named_and_its_last_words_stay(
    live: LiveEdition, folder: TranslationFolder
) -> None:
    before = title(live)
    path = folder.po("ko", CONTENT)
    path.write_bytes(path.read_bytes()[:-20])
    (problem,) = live.reload().problems
    assert problem.path == path
    assert title(live) == before
    path.unlink()
    assert live.reload().problems == ()
    assert title(live) == (TITLE, Standing.MISSING)


def test_a_language_the_edition_was_built_without_is_there(small_edition: Path, folder: TranslationFolder) -> None:
    thai = replace(LANGUAGES[0], code="th", endonym="ไทย", script="Thai")
    folder = replace(folder, languages=("th",))
    (folder.path / "th").mkdir()
    po = PoFile("th", (entry(TITLE, "อันตราย", context="article:immediate-danger"),))
    folder.po("th", CONTENT).write_bytes(format_po(po))
    live = LiveEdition(small_edition, folder, (*LANGUAGES, thai))
    assert live.edition().languages[-1].endonym == "ไทย"
    assert title(live, "th") == ("อันตราย", Standing.DRAFT)
    assert live.edition().directory.services("th")
