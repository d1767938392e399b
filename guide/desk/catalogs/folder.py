"""Where the catalogs stand: translations/<catalog>.pot and translations/<language>/<catalog>.po; and their records."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guide.core.i18n import SOURCE_LANGUAGE
from guide.desk.catalogs.po import PoFile, read_po_file
from guide.desk.sources.languages import read_languages, started_languages

PROGRAM = "guide"
CONTENT = "content"
CATALOGS = (PROGRAM, CONTENT)


@dataclass(frozen=True, slots=True)
class TranslationFolder:
    """The folder `translations` of a project.

    languages  those that are translated, in the order in which they are offered
    started    those of them whose translation has only begun
    """

    path: Path
    languages: tuple[str, ...]
    started: frozenset[str] = frozenset()

    def template(self, catalog: str) -> Path:
        return self.path / f"{catalog}.pot"

    def po(self, language: str, catalog: str) -> Path:
        return self.path / language / f"{catalog}.po"

    def records(self, language: str) -> Path:
        """The back-translations that were compared (guide.desk.catalogs.records)."""
        return self.path / "review" / f"{language}.tsv"

    def read(self, language: str, catalog: str) -> PoFile:
        """An empty catalog where there is none yet. Raises UnreadablePoError and OSError."""
        path = self.po(language, catalog)
        return read_po_file(path, language) if path.is_file() else PoFile(language, ())


def translation_folder(root: Path) -> TranslationFolder:
    """The catalogs of the project at `root`, by its translations/languages.toml."""
    path = root / "translations"
    file = path / "languages.toml"
    codes = (language.code for language in read_languages(file))
    translated = tuple(code for code in codes if code != SOURCE_LANGUAGE)
    return TranslationFolder(path, translated, started_languages(file))
