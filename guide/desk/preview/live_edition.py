"""An edition whose translations are read from PO files, again and again while somebody writes them.

The edition's own database is opened in memory as the reader opens it, and only what a file changed is written into
that memory: nothing is built, and no file of the edition is touched. What is bad stays English, as in the reader.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from guide.core.languages import InterfaceLanguage
from guide.core.paths import DATABASE_NAME
from guide.desk.assemble.live_translations import LiveTranslations
from guide.desk.catalogs.compile import Shown, compile_mo, shown_translations
from guide.desk.catalogs.folder import CATALOGS, PROGRAM, TranslationFolder
from guide.desk.catalogs.po import PoFile, UnreadablePoError
from guide.edition.catalogs import Catalogs, catalog_file
from guide.edition.opening import OpenEdition, open_edition
from guide.store.database import open_database, read_bytes


@dataclass(frozen=True, slots=True)
class Reloaded:
    """What reading the files again brought: the languages whose words changed, and the files that cannot be read."""

    languages: tuple[str, ...]
    problems: tuple[UnreadablePoError, ...]


class LiveEdition:
    """edition    the folder of a built edition
    folder     the translations to show in it
    languages  what is known of the languages of that folder

    Raises GuideError where the edition cannot be opened.
    """

    def __init__(self, edition: Path, folder: TranslationFolder, languages: tuple[InterfaceLanguage, ...]) -> None:
        self.folder = folder
        database = edition / DATABASE_NAME
        self._base = open_edition(edition)
        self._connection = open_database(read_bytes(database), str(database))
        self._live = LiveTranslations(self._connection)
        known = {language.code for language in self._base.languages}
        new = tuple(language for language in languages if language.code not in known)
        self._live.add_languages(new)
        self._languages = (*self._base.languages, *new)
        self._files: dict[str, bytes | None] = {}
        self._pos: dict[tuple[str, str], PoFile] = {}
        self._shown: dict[str, Shown] = {}
        self._stamps: dict[Path, tuple[int, int]] = {}
        for language in folder.languages:
            self._live.clear(language)
        self.problems = self.reload().problems

    def po(self, language: str, catalog: str) -> PoFile:
        """The catalog as it could last be read."""
        return self._pos.get((language, catalog), PoFile(language, ()))

    def edition(self) -> OpenEdition:
        """The edition as the files are now. Its stores keep what they read, so each reload wants a new one."""
        endonyms = {language.code: language.endonym for language in self._languages}
        catalogs = Catalogs(dict(self._files), endonyms)
        return replace(self._base, languages=self._languages, _catalogs=catalogs, _connection=self._connection)

    def reload(self) -> Reloaded:
        """Read the files that changed since the last time."""
        changed: dict[str, None] = {}
        problems = []
        for language in self.folder.languages:
            for catalog in CATALOGS:
                path = self.folder.po(language, catalog)
                try:
                    if self._read(path, language, catalog):
                        changed[language] = None
                except UnreadablePoError as error:
                    problems.append(error)
                except OSError as error:  # on its way from one editor to another: the next look finds it
                    problems.append(UnreadablePoError(path, 1, str(error.strerror)))
        return Reloaded(tuple(changed), tuple(problems))

    def _read(self, path: Path, language: str, catalog: str) -> bool:
        stamp = _stamp(path)
        if self._stamps.get(path) == stamp:
            return False
        po = self.folder.read(language, catalog)
        self._stamps[path] = stamp
        self._pos[language, catalog] = po
        if catalog == PROGRAM:
            self._files[catalog_file(language)] = compile_mo(po)
            return True
        before = self._shown.get(language, {})
        shown = shown_translations(po, language, before)
        self._shown[language] = shown
        gone = [key for key in before if key not in shown]
        self._live.change(language, gone, {key: value for key, value in shown.items() if before.get(key) != value})
        return True


def _stamp(path: Path) -> tuple[int, int]:
    """When a file was written and how large it is; two zeros where it is not there."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)
