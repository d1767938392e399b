"""Time zones on Windows, which has none of its own: six hundred small files in one archive.

Each would take a whole block of a stick, and the time to write, flush and read back one more file. Python reads them
from an archive as well. It is not packed: whoever packs the folder packs it better. On other systems none is made:
there they are the system's.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from contents import Entry

ARCHIVE = "tzdata.zip"
_PACKAGE = "tzdata"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that an archive knows: the same files give the same bytes


def are_of(entry: Entry) -> bool:
    """Whether a module or a file is a part of them."""
    return entry[0].replace("\\", ".").replace("/", ".").split(".")[0] == _PACKAGE


def packed(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Write the archive into a folder, and give the entry that stands for all of these; none where there are none."""
    files = {}
    for place, source, kind in entries:
        name = place.replace("\\", "/")
        if kind.startswith("PYMODULE"):  # PYMODULE-2 where it is compiled without its descriptions
            name = place.replace(".", "/") + ("/__init__.py" if Path(source).name == "__init__.py" else ".py")
        files[name] = Path(source)
    if not files:
        return []
    archive = folder / ARCHIVE
    with zipfile.ZipFile(archive, "w") as writing:
        for name, file in sorted(files.items()):
            writing.writestr(zipfile.ZipInfo(name, _EARLIEST), file.read_bytes())
    return [(ARCHIVE, str(archive), "DATA")]
