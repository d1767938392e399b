"""Which Debian package a library came from, in which version and under which licences."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

from part import Part, common_texts

_LICENCE = re.compile(r"^License:[ \t]*(\S.*)$", re.MULTILINE)
_SHARED = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9]|[A-Za-z]+)")


_STATUS = Path("/var/lib/dpkg/status")


class Owners:
    """Asks dpkg, where there is one; elsewhere it knows nothing. Under Wine there is none, but what it wrote."""

    def owner(self, file: Path) -> Part | None:
        """The package that brought a file; the names of files in it may begin with /usr or not."""
        real = str(file.resolve())
        for name in (real, real.removeprefix("/usr")):
            said = _asked("--search", name)
            if said:
                return self.part(said.split(":")[0])
        return None

    def part(self, package: str) -> Part | None:
        """An installed package by its name; None where it is not."""
        return _part(package)


@cache
def _part(package: str) -> Part | None:
    said = _installed().get(package)
    if said is None:
        return None
    version, architecture = said
    text = Path("/usr/share/doc", package, "copyright")
    said = text.read_text("utf-8", errors="replace")
    address = f"pkg:deb/debian/{package}@{version}?arch={architecture}"
    shared = common_texts(*sorted(set(_SHARED.findall(said))))
    return Part(package, version, _licences(said, text.name), address, (text, *shared))


def _licences(said: str, name: str) -> str:
    """The short names of a copyright file in Debian's machine-readable form; of others, where to read them."""
    names = sorted({licence.strip() for licence in _LICENCE.findall(said)})
    return ", ".join(names) if names else f"as its {name} file says"


@cache
def _installed() -> dict[str, tuple[str, str]]:
    """Version and architecture of every installed package."""
    if not _STATUS.is_file():
        return {}
    found = {}
    for paragraph in _STATUS.read_text("utf-8").split("\n\n"):
        fields = dict(re.findall(r"^(Package|Status|Version|Architecture): (.+)$", paragraph, re.MULTILINE))
        if fields.get("Status", "").endswith(" installed"):
            found[fields["Package"]] = (fields["Version"], fields["Architecture"])
    return found


@cache
def _asked(*arguments: str) -> str:
    program = shutil.which("dpkg-query")
    if program is None:
        return ""
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""
