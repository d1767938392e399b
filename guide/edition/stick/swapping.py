"""The last step of a writing: the new parts, written and compared, take their places by renaming.

A part's old folder is moved aside and the new one takes its name: between the two renames that one program is not in
its place, while the other system's program and every edition are. What is left to do stands in the workplace: a
writing that was stopped here is finished by the next one, and `start-linux.sh` looks into the workplace too.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from guide.edition.checksums import FILE_NAME as SUMS
from guide.edition.checksums import SIGNATURE_NAME
from guide.edition.numbers import split_folder_name
from guide.edition.stick import layout
from guide.edition.stick.disk import flush

NEW = f"{layout.WORKPLACE}/new"
_OLD = f"{layout.WORKPLACE}/old"
_WHOLE = f"{layout.WORKPLACE}/whole"  # there from the moment when all that is new was compared
_UNSIGNED = f"{layout.WORKPLACE}/unsigned"  # the new sums at the top have no signature: the old one must go


def begin(target: Path) -> None:
    """An empty workplace. Raises OSError."""
    clear(target)
    (target / layout.WORKPLACE).mkdir()
    (target / NEW).mkdir()


def declare_whole(target: Path, *, unsigned: bool) -> None:
    """From here on a stopped writing is finished instead of taken back. Raises OSError."""
    if unsigned:
        (target / _UNSIGNED).write_bytes(b"")
    flush(target, (target / NEW,))
    (target / _WHOLE).write_bytes(b"")
    flush(target, (target / _WHOLE,))


def finish_or_clear(target: Path) -> None:
    """Bring a stick on which a writing was stopped into order: all new, or as it was before. Raises OSError."""
    if (target / _WHOLE).is_file():
        take_places(target)
    elif (target / layout.WORKPLACE).is_dir():
        clear(target)


def take_places(target: Path) -> None:
    """Put every new part in its place, the pointer to the edition last. Can be stopped and called again anywhere."""
    for place in (*layout.PROGRAMS, *_new_editions(target)):
        new, here, old = target / NEW / place, target / place, target / _OLD / place
        if not new.is_dir():
            continue
        if here.is_dir():
            old.parent.mkdir(parents=True, exist_ok=True)
            here.rename(old)
        here.parent.mkdir(exist_ok=True)
        new.rename(here)
        flush(target, (here,))
    if (target / _UNSIGNED).is_file():
        (target / SIGNATURE_NAME).unlink(missing_ok=True)
    for name in (*layout.FRONT_FILES, SUMS, SIGNATURE_NAME, layout.CURRENT):
        if (target / NEW / name).is_file():
            (target / NEW / name).replace(target / name)
    flush(target, (target / layout.CURRENT, target / SUMS))
    clear(target)
    flush(target, (target / SUMS,))


def clear(target: Path) -> None:
    """Take the workplace away, the mark first: without it nothing of it will be used. Raises OSError."""
    workplace = target / layout.WORKPLACE
    if os.path.lexists(workplace):
        (target / _WHOLE).unlink(missing_ok=True)
        shutil.rmtree(workplace)


def clear_quietly(target: Path) -> None:
    """As `clear`, where something else went wrong before."""
    with contextlib.suppress(OSError):
        clear(target)


def _new_editions(target: Path) -> list[str]:
    folder = target / NEW / layout.EDITIONS
    if not folder.is_dir():
        return []
    return sorted(layout.edition_place(path.name) for path in folder.iterdir() if split_folder_name(path.name))
