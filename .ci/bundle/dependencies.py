"""Which libraries a library names itself, without what those name in turn."""

from __future__ import annotations

import re
import subprocess
import sys

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def named_in(file: str) -> list[str]:
    """The names of libraries that one file is linked to. On Linux PyInstaller's own list holds all below them too."""
    if sys.platform == "linux":
        said = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True)
        return _NEEDED.findall(said.stdout)
    from PyInstaller.depend.bindepend import get_imports

    return [name for name, _path in get_imports(file)]
