"""Find an edition, verify it, open it. What is verified are the very bytes that are then used.

This runs before the first window: it imports little and reads each file once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH, N_, Catalog, parse_catalog
from guide.core.languages import InterfaceLanguage
from guide.core.paths import DATABASE_NAME, data_folder
from guide.edition import checksums, manifest
from guide.edition.catalogs import Catalogs, catalog_file
from guide.store.database import DAMAGED, check_header, open_database, read_bytes
from guide.store.directory import Directory
from guide.store.library import Library
from guide.store.names import Names
from guide.store.notes import Notes
from guide.store.search import Search
from guide.store.wordings import Wordings

FONT_FOLDER = "fonts/"

_NO_FOLDER = N_("There is no guide at “{place}”. Give the folder that holds {database}.")
_FONT_DAMAGED = N_("The file “{name}” is damaged, so some letters may not be shown. Copy the guide again.")


@dataclass(frozen=True, slots=True)
class OpenEdition:
    """An edition that was verified and is open in memory. The stick may go.

    number, date, profile, counts   as its edition.json says
    fonts           the verified bytes of its fonts, by name
    """

    number: str
    date: str
    profile: str
    counts: Mapping[str, int]
    languages: tuple[InterfaceLanguage, ...]
    library: Library
    directory: Directory
    notes: Notes
    names: Names
    search: Search
    fonts: Mapping[str, bytes]
    font_problems: tuple[GuideError, ...]
    _catalogs: Catalogs = field(repr=False)

    def catalog(self, code: str) -> Catalog:
        """The words of the program: English for en, and for a language whose catalog is broken."""
        return self._catalogs.catalog(code)

    def catalog_problem(self, code: str) -> str | None:
        """The sentence, in the language in use, that says why `catalog(code)` is English; to be shown once."""
        problem = self._catalogs.problem(code)
        return problem.sentence() if problem else None


def find_edition(explicit: Path | None = None) -> Path:
    """The folder of the edition to open: the given one (a folder, or its guide.db), else the program's own.

    Raises GuideError where the given place holds none. The program's own folder is not looked into here;
    open_edition says what is wrong with it.
    """
    if explicit is None:
        return data_folder()
    folder = explicit.parent if explicit.name == DATABASE_NAME else explicit
    try:
        if (folder / DATABASE_NAME).is_file():
            return folder.absolute()
    except (OSError, ValueError):
        pass  # a path that the system cannot even look up holds no edition
    raise GuideError(_NO_FOLDER, place=explicit, database=DATABASE_NAME)


def open_edition(folder: Path) -> OpenEdition:
    """Verify an edition's folder by its SHA256SUMS and open it.

    Raises GuideError with one sentence where the database or the manifest is missing, unreadable, not of
    this guide, too old, too new or damaged. A damaged catalog or font is said by the OpenEdition instead:
    the numbers can still be read.
    """
    database = folder / DATABASE_NAME
    data = read_bytes(database)
    check_header(data, str(database))
    sums = _read_sums(folder)
    if sums.get(DATABASE_NAME) != checksums.sum_of(data):
        raise GuideError(DAMAGED, place=database)
    files = {name: _verified(folder, name, sum) for name, sum in sums.items() if name != DATABASE_NAME}
    said = _manifest(folder, files.get(manifest.FILE_NAME))
    connection = open_database(data, str(database))
    rows = connection.execute("SELECT code, endonym, script, direction FROM interface_language ORDER BY position")
    languages = tuple(InterfaceLanguage(*row) for row in rows)
    wordings = Wordings(connection)
    fonts = {name: font for name, font in files.items() if name.startswith(FONT_FOLDER)}
    return OpenEdition(
        number=said.number,
        date=said.date,
        profile=said.profile,
        counts=said.counts,
        languages=languages,
        library=Library(connection, wordings),
        directory=Directory(connection, wordings),
        notes=Notes(connection, wordings),
        names=Names(connection),
        search=Search(connection),
        fonts={name: font for name, font in fonts.items() if font is not None},
        font_problems=tuple(GuideError(_FONT_DAMAGED, name=name) for name, font in fonts.items() if font is None),
        _catalogs=Catalogs(files, {language.code: language.endonym for language in languages}),
    )


def catalog_for_refusal(folder: Path, code: str) -> Catalog:
    """The words to say in the reader's language that an edition could not be opened.

    Never raises: English where the catalog is not whole. It is held against the sums as in open_edition.
    """
    try:
        data = _verified(folder, catalog_file(code), _read_sums(folder)[catalog_file(code)])
        return parse_catalog(data, code) if data else ENGLISH
    except (GuideError, KeyError, ValueError):
        return ENGLISH


def _read_sums(folder: Path) -> dict[str, str]:
    path = folder / checksums.FILE_NAME
    try:
        return checksums.parse_sums(read_bytes(path))
    except ValueError as error:
        raise GuideError(DAMAGED, place=path) from error


def _verified(folder: Path, name: str, sum: str) -> bytes | None:
    """The bytes of a listed file; None where it is missing, unreadable or not what the sum says."""
    try:
        data = read_bytes(folder / name)
    except GuideError:
        return None
    return data if checksums.sum_of(data) == sum else None


def _manifest(folder: Path, data: bytes | None) -> manifest.Manifest:
    try:
        if data is None:
            raise ValueError("missing, or not what the sum says")
        return manifest.parse_manifest(data)
    except ValueError as error:
        raise GuideError(DAMAGED, place=folder / manifest.FILE_NAME) from error
