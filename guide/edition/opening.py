"""Find an edition, verify it, open it. What is verified are the very bytes that are then used.

This runs before the first window: it imports little and reads each file once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH, N_, Catalog, parse_catalog
from guide.core.languages import InterfaceLanguage
from guide.core.number_list import BEFORE_NAME, parse_list
from guide.core.other_editions import ALONE, OtherEditions
from guide.core.paths import DATABASE_NAME, data_folder
from guide.edition import checksums, manifest, signed
from guide.edition.catalogs import Catalogs, catalog_file
from guide.edition.fonts import FOLDER as FONT_FOLDER
from guide.edition.fonts import Fonts
from guide.edition.numbers import split_folder_name
from guide.edition.signed import Signed, State
from guide.edition.trusted_keys import TrustedKey, trusted_keys
from guide.store.database import DAMAGED, check_header, open_database, read_bytes

if TYPE_CHECKING:
    from guide.store.comparison import Comparison
    from guide.store.directory import Directory
    from guide.store.doubts import Doubts
    from guide.store.figures import Figures
    from guide.store.forms import Forms
    from guide.store.glossary import Glossary
    from guide.store.indicators import Indicators
    from guide.store.law import Law
    from guide.store.library import Library
    from guide.store.names import Names
    from guide.store.notes import Notes
    from guide.store.phrases import Phrases
    from guide.store.places import Places
    from guide.store.pointing import PointingLanguages
    from guide.store.referral import ReferralStore
    from guide.store.scripts import Scripts
    from guide.store.search import Search
    from guide.store.timeline import Timeline
    from guide.store.wordings import Wordings

_REFUSED = {
    State.UNSIGNED: N_(
        "The guide in “{place}” carries no signature, so nobody can say who made it. Copy the whole folder again from "
        "a stick that works."
    ),
    State.UNKNOWN_KEY: N_(
        "The guide in “{place}” is signed by somebody this program does not know. Copy the whole folder again from a "
        "stick that works."
    ),
    State.WRONG: N_(
        "The guide in “{place}” was changed after it was signed. Do not rely on it: copy the whole folder again from a "
        "stick that works."
    ),
}
_NO_FOLDER = N_("There is no guide at “{place}”. Give the folder that holds {database}.")


@dataclass(frozen=True)
class OpenEdition:
    """An edition that was verified and is open in memory. The stick may go.

    Each store is loaded when it is first asked for: the first page needs none but the names of countries, and
    a third of the time to the first window would go into the rest.

    number, date, profile, counts   as its edition.json says
    fonts           its fonts, read and verified when they are first needed
    signed          who signed it; an edition that the program found by itself is signed by one of its keys
    remarks         what a reader must know of how it was chosen: another one is damaged, or newer
    others          what the other editions on the stick say of its numbers: it goes into the directory, once for all
    """

    number: str
    date: str
    profile: str
    counts: Mapping[str, int]
    languages: tuple[InterfaceLanguage, ...]
    fonts: Fonts
    signed: Signed
    _catalogs: Catalogs = field(repr=False)
    _connection: sqlite3.Connection = field(repr=False)
    remarks: tuple[GuideError, ...] = ()
    others: OtherEditions = ALONE

    @cached_property
    def library(self) -> Library:
        from guide.store.library import Library

        return Library(self._connection, self._wordings)

    @cached_property
    def directory(self) -> Directory:
        from guide.store.directory import Directory

        return Directory(self._connection, self._wordings, self.others)

    @cached_property
    def notes(self) -> Notes:
        from guide.store.notes import Notes

        return Notes(self._connection, self._wordings)

    @cached_property
    def names(self) -> Names:
        from guide.store.names import Names

        return Names(self._connection)

    @cached_property
    def law(self) -> Law:
        from guide.store.law import Law

        return Law(self._connection, self._wordings)

    @cached_property
    def glossary(self) -> Glossary:
        from guide.store.glossary import Glossary

        return Glossary(self._connection, self._wordings)

    @cached_property
    def indicators(self) -> Indicators:
        from guide.store.indicators import Indicators

        return Indicators(self._connection, self._wordings)

    @cached_property
    def forms(self) -> Forms:
        from guide.store.forms import Forms

        return Forms(self._connection, self._wordings)

    @cached_property
    def phrases(self) -> Phrases:
        from guide.store.phrases import Phrases

        return Phrases(self._connection, self._wordings)

    @cached_property
    def pointing(self) -> PointingLanguages:
        from guide.store.pointing import PointingLanguages

        return PointingLanguages(self._connection)

    @cached_property
    def scripts(self) -> Scripts:
        from guide.store.scripts import Scripts

        return Scripts(self._connection, self._wordings)

    @cached_property
    def timeline(self) -> Timeline:
        from guide.store.timeline import Timeline

        return Timeline(self._connection, self._wordings)

    @cached_property
    def figures(self) -> Figures:
        from guide.store.figures import Figures

        return Figures(self._connection, self._wordings)

    @cached_property
    def places(self) -> Places:
        from guide.store.places import Places

        return Places(self._connection, self._wordings)

    @cached_property
    def referral(self) -> ReferralStore:
        from guide.store.referral import ReferralStore

        return ReferralStore(self._connection, self.directory, self._wordings)

    @cached_property
    def doubts(self) -> Doubts:
        from guide.store.doubts import Doubts

        return Doubts(self._connection, self._wordings)

    @cached_property
    def comparison(self) -> Comparison:
        from guide.store.comparison import Comparison

        return Comparison(self._connection)

    @cached_property
    def search(self) -> Search:
        from guide.store.search import Search

        if not self.others.newer:  # the directory is not loaded for nothing
            return Search(self._connection)
        return Search(self._connection, self.directory.gone, self.directory.warned)

    @cached_property
    def _wordings(self) -> Wordings:
        from guide.store.wordings import Wordings

        return Wordings(self._connection)

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


def open_edition(
    folder: Path, keys: Iterable[TrustedKey] | None = None, *, must_be_signed: bool = False
) -> OpenEdition:
    """Verify an edition's folder by its SHA256SUMS and their signature, and open it.

    keys            that may have signed it; None: those of this program
    must_be_signed  refuse it unless one of them did: for every edition that nobody named by its place

    Raises GuideError with one sentence where the database or the manifest is missing, unreadable, not of
    this guide, too old, too new or damaged. A damaged catalog or font is said by the OpenEdition instead:
    the numbers can still be read.
    """
    database = folder / DATABASE_NAME
    if must_be_signed:
        read_bytes(folder / checksums.FILE_NAME)  # a folder without an edition is said as one
    who = read_signature(folder, trusted_keys() if keys is None else keys)
    if must_be_signed and not who.holds:
        raise GuideError(_REFUSED[who.state], place=folder)
    data = read_bytes(database)
    check_header(data, str(database))
    sums = _read_sums(folder)
    if sums.get(DATABASE_NAME) != checksums.sum_of(data):
        raise GuideError(DAMAGED, place=database)
    fonts = {name: sum for name, sum in sums.items() if name.startswith(FONT_FOLDER)}
    now = sums.keys() - fonts.keys() - {DATABASE_NAME}
    files = {name: _verified(folder, name, sums[name]) for name in now}
    said = _manifest(folder, files.get(manifest.FILE_NAME))
    if who.holds and split_folder_name(who.name) != (said.number, said.profile):
        who = Signed(State.WRONG)
        if must_be_signed:
            raise GuideError(_REFUSED[who.state], place=folder)
    connection = open_database(data, str(database))
    rows = connection.execute("SELECT code, endonym, script, direction FROM interface_language ORDER BY position")
    languages = tuple(InterfaceLanguage(*row) for row in rows)
    return OpenEdition(
        number=said.number,
        date=said.date,
        profile=said.profile,
        counts=said.counts,
        languages=languages,
        fonts=Fonts(folder, fonts),
        signed=who,
        others=_before(files.get(BEFORE_NAME), said.date),
        _catalogs=Catalogs(files, {language.code: language.endonym for language in languages}),
        _connection=connection,
    )


def read_signature(folder: Path, keys: Iterable[TrustedKey]) -> Signed:
    """Who signed the sums of an edition; its files are not looked at. Never raises."""
    return read_signed_sums(folder, keys)[0]


def read_signed_sums(folder: Path, keys: Iterable[TrustedKey]) -> tuple[Signed, bytes]:
    """The same with the bytes that were held against the signature; none where there is no signature to be read."""
    try:
        sums = read_bytes(folder / checksums.FILE_NAME)
        signature = read_bytes(folder / checksums.SIGNATURE_NAME)
    except GuideError:
        return signed.UNSIGNED, b""
    return signed.check(sums, signature, keys), sums


def catalog_for_refusal(folder: Path, code: str) -> Catalog:
    """The words to say in the reader's language that an edition could not be opened: its own, else the program's.

    Never raises: English where neither catalog is whole. They are held against the sums as in open_edition.
    """
    for place in (folder, data_folder()):
        try:
            data = _verified(place, catalog_file(code), _read_sums(place)[catalog_file(code)])
            if data:
                return parse_catalog(data, code)
        except (GuideError, KeyError, ValueError):
            continue
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


def _before(data: bytes | None, date: str) -> OtherEditions:
    """What the list of the edition before says, which an edition may bring; a damaged one says nothing."""
    try:
        return OtherEditions(older=(parse_list(data),), date=date) if data else ALONE
    except ValueError:
        return ALONE


def _manifest(folder: Path, data: bytes | None) -> manifest.Manifest:
    try:
        if data is None:
            raise ValueError("missing, or not what the sum says")
        return manifest.parse_manifest(data)
    except ValueError as error:
        raise GuideError(DAMAGED, place=folder / manifest.FILE_NAME) from error
