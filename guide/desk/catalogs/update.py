"""Templates made anew from the sources, and every catalog brought up to them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from guide.desk.catalogs.extract import content_template, program_template
from guide.desk.catalogs.folder import CATALOGS, CONTENT, PROGRAM, TranslationFolder
from guide.desk.catalogs.merge import merge
from guide.desk.catalogs.po import PoFile, format_po
from guide.desk.catalogs.whole_file import write_if_changed
from guide.desk.sources.problem import SourcesHaveProblemsError
from guide.desk.sources.reading import read_sources


def extract_templates(root: Path) -> dict[str, PoFile]:
    """What the templates of the project at `root` must hold, by catalog.

    Raises SourcesHaveProblemsError: the words of what cannot be read would be missing, and their translations go.
    """
    sources = read_sources(root / "resources")
    if sources.problems:
        raise SourcesHaveProblemsError(sources.problems)
    return {PROGRAM: program_template(root), CONTENT: content_template(sources)}


def update(
    folder: TranslationFolder, templates: Mapping[str, PoFile], same_meaning: Collection[str] = ()
) -> list[Path]:
    """Write templates and catalogs; returns the files that changed. For same_meaning see merge()."""
    changed = []
    for catalog in CATALOGS:
        template = templates[catalog]
        wanted = {folder.template(catalog): template}
        for language in folder.languages:
            wanted[folder.po(language, catalog)] = merge(template, folder.read(language, catalog), same_meaning)
        changed += [path for path, po in wanted.items() if write_if_changed(path, format_po(po))]
    return changed
