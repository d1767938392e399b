"""The file that holds size of text and colours: read at the start, written and deleted when somebody asks for it.

Under its name may stand whatever somebody put there. What is not a file of ours is neither followed, opened where that
could hang, used, changed nor deleted.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from guide.core.down_to_disk import sync_folder, write_through
from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.settings import MOST_BYTES, Settings, format_settings, parse_settings

# Translators: {folder} is where a file with the size of text and the colours was to be written.
_NOT_KEPT = N_(
    "Size and colours could not be kept in “{folder}”: it is full, locked, or no longer there. They hold until you "
    "close the guide."
)
# Translators: {name} is the name of a file, {folder} where it lies.
_ANOTHER = N_("In “{folder}” something else is called “{name}”. It was left as it is, and nothing is kept.")
# Translators: {place} is the path of a file that holds the size of text and the colours.
_NOT_DELETED = N_("The file “{place}” could not be deleted. It is used at the next start, unless you delete it there.")

_FOR_ALL = 0o644
_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_WRITING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def read_settings(place: Path) -> Settings | None:
    """What was kept; None where nothing was, or what is there is no file of ours. Never raises, never waits."""
    try:
        if not _is_plain(os.lstat(place)):
            return None
        handle = os.open(place, _READING)
        try:
            # Once more: what was looked at and what was opened may be two things.
            plain = _is_plain(os.fstat(handle))
            return parse_settings(os.read(handle, MOST_BYTES + 1)) if plain else None
        finally:
            os.close(handle)
    except OSError:
        return None


def keep_settings(place: Path, settings: Settings) -> None:
    """Write them, whole or not at all. Raises GuideError; what was there before is then still there."""
    _leave_others_alone(place)
    beside = place.with_name(f"{place.name}.part")
    try:
        with contextlib.suppress(FileNotFoundError):
            beside.unlink()  # of a writing that was stopped
        try:
            with open(os.open(beside, _WRITING, _FOR_ALL), "wb") as file:  # noqa: PTH123  a handle
                write_through(file, format_settings(settings))
            beside.replace(place)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise GuideError(_NOT_KEPT, folder=place.parent) from error
    sync_folder(place.parent)


def forget_settings(place: Path) -> None:
    """Delete the file, where there is one. Raises GuideError where it stays."""
    if was_taken_away(place):
        return
    _leave_others_alone(place)
    try:
        place.unlink()
    except OSError as error:
        raise GuideError(_NOT_DELETED, place=place) from error
    sync_folder(place.parent)


def was_taken_away(place: Path) -> bool:
    """Whether there is no such file; where its folder is gone with a stick, it may well be there."""
    return not os.path.lexists(place) and place.parent.is_dir()


def _leave_others_alone(place: Path) -> None:
    if os.path.lexists(place) and read_settings(place) is None:
        raise GuideError(_ANOTHER, folder=place.parent, name=place.name)


def _is_plain(facts: os.stat_result) -> bool:
    """A file, and no link, junction, folder, pipe or device."""
    linked = getattr(facts, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT
    return stat.S_ISREG(facts.st_mode) and not linked
