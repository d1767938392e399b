"""Which Python distribution a module came from, in which version and under which licence."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

from part import Part, common_texts

_TEXT = re.compile(r"^(licen[cs]e|copying|notice)", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
# What a licence is called in an expression, and what Debian calls the texts that are needed for it.
_TEXTS_OF = {"LGPL-3.0": ("LGPL-3", "GPL-3"), "GPL-3.0": ("GPL-3",), "GPL-2.0": ("GPL-2",), "Apache": ("Apache-2.0",)}


def by_file() -> dict[Path, Part]:
    """Every file of every installed distribution, by its path without links."""
    found = {}
    for distribution in distributions():
        part = _part(distribution)
        folder = Path(str(distribution.locate_file(""))).resolve()
        for file in distribution.files or ():
            found[folder / file] = part
    return found


def _part(distribution: Distribution) -> Part:
    name, version = distribution.metadata["Name"], distribution.version
    licence = _licence(distribution)
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info/" in file.as_posix() and _TEXT.match(file.name)
    )
    if not texts:
        texts = common_texts(*dict.fromkeys(text for name in _TEXTS_OF if name in licence for text in _TEXTS_OF[name]))
    return Part(name, version, licence, f"pkg:pypi/{name.lower().replace('_', '-')}@{version}", texts)


def _licence(distribution: Distribution) -> str:
    """As the distribution says: an expression, a name, or the class that it is filed under."""
    said = distribution.metadata.get("License-Expression") or distribution.metadata.get("License") or ""
    if said.strip() and "\n" not in said.strip():
        return said.strip()
    classes = distribution.metadata.get_all("Classifier") or []
    return ", ".join(each.removeprefix(_CLASSIFIER) for each in classes if each.startswith(_CLASSIFIER))
