"""A part of a stick, read from where it comes from: its files with their sums."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.edition import checksums
from guide.edition.checksums import FILE_NAME as SUMS
from guide.edition.checksums import SIGNATURE_NAME
from guide.edition.stick.names import is_possible, same_in_any_case
from guide.edition.stick.tree import Found, Kind, walk

_LINK = N_("“{place}” is a link, and a stick cannot hold links. Make this folder anew, without links.")
_NAME = N_("A stick cannot hold a file of the name “{place}”. Rename it, or make this folder anew.")
_SAME = N_("“{one}” and “{other}” are the same name on a stick. Make this folder anew.")
UNREADABLE = N_("“{place}” cannot be read. Nothing was written. Is the drive still there?")
_SUMS = N_("The checksums in “{place}” do not fit the files beside them. Nothing was written. Get these files anew.")


@dataclass(frozen=True, slots=True)
class PartFile:
    """name    below the part, with `/`
    source  a path, or the bytes themselves
    size    in bytes
    sum     SHA-256 in hex
    starts  it is a program that Linux starts
    """

    name: str
    source: Path | bytes
    size: int
    sum: str
    starts: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """place   on the stick, with `/`; "" for the files at its top
    files   SHA256SUMS comes last
    signed  a signature comes with the sums; whether it holds is asked elsewhere
    """

    place: str
    files: tuple[PartFile, ...]
    signed: bool

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def read_part(
    folder: Path,
    place: str,
    starts: frozenset[str] = frozenset(),
    counted: Callable[[int], None] = lambda _bytes: None,
    only: tuple[str, ...] = (),
) -> Part:
    """Read a folder that becomes a part.

    starts   names of the programs that Linux starts
    counted  told how many bytes were read, for a part whose sums are made here
    only     the files of the part, where the folder holds others beside them

    Where the folder holds SHA256SUMS, they must name exactly its files (their bytes are compared when they are
    written). Where it holds none, they are made, and the part is unsigned. Raises GuideError.
    """
    try:
        found = [_one_file(folder, name) for name in only] or list(walk(folder))
        sums_file, signature = folder / SUMS, folder / SIGNATURE_NAME
        given = sums_file.read_bytes() if sums_file.is_file() else None
        sealed = signature.read_bytes() if given is not None and signature.is_file() else None
        names = _names(folder, found)
        sums = _given_sums(given, names, sums_file) if given is not None else _made_sums(folder, names, counted)
    except OSError as error:
        raise GuideError(UNREADABLE, place=error.filename or folder) from error
    files = [PartFile(name, folder / name, size, sums[name], name in starts) for name, size in names.items()]
    return Part(place, (*files, *_seal(given or checksums.format_sums(sums), sealed)), sealed is not None)


def part_of_bytes(place: str, contents: dict[str, bytes], starts: frozenset[str] = frozenset()) -> Part:
    """An unsigned part made of these files."""
    sums = {name: checksums.sum_of(data) for name, data in contents.items()}
    files = [PartFile(name, data, len(data), sums[name], name in starts) for name, data in contents.items()]
    return Part(place, (*files, *_seal(checksums.format_sums(sums), None)), False)


def _seal(sums: bytes, signature: bytes | None) -> Iterator[PartFile]:
    if signature is not None:
        yield PartFile(SIGNATURE_NAME, signature, len(signature), checksums.sum_of(signature))
    yield PartFile(SUMS, sums, len(sums), checksums.sum_of(sums))


def _one_file(folder: Path, name: str) -> Found:
    path = folder / name
    return Found(name, Kind.LINK if path.is_symlink() else Kind.FILE, path.stat().st_size)


def _names(folder: Path, found: list[Found]) -> dict[str, int]:
    names = {}
    for entry in found:
        if entry.kind is Kind.LINK:
            raise GuideError(_LINK, place=folder / entry.name)
        if not is_possible(entry.name):
            raise GuideError(_NAME, place=folder / entry.name)
        if entry.kind is Kind.FILE and entry.name not in (SUMS, SIGNATURE_NAME):
            names[entry.name] = entry.size
    if same := same_in_any_case(entry.name for entry in found):
        raise GuideError(_SAME, one=same[0], other=same[1])
    return names


def _given_sums(data: bytes, names: dict[str, int], path: Path) -> dict[str, str]:
    try:
        sums = checksums.parse_sums(data)
    except ValueError as error:
        raise GuideError(_SUMS, place=path) from error
    if sums.keys() != names.keys():
        raise GuideError(_SUMS, place=path)
    return sums


def _made_sums(folder: Path, names: dict[str, int], counted: Callable[[int], None]) -> dict[str, str]:
    sums = {}
    for name, size in names.items():
        sums[name] = checksums.sum_of((folder / name).read_bytes())
        counted(size)
    return sums
