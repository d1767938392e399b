"""Install an update beside the editions that are here, and go back to one of them.

The new edition is written into the workplace of a stick (guide.edition.stick.swapping), read back, and takes its place
by renaming, `editions/current` last: stopped anywhere, the stick opens the old edition or the new one, whole.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.paths import DATABASE_NAME
from guide.core.write_failures import WriteFailure, write_failure
from guide.edition import checksums
from guide.edition.choosing import Places
from guide.edition.differences import Differences, differences
from guide.edition.installed import Installed, installed_editions, signed_edition
from guide.edition.manifest import FILE_NAME as MANIFEST_NAME
from guide.edition.manifest import Manifest, parse_manifest
from guide.edition.numbers import folder_name, number_key
from guide.edition.opening import OpenEdition, open_edition
from guide.edition.stick import layout, swapping
from guide.edition.stick.disk import copy_file, flush, sum_on_disk
from guide.edition.transport import Update, read_transport
from guide.store.comparison import Comparison
from guide.store.database import open_database

_OTHER_PROFILE = N_(
    "“{place}” is for other readers: it is of the kind “{profile}”, and this guide is “{own}”. Nothing was changed."
)
_OLDER = N_(
    "“{place}” holds edition {number}, which is older than edition {newest}, which is here. Nothing was changed."
)
_HERE_ALREADY = N_("Edition {number} is here already. Nothing was changed.")
_NEEDS_OTHER = N_(
    "“{place}” holds only what changed since an edition that is not here. Get the whole file, or start with a newer "
    "stick. Nothing was changed."
)
_MIXED = N_("“{place}” does not hold together: its parts belong to different editions. Nothing was changed.")
_NOT_WRITABLE = N_("Nothing can be written where this guide lies (“{place}”). Nothing was changed.")
_FULL = N_("There is not enough room where this guide lies (“{place}”). Nothing was changed.")
_FAILED = N_("The update could not be written to “{place}”. Nothing was changed.")
_GONE = N_("Edition {number} is no longer here, or it is damaged. Nothing was changed.")

_SENTENCES = {WriteFailure.FULL: _FULL, WriteFailure.LOCKED: _NOT_WRITABLE}


@dataclass(frozen=True, slots=True)
class Prepared:
    """An update that can be installed: verified, whole, newer, for the same readers."""

    update: Update
    files: dict[str, bytes]
    differences: Differences

    @property
    def number(self) -> str:
        return self.update.number


def prepare(path: Path, opened: OpenEdition, places: Places) -> Prepared:
    """Verify an update file and say what it would change; nothing is written.

    opened  the edition in use, which it is compared with

    Raises GuideError: it is none, it is not signed, for other readers, older, here already, or not whole.
    """
    update = read_transport(path, places.keys)
    if update.profile != opened.profile:
        raise GuideError(_OTHER_PROFILE, place=path, profile=update.profile, own=opened.profile)
    here = _here(places)
    newest = max(here, key=lambda edition: edition.age, default=None)
    if newest and newest.age > number_key(update.number):
        raise GuideError(_OLDER, place=path, number=update.number, newest=newest.number)
    if opened.number == update.number or any(edition.signed.name == update.signed.name for edition in here):
        raise GuideError(_HERE_ALREADY, number=update.number)
    files: dict[str, bytes] = {**update.files}
    for name in update.missing:
        files[name] = _found(name, update.sums[name], here, path)
    return Prepared(update, files, differences(opened.comparison, _comparable(update, files, path)))


def install(prepared: Prepared, places: Places) -> None:
    """Write the edition and make it the current one. Raises GuideError; the one of before is then still current."""
    root = places.editions.parent
    name = folder_name(prepared.update.number, prepared.update.profile)
    new = root / swapping.NEW / layout.EDITIONS
    try:
        root.mkdir(parents=True, exist_ok=True)
        swapping.finish_or_clear(root)
        swapping.begin(root)
        for file, data in prepared.files.items():
            place = new / name / file
            place.parent.mkdir(parents=True, exist_ok=True)
            copy_file(data, place, False, _uncounted)
        _point(root / swapping.NEW, name)
        flush(root, (new / name / checksums.FILE_NAME, new / layout.CURRENT_NAME))
        _read_back(new / name, prepared, places)
        swapping.declare_whole(root, unsigned=False)
        swapping.take_places(root)
    except OSError as error:
        swapping.clear_quietly(root)
        raise GuideError(_sentence(error), place=root) from error
    except GuideError:
        swapping.clear_quietly(root)
        raise


def editions_to_go_to(opened: OpenEdition, places: Places) -> tuple[Installed, ...]:
    """The other editions of the same readers that were installed here, the newest first, none older than the floor."""
    own = signed_edition(places.own, places.keys)
    return tuple(
        edition
        for edition in installed_editions(places.editions, places.keys)
        if edition.profile == opened.profile
        and edition.number != opened.number
        and (own is None or edition.age >= own.age)
    )


def go_to(edition: Installed, places: Places) -> None:
    """Make an edition that was installed here the current one. Raises GuideError where it is not whole."""
    try:
        open_edition(edition.folder, places.keys, must_be_signed=True)
    except GuideError as error:
        raise GuideError(_GONE, number=edition.number) from error
    root = places.editions.parent
    try:
        swapping.finish_or_clear(root)
        swapping.begin(root)
        _point(root / swapping.NEW, edition.folder.name)
        swapping.declare_whole(root, unsigned=False)
        swapping.take_places(root)
    except OSError as error:
        swapping.clear_quietly(root)
        raise GuideError(_sentence(error), place=root) from error


def _here(places: Places) -> list[Installed]:
    own = signed_edition(places.own, places.keys)
    return [*installed_editions(places.editions, places.keys), *([own] if own else [])]


def _found(name: str, sum: str, here: list[Installed], path: Path) -> bytes:
    """A file that the update left out, from any edition that is here and has it whole."""
    for edition in here:
        try:
            data = (edition.folder / name).read_bytes()
        except OSError:
            continue
        if checksums.sum_of(data) == sum:
            return data
    raise GuideError(_NEEDS_OTHER, place=path)


def _comparable(update: Update, files: dict[str, bytes], path: Path) -> Comparison:
    """The new database, opened in memory. An edition for a newer program is refused here, before it is installed."""
    data = files.get(DATABASE_NAME)
    said = _manifest(files.get(MANIFEST_NAME), path)
    if data is None or (said.number, said.profile) != (update.number, update.profile):
        raise GuideError(_MIXED, place=path)
    return Comparison(open_database(data, str(path)))


def _manifest(data: bytes | None, path: Path) -> Manifest:
    try:
        return parse_manifest(data or b"")
    except ValueError as error:
        raise GuideError(_MIXED, place=path) from error


def _point(root: Path, name: str) -> None:
    """Write `editions/current` below a folder."""
    place = root / layout.CURRENT
    place.parent.mkdir(parents=True, exist_ok=True)
    copy_file(f"{name}\n".encode(), place, False, _uncounted)


def _read_back(folder: Path, prepared: Prepared, places: Places) -> None:
    """Every file as it stands on the disk, compared; and opened as the reader would."""
    for name, sum in prepared.update.sums.items():
        if sum_on_disk(folder / name, _uncounted) != sum:
            raise OSError(errno.EIO, "not what was written")
    open_edition(folder, places.keys, must_be_signed=True)


def _uncounted(_bytes: int) -> None:
    """Nobody watches: an update is written in a moment."""


def _sentence(error: OSError) -> str:
    return _SENTENCES.get(write_failure(error), _FAILED)
