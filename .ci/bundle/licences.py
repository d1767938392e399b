"""The texts of every licence, in the folder of the program: those who pass it on have to pass them on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from origins import built_in
from part import Part

FOLDER = "licences"
LIST = "LIST.txt"

_HEAD = """What this program holds that others made: name, version, licence, and the files beside this one with its
text. Qt and PySide6 lie in this program as files of their own: other versions of them can take their place. All the
rest can be put together anew with other versions too: the program's own code, and what does that, is open.
"""


def write(parts: Iterable[Part], folder: Path) -> None:
    """Copy every text once, and write LIST.txt."""
    folder.mkdir()
    names: dict[bytes, str] = {}
    lines = [_HEAD]
    for part in parts:
        texts = dict.fromkeys(text.resolve() for each in (part, *built_in(part)) for text in each.texts)
        of_part = {names.setdefault(text.read_bytes(), _name(text)) for text in texts}
        lines.append(f"{part.name} {part.version}\n  {part.licence}\n  {', '.join(sorted(of_part))}\n")
    for said, name in names.items():
        (folder / name).write_bytes(said)
    (folder / LIST).write_text("\n".join(lines), "utf-8")


def _name(text: Path) -> str:
    """Tells whose text it is: after the folder of metadata, or Debian's package, or what the licence is called."""
    for parent in text.parents:
        if parent.suffix == ".dist-info":
            inside = "-".join(text.relative_to(parent).parts).replace("licenses-", "").removesuffix(".txt")
            return f"{parent.name.split('-')[0]}-{inside}.txt"
    if text.name == "copyright":
        return f"{text.parent.name}.txt"
    if text.parent.name.startswith("python"):
        return "Python.txt"
    return f"{text.name.removesuffix('.txt')}.txt"
