"""Translated titles that the edition for inside China does not show, because they tell what the guide is about."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.catalogs.compile import content_translations
from guide.desk.catalogs.folder import CONTENT, TranslationFolder
from guide.desk.profiles import INSIDE_CHINA, telling_titles
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def telling_title_problems(folder: TranslationFolder, sources: Sources) -> Iterator[Problem]:
    """Each of them, in the translator's file. It is shown in English there; in the complete edition it stays."""
    for language in folder.languages:
        lines = {entry.key: entry.line for entry in folder.read(language, CONTENT).entries}
        name = folder.po(language, CONTENT).relative_to(folder.path.parent).as_posix()
        for key in telling_titles(sources, INSIDE_CHINA, content_translations(folder, language)):
            yield Problem(
                name,
                lines[key],
                f"{key[0]}: “{key[1]}”: this translation holds a word of words_inside_china.txt, so the edition inside "
                "China shows this title in English. Say it without that word, if your language can.",
            )
