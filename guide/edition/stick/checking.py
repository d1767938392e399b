"""The checks before anything is written. Each says in one sentence what is wrong, where, and what to do."""

from __future__ import annotations

import os
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.edition.checksums import FILE_NAME, SIGNATURE_NAME
from guide.edition.installed import installed_editions
from guide.edition.numbers import number_key, split_folder_name
from guide.edition.stick import layout
from guide.edition.stick.plan import Plan
from guide.edition.stick.profiles import profiles_inside
from guide.edition.stick.volumes import Volume, volume_of
from guide.edition.trusted_keys import trusted_keys

_NOT_THERE = N_("The folder “{place}” is not there. Is the stick still plugged in?")
_OWN_DISK = N_("“{place}” is on the disk of this computer. Choose a stick.")
_SOURCE = N_("“{place}” is where these files come from. Choose another stick.")
_READ_ONLY = N_("Nothing can be written to “{place}”. Some sticks have a small switch for that. Take another stick.")
_NO_ROOM = N_("There is not enough room on “{place}”: {missing} MB more are needed. Take a larger stick.")
_TOO_LARGE = N_("The file “{name}” is too large for the stick “{place}”, which is of the kind {kind}.")
_IN_THE_WAY = N_("On “{place}” something else has the name “{name}”. Rename it there, and write again.")
_NEWER = N_("The stick “{place}” already holds the newer edition {number}. Nothing was written.")
_OTHER_PROFILE = N_(
    "The stick “{place}” holds the edition “{name}”, which is for other readers. What is deleted from a stick can "
    "often be brought back, so this stick cannot become one for “{profile}”. Take another stick."
)
_MEGABYTE = 1_000_000


def check_place(plan: Plan, target: Path, *, on_own_disk: bool = False) -> None:
    """Raise GuideError for a target on which nothing must be touched: none, this computer's own disk, a source.

    on_own_disk  a folder of this computer is wanted, to try it out
    """
    try:
        if not target.is_dir():
            raise NotADirectoryError
        own, here = volume_of(target).own, target.resolve()
    except (OSError, ValueError) as error:
        raise GuideError(_NOT_THERE, place=target) from error
    if own and not on_own_disk:
        raise GuideError(_OWN_DISK, place=target)
    if any(here.is_relative_to(source) or source.is_relative_to(here) for source in plan.sources):
        raise GuideError(_SOURCE, place=target)


def check_target(plan: Plan, target: Path, volume: Volume) -> None:
    """Raise GuideError for a target that cannot, or must not, hold the plan. Leaves nothing on it."""
    _check_editions(plan, target)
    _check_names(plan, target)
    _check_sizes(plan, target, volume)
    _check_writing(target)


def _check_editions(plan: Plan, target: Path) -> None:
    """A newer edition counts where a key of this program signed it; one for other readers counts as it stands."""
    editions = target / layout.EDITIONS
    for name in _listed(editions):
        if (found := split_folder_name(name)) and found[1] != plan.profile:
            raise GuideError(_OTHER_PROFILE, place=target, name=name, profile=plan.profile)
    for edition in installed_editions(editions, trusted_keys()):
        if edition.age > number_key(plan.number):
            raise GuideError(_NEWER, place=target, number=edition.number)
    for place in layout.PROGRAMS:
        for other in profiles_inside(target / place) - {plan.profile}:
            raise GuideError(_OTHER_PROFILE, place=target, name=other, profile=plan.profile)


def _check_names(plan: Plan, target: Path) -> None:
    """No part takes the place of a file or of a link, nor does a folder stand where a file belongs."""
    folders = {layout.EDITIONS, layout.WORKPLACE}
    for part in plan.parts:
        folders |= {part.place, part.place.partition("/")[0]} - {layout.FRONT}
    files = {layout.CURRENT, *layout.FRONT_FILES, FILE_NAME, SIGNATURE_NAME}
    for name in sorted(folders | files):
        path = target / name
        if os.path.lexists(path) and (path.is_symlink() or path.is_dir() != (name in folders)):
            raise GuideError(_IN_THE_WAY, place=target, name=name)


def _check_sizes(plan: Plan, target: Path, volume: Volume) -> None:
    files = [file for part in plan.parts for file in part.files]
    most = volume.largest_file
    for file in files:
        if most is not None and file.size > most:
            raise GuideError(_TOO_LARGE, name=file.name, place=target, kind=volume.kind)
    # A block more for each file: its name and its folder take room too.
    needed = sum((file.size // volume.block + 2) * volume.block for file in files)
    if needed > volume.free:
        missing = (needed - volume.free) // _MEGABYTE + 1
        raise GuideError(_NO_ROOM, place=target, missing=missing)


def _check_writing(target: Path) -> None:
    probe = target / layout.WORKPLACE
    was_there = probe.is_dir()
    try:
        probe.mkdir(exist_ok=True)
        (probe / "probe").write_bytes(b"1")
        (probe / "probe").unlink()
        if not was_there:
            probe.rmdir()
    except OSError as error:
        raise GuideError(_READ_ONLY, place=target) from error


def _listed(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in os.scandir(folder))
    except OSError:
        return []
