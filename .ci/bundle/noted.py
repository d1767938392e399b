"""The parts of a program in a file, for the bill of materials of one that was put together elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

from origins import Origins
from part import Part

_TOLD = ("name", "version", "licence", "address")


def place_of(folder: Path, work: Path) -> Path:
    """Where the parts of a program's folder are noted: Guide.parts.json among what the build works with."""
    return work / f"{folder.name}.parts.json"


def write(found: Origins, file: Path) -> None:
    """What a bill says of them. The texts of their licences lie in the program already."""
    parts = [
        {**{name: getattr(part, name) for name in _TOLD}, "files": [*files]} for part, files in found.parts.items()
    ]
    file.write_text(json.dumps({"parts": parts, "unknown": [*found.unknown]}, indent=1), "utf-8")


def read(file: Path) -> Origins:
    said = json.loads(file.read_text("utf-8"))
    parts = {Part(**{name: each[name] for name in _TOLD}, texts=()): tuple(each["files"]) for each in said["parts"]}
    return Origins(parts, tuple(said["unknown"]))
