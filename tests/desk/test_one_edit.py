"""An editor rewrites one paragraph: that block alone goes out of date, in every language, and the screen says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from guide.core.wording import Standing
from guide.desk.build import build_edition
from guide.desk.catalogs.folder import CONTENT, translation_folder
from guide.desk.catalogs.update import extract_templates, update
from guide.edition.opening import open_edition
from tests.conftest import PROJECT, SMALL_SOURCE

BEFORE = "is free and answers **day and night**."
AFTER = "is free of charge and answers **day and night**."
ARTICLE = "calling-police"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(SMALL_SOURCE, root)
    shutil.copy(PROJECT / "pyproject.toml", root)
    (root / "guide").mkdir()
    update(translation_folder(root), extract_templates(root))
    return root


def test_one_paragraph_is_marked_in_every_language_and_all_else_stays(project: Path, tmp_path: Path) -> None:
    folder = translation_folder(project)
    before = {language: folder.read(language, CONTENT) for language in folder.languages}
    article = project / f"resources/articles/police/{ARTICLE}.md"
    text = article.read_text(encoding="utf-8")
    assert BEFORE in text
    article.write_text(text.replace(BEFORE, AFTER), encoding="utf-8")

    update(folder, extract_templates(project))
    for language in folder.languages:
        after = folder.read(language, CONTENT)
        words = {(entry.key, entry.text, entry.fuzzy) for entry in before[language].entries}
        changed = [entry for entry in after.entries if (entry.key, entry.text, entry.fuzzy) not in words]
        assert [entry.fuzzy for entry in changed] == [True]
        assert BEFORE in changed[0].previous[0]
        assert len(after.entries) == len(before[language].entries)

    build_edition(project, tmp_path / "edition", program=PROJECT)
    edition = open_edition(tmp_path / "edition")
    for language in folder.languages:
        blocks = edition.library.article(ARTICLE, language).blocks
        edited = next(block for block in blocks if "{phone:cn-110-police}" in block.wording.text)
        assert edited.wording.standing is Standing.OLDER


def test_an_editor_can_say_that_the_meaning_is_the_same(project: Path) -> None:
    folder = translation_folder(project)
    article = project / f"resources/articles/police/{ARTICLE}.md"
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace(BEFORE, AFTER), encoding="utf-8")
    update(folder, extract_templates(project), {f"article:{ARTICLE}"})
    for language in folder.languages:
        (edited,) = (entry for entry in folder.read(language, CONTENT).entries if AFTER in entry.id[0])
        assert edited.is_translated
        assert not edited.fuzzy
