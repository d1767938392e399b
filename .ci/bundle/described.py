"""What a packaged program says of what it is made of: the licences in its folder, the bill of materials beside it.

What makes the bill belongs to the computer that builds, and asks its Debian. Under Wine it is not there: the parts are
noted, and `.ci/bundle/bill.py` makes the bill of them afterwards.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import licences
import noted
import origins
from contents import Entry


def describe(entries: Iterable[Entry], folder: Path, root: Path, work: Path) -> None:
    """Write both for a folder that was just put together. Ends the build where a bill is made and nobody knows whose a
    file is.

    work  where the parts are noted on other systems than Linux
    """
    found = origins.origins_of(entries, root)
    internal = folder / "_internal"
    licences.write(found.parts, internal / licences.FOLDER)
    if sys.platform != "linux":
        noted.write(found, noted.place_of(folder, work))
        return
    import bill

    bill.write(found, folder)
