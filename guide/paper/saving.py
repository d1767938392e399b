"""Writes a file where the person chose: whole, or not at all. Nothing is remembered of the place.

The bytes go into a file beside the wanted one, down to the disk, and then take its name: whatever happens on the
way, there is no half of a file under that name.
"""

from __future__ import annotations

import contextlib
import errno
import re
from itertools import count
from pathlib import Path

from guide.core.down_to_disk import sync_folder, write_through
from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.write_failures import WriteFailure, write_failure

PROPOSED_NAME = "page.pdf"

_NO_NAME = N_("This cannot be the name of a file: “{name}”. Use letters and digits, for example {example}.")
_EXISTS = N_("There is already a file “{name}” in this folder. Choose another name, or replace that file.")
_NO_FOLDER = N_("The folder “{folder}” is not there. A stick or a drive may have been taken out. Choose another place.")
_NOT_WRITABLE = N_("Nothing can be written into the folder “{folder}”. Choose another place, for example a stick.")
_FULL = N_("There is no room left in the folder “{folder}”. Nothing was saved. Choose another place.")
_FAILED = N_("The file could not be saved in the folder “{folder}”. Nothing was saved. Choose another place.")

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_SENTENCES = {WriteFailure.FULL: _FULL, WriteFailure.LOCKED: _NOT_WRITABLE, WriteFailure.GONE: _NO_FOLDER}


class AlreadyThereError(GuideError):
    """A file of that name is there; it is replaced only when the person says so."""


def file_name(typed: str, proposed: str = PROPOSED_NAME) -> str:
    """The name as it is saved: with the ending of the proposed one, and possible on Windows too.

    Raises GuideError where it is none.
    """
    name, ending = typed.strip(), Path(proposed).suffix
    if not name.lower().endswith(ending):
        name += ending
    stem = name[: -len(ending)].strip(" .")
    if not stem or _FORBIDDEN.search(name) or _DEVICES.match(name) or len(name.encode()) > 200:
        raise GuideError(_NO_NAME, name=typed, example=proposed)
    return name


def save(folder: Path, typed: str, data: bytes, replace: bool = False, proposed: str = PROPOSED_NAME) -> Path:
    """Write the bytes and give the path of the file.

    proposed  the neutral name that stood there first: it says the ending

    Raises AlreadyThereError where a file of that name is there and `replace` is False, and GuideError with one
    sentence for everything else that goes wrong; there is then nothing new in the folder.
    """
    name = file_name(typed, proposed)
    path = folder / name
    beside = None
    try:
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, "no folder")
        if path.exists() and (not replace or not path.is_file()):
            raise AlreadyThereError(_EXISTS, name=name)
        beside = _new_beside(path)
        with beside.open("wb") as file:
            write_through(file, data)
        beside.replace(path)
        sync_folder(folder)
    except OSError as error:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        raise GuideError(_sentence(error), folder=folder) from error
    return path


def _new_beside(path: Path) -> Path:
    """An empty file beside the wanted one, of a name that nobody has: a browser may be loading that very file here."""
    for number in count(1):
        beside = path.with_name(f"{path.name}.{number}.part")
        with contextlib.suppress(FileExistsError):
            beside.touch(exist_ok=False)
            return beside
    raise AssertionError("numbers do not end")


def _sentence(error: OSError) -> str:
    return _SENTENCES.get(write_failure(error), _FAILED)
