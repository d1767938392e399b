from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from guide.desk.catalogs.place import NoTranslationsError, find_translations
from tests.conftest import PROJECT, SMALL_SOURCE


def test_a_project_and_its_translations_are_the_same_place() -> None:
    for path in (PROJECT, PROJECT / "translations"):
        place = find_translations(path)
        assert place.folder.path == PROJECT / "translations"
        assert place.folder.languages == ("zh", "ko", "vi", "my")
        assert place.glossary.of("ko")


def test_a_copy_of_one_language_is_enough(tmp_path: Path) -> None:
    (tmp_path / "ko").mkdir()
    shutil.copy(SMALL_SOURCE / "translations/ko/content.po", tmp_path / "ko")
    (tmp_path / "notes").mkdir()
    place = find_translations(tmp_path)
    assert [(language.code, language.endonym) for language in place.languages] == [("ko", "한국어")]
    assert place.folder.languages == ("ko",)


def test_a_list_that_names_more_than_there_is_gives_what_there_is(tmp_path: Path) -> None:
    shutil.copy(SMALL_SOURCE / "translations/languages.toml", tmp_path)
    (tmp_path / "my").mkdir()
    shutil.copy(SMALL_SOURCE / "translations/my/content.po", tmp_path / "my")
    assert find_translations(tmp_path).folder.languages == ("my",)


def test_where_there_is_none_it_says_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoTranslationsError):
            find_translations(path)
