"""Poedit, or whatever opens PO files here, at one message."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from guide.workshop.other_programs import environment_for_others

_WINDOWS_PLACES = (r"C:\Program Files\Poedit\Poedit.exe", r"C:\Program Files (x86)\Poedit\Poedit.exe")
_MAC_PLACE = "/Applications/Poedit.app/Contents/MacOS/Poedit"


def find_poedit() -> str | None:
    """The program's path; None where Poedit is not installed in its usual place."""
    found = shutil.which("poedit")
    if found:
        return found
    places = _WINDOWS_PLACES if sys.platform == "win32" else (_MAC_PLACE,)
    return next((place for place in places if Path(place).is_file()), None)


def open_command(poedit: str, file: Path, line: int) -> Sequence[str]:
    """Opens a file at the line of a message. Poedit has the switch since version 2.0."""
    return (poedit, f"--line={max(line, 1)}", str(file))


def open_at(file: Path, line: int) -> bool:
    """Open Poedit beside this program; False where there is none or it does not start."""
    poedit = find_poedit()
    if poedit is None:
        return False
    try:
        subprocess.Popen(
            open_command(poedit, file, line),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=environment_for_others(os.environ, getattr(sys, "_MEIPASS", None)),
        )
    except OSError:
        return False
    return True
