"""One file that carries an edition from hand to hand: `guide-<number>.edition`, a plain tar (POSIX ustar).

It begins with SHA256SUMS and its signature: nothing behind them is looked at before the signature holds, and then only
what the sums name. The database, which is most of it, stands there as `guide.db.xz`; by hand, `tar xf`, `xz -d`,
`minisign -V` and `sha256sum -c` are the whole check. Files that an edition of before has may be left out.
"""

from __future__ import annotations

import io
import lzma
import tarfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.paths import DATABASE_NAME
from guide.edition import checksums, signed
from guide.edition.manifest import FILE_NAME as MANIFEST_NAME
from guide.edition.numbers import split_folder_name
from guide.edition.signed import Signed, State
from guide.edition.trusted_keys import TrustedKey

SUFFIX = ".edition"
PACKED = ".xz"

_BLOCK = 512
_END = 20 * _BLOCK  # a tar is filled up with zeros to whole records of this size
_HEAD_LIMIT = 256 * 1024
_LIMIT = 256 << 20  # bytes of all files of an edition together, unpacked; today's have twelve million
_XZ_MEMORY = 128 << 20

_NOT_ONE = N_("“{place}” is not an update file of this guide, or it is damaged. Get it again from where it came.")
_UNREADABLE = N_("“{place}” cannot be read. If it is on a stick, take the stick out, put it in again and try again.")
_REFUSED = {
    State.UNSIGNED: N_("“{place}” carries no signature, so nobody can say who made it. Nothing was changed."),
    State.UNKNOWN_KEY: N_("“{place}” is signed by somebody this program does not know. Nothing was changed."),
    State.WRONG: N_("“{place}” was changed after it was signed. Do not rely on it. Nothing was changed here."),
}


@dataclass(frozen=True, slots=True)
class Update:
    """An update file whose signature holds and whose files are what the signed sums say.

    sums   of the whole edition, by name
    files  those that it carries, unpacked, with the sums themselves and their signature
    """

    number: str
    profile: str
    signed: Signed
    sums: dict[str, str]
    files: dict[str, bytes]

    @property
    def missing(self) -> tuple[str, ...]:
        """What must come from an edition that is already here."""
        return tuple(name for name in self.sums if name not in self.files)


class _NoUpdateError(ValueError):
    pass


def write_transport(folder: Path, out: BinaryIO, leave_out: Collection[str] = ()) -> None:
    """Write a signed edition as one file. leave_out: names of files that the other side has.

    The same edition gives the same bytes. Raises OSError.
    """
    sums = checksums.parse_sums((folder / checksums.FILE_NAME).read_bytes())
    names = sorted((name for name in sums if name not in leave_out), key=lambda name: (name != MANIFEST_NAME, name))
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in (checksums.FILE_NAME, checksums.SIGNATURE_NAME, *names):
            data = (folder / name).read_bytes()
            packed = name == DATABASE_NAME
            data = lzma.compress(data, preset=6) if packed else data
            entry = tarfile.TarInfo(name + PACKED if packed else name)
            entry.size, entry.mode = len(data), 0o644
            archive.addfile(entry, io.BytesIO(data))


def read_transport(path: Path, keys: Iterable[TrustedKey]) -> Update:
    """Read and verify an update file; nothing is written. Raises GuideError with one sentence."""
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise _NoUpdateError("no file")
        with path.open("rb") as file:
            return _read(file, path, keys)
    except (_NoUpdateError, ValueError, MemoryError) as error:
        raise GuideError(_NOT_ONE, place=path) from error
    except OSError as error:
        raise GuideError(_UNREADABLE, place=path) from error


def _read(file: BinaryIO, path: Path, keys: Iterable[TrustedKey]) -> Update:
    entries = _entries(file)
    head = []
    for wanted in (checksums.FILE_NAME, checksums.SIGNATURE_NAME):
        name, size = next(entries, ("", 0))
        if name != wanted or size > _HEAD_LIMIT:
            raise _NoUpdateError(f"{wanted} does not stand at the beginning")
        head.append(_exactly(file, size))
    who = signed.check(head[0], head[1], keys)
    names = split_folder_name(who.name)
    if not who.holds or names is None:
        raise GuideError(_REFUSED[who.state], place=path)
    sums = checksums.parse_sums(head[0])
    files = {checksums.FILE_NAME: head[0], checksums.SIGNATURE_NAME: head[1]}
    room = _LIMIT
    for written, size in entries:
        if size > room:
            raise _NoUpdateError("larger than any edition")
        data = _exactly(file, size)
        packed = written == DATABASE_NAME + PACKED
        name = DATABASE_NAME if packed else written
        data = _unpacked(data, room) if packed else data
        room -= len(data)
        if name in files or sums.get(name) != checksums.sum_of(data):
            raise _NoUpdateError(f"{name!r} is not what the sums say")
        files[name] = data
    return Update(*names, who, sums, files)


def _entries(file: BinaryIO) -> Iterator[tuple[str, int]]:
    """Name and size of each entry, the file standing at its data, which is to be read before the next one.

    Plain files alone: whatever else a tar can hold (folders, links, devices, long names, sparse files) is refused.
    """
    while True:
        header = file.read(_BLOCK)
        if not header.strip(b"\0"):
            if len(header) != _BLOCK or file.read(_END).strip(b"\0") or file.read(1) or file.tell() % _END:
                raise _NoUpdateError("cut short, or something behind the end")
            return
        if len(header) != _BLOCK or header[257:263] != b"ustar\0" or header[156:157] != b"0":
            raise _NoUpdateError("no plain file of a tar")
        summed = sum(header[:148]) + 8 * ord(" ") + sum(header[156:])
        if _octal(header[148:156]) != summed:
            raise _NoUpdateError("a damaged head")
        if header[345:500].strip(b"\0"):
            raise _NoUpdateError("a long name")
        size = _octal(header[124:136])
        yield header[:100].rstrip(b"\0").decode("ascii"), size
        if _exactly(file, -size % _BLOCK).strip(b"\0"):
            raise _NoUpdateError("something between the files")


def _octal(field: bytes) -> int:
    digits = field.rstrip(b"\0 ")
    if not digits or not all(digit in b"01234567" for digit in digits):
        raise _NoUpdateError("no number")
    return int(digits, 8)


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise _NoUpdateError("cut short")
    return data


def _unpacked(data: bytes, room: int) -> bytes:
    """Unpack, and stop where it becomes larger than an edition can be."""
    unpacking = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)
    try:
        found = unpacking.decompress(data, max_length=room + 1)
    except lzma.LZMAError as error:
        raise _NoUpdateError("damaged") from error
    if len(found) > room or not unpacking.eof or unpacking.unused_data:
        raise _NoUpdateError("larger than any edition, or cut short")
    return found
