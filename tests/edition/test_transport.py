"""One file from hand to hand: whole and signed, or one sentence. Whatever is in it, nothing is written for it."""

from __future__ import annotations

import io
import lzma
import os
import random
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.desk.signing import sign
from guide.edition.checksums import format_sums, parse_sums, sum_of
from guide.edition.signed import comment_of
from guide.edition.transport import read_transport
from tests.edition.editions import edition_of, packed
from tests.edition.keys import KEYS, PUBLISHER, STRANGER, signed_by_publisher

MUTATIONS = 10_000 if os.environ.get("GUIDE_SOAK") else 200


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    return edition_of(tmp_path / "edition", "2026.12")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "guide-2026.12.edition"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_carries_the_edition_whole(whole: Path, file: Path) -> None:
    file.write_bytes(packed(whole))
    update = read_transport(file, KEYS)
    assert (update.number, update.profile, update.missing) == ("2026.12", "complete", ())
    assert update.files == contents(whole)
    assert packed(whole) == packed(whole)


def test_what_the_other_side_has_is_left_out(whole: Path, file: Path) -> None:
    file.write_bytes(packed(whole, "fonts/small.ttf", "locale/ko.mo"))
    update = read_transport(file, KEYS)
    assert set(update.missing) == {"fonts/small.ttf", "locale/ko.mo"}


@pytest.mark.skipif(shutil.which("minisign") is None, reason="Debian's minisign is not here")
def test_tar_and_xz_unpack_it_by_hand(whole: Path, file: Path, tmp_path: Path) -> None:
    file.write_bytes(packed(whole))
    out = tmp_path / "out"
    out.mkdir()
    command = f"tar -xf {file} && xz -d guide.db.xz && sha256sum --check --strict SHA256SUMS"
    subprocess.run(command, shell=True, cwd=out, check=True, capture_output=True)
    assert contents(out) == contents(whole)


def test_one_of_somebody_else_is_not_looked_into(whole: Path, file: Path) -> None:
    (whole / "SHA256SUMS.minisig").write_bytes(
        sign((whole / "SHA256SUMS").read_bytes(), comment_of("2026.12", "complete"), STRANGER)
    )
    file.write_bytes(packed(whole))
    with pytest.raises(GuideError, match="signed by somebody this program does not know"):
        read_transport(file, KEYS)


Entries = list[tuple[tarfile.TarInfo, bytes]]


def entries(whole: Path) -> Entries:
    with tarfile.open(fileobj=io.BytesIO(packed(whole))) as archive:
        return [(entry, (archive.extractfile(entry) or io.BytesIO()).read()) for entry in archive]


def tar_of(found: Entries, format: int = tarfile.USTAR_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format) as archive:
        for entry, data in found:
            entry.size = len(data) if entry.isfile() else 0
            archive.addfile(entry, io.BytesIO(data) if entry.isfile() else None)
    return out.getvalue()


def named(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = kind, link
    return entry


def add(entry: tarfile.TarInfo, data: bytes = b"x") -> Callable[[Entries], Entries]:
    return lambda found: [*found, (entry, data)]


def swap(name: str, data: bytes) -> Callable[[Entries], Entries]:
    return lambda found: [(entry, data if entry.name == name else old) for entry, old in found]


HOSTILE: dict[str, Callable[[Entries], Entries]] = {
    "a way up": add(named("../editions/current")),
    "an absolute name": add(named("/etc/cron.d/x")),
    "a name of Windows": add(named("C:\\x")),
    "a device of Windows": add(named("CON")),
    "a device with an ending": add(named("fonts/NUL.ttf")),
    "a file nobody signed": add(named("guide.exe")),
    "another case": add(named("Guide.db")),
    "a second manifest": lambda found: [*found, next(each for each in found if each[0].name == "edition.json")],
    "a second head": lambda found: [*found, found[0]],
    "a link": add(named("fonts/small.ttf", tarfile.SYMTYPE, "/etc/passwd")),
    "a hard link": add(named("fonts/small.ttf", tarfile.LNKTYPE, "../../x")),
    "a device": add(named("fonts/small.ttf", tarfile.CHRTYPE)),
    "a pipe": add(named("fonts/small.ttf", tarfile.FIFOTYPE)),
    "a folder": add(named("fonts", tarfile.DIRTYPE)),
    "another order": lambda found: [*found[1:], found[0]],
    "no signature": lambda found: [found[0], *found[2:]],
    "another manifest": swap("edition.json", b"{}"),
    "a nested manifest": swap("edition.json", b"[" * 100_000),
    "no xz": swap("guide.db.xz", b"x" * 1000),
    "xz cut short": lambda found: [(e, data[:-8] if e.name == "guide.db.xz" else data) for e, data in found],
    "two xz": lambda found: [(e, data * 2 if e.name == "guide.db.xz" else data) for e, data in found],
    "a database that is not packed and another": add(named("guide.db")),
    "a huge list": lambda found: [(found[0][0], found[0][1] * 10_000), *found[1:]],
    "nothing": lambda _found: [],
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_one_sentence(whole: Path, file: Path, case: str) -> None:
    file.write_bytes(tar_of(HOSTILE[case](entries(whole))))
    before = set(file.parent.rglob("*"))
    with pytest.raises(GuideError, match=r"Nothing was changed|damaged|changed after it was signed"):
        read_transport(file, KEYS)
    assert set(file.parent.rglob("*")) == before


@pytest.mark.parametrize("format", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_other_kinds_of_tar_with_long_names_are_refused(whole: Path, file: Path, format: int) -> None:
    file.write_bytes(tar_of([*entries(whole), (named("fonts/" + "x" * 300), b"x")], format))
    with pytest.raises(GuideError):
        read_transport(file, KEYS)


def test_a_bomb_is_stopped(whole: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database unpacks to more than any edition has; the limit is lowered so that the test need not fill memory."""
    monkeypatch.setattr("guide.edition.transport._LIMIT", 4 << 20)
    bomb = lzma.compress(bytes(64 << 20))
    assert len(bomb) < 64 << 10
    file.write_bytes(tar_of(swap("guide.db.xz", bomb)(entries(whole))))
    with pytest.raises(GuideError, match="not an update file"):
        read_transport(file, KEYS)


def test_a_size_that_no_file_has(whole: Path, file: Path) -> None:
    data = bytearray(packed(whole))
    data[124:136] = b"77777777777\0"
    data[148:156] = b"%06o\0 " % (sum(data[:148]) + 8 * 32 + sum(data[156:512]))
    file.write_bytes(data)
    with pytest.raises(GuideError):
        read_transport(file, KEYS)


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to("/dev/zero"), lambda _path: None])
def test_what_is_no_file_at_all(file: Path, make: Callable[[Path], None]) -> None:
    make(file)
    with pytest.raises(GuideError, match="not an update file"):
        read_transport(file, KEYS)


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "con.ttf",
        "fonts/NUL",
        "a/aux.db",
        "COM1",
        "a.",
        "b ",
        "x" * 300,
        "a\tb",
        "a:b",
    ],
)
def test_no_sums_name_what_a_stick_cannot_hold(name: str) -> None:
    with pytest.raises(ValueError, match="not a line"):
        parse_sums(f"{'0' * 64}  {name}\n".encode())


def test_signed_sums_with_names_of_two_cases_are_refused(whole: Path, file: Path) -> None:
    """Even ours: a slip in the desk must not end in two files of one name on a stick."""
    sums = parse_sums((whole / "SHA256SUMS").read_bytes()) | {"Guide.db": sum_of(b"x")}
    (whole / "SHA256SUMS").write_bytes(format_sums(sums))
    with pytest.raises(ValueError, match="not a line"):
        signed_by_publisher(whole)
    (whole / "SHA256SUMS.minisig").write_bytes(
        sign((whole / "SHA256SUMS").read_bytes(), comment_of("2026.12", "complete"), PUBLISHER)
    )
    head = ("SHA256SUMS", "SHA256SUMS.minisig")
    file.write_bytes(tar_of([(named(name), (whole / name).read_bytes()) for name in head]))
    with pytest.raises(GuideError, match="not an update file"):
        read_transport(file, KEYS)


def test_no_random_damage_is_accepted(whole: Path, file: Path) -> None:
    """Bits, bytes, cuts, doubled and moved pieces: the file is refused by one sentence, each time."""
    data = packed(whole)
    signature = (whole / "SHA256SUMS.minisig").read_bytes()
    scattered = random.Random(26)
    for _time in range(MUTATIONS):
        file.write_bytes(mutated(data, scattered))
        try:
            update = read_transport(file, KEYS)
        except GuideError:
            continue
        # Nothing that was signed: words of the first comment, which minisign does not sign.
        kept = {name: found for name, found in update.files.items() if name != "SHA256SUMS.minisig"}
        assert kept.items() <= contents(whole).items()
        assert update.files["SHA256SUMS.minisig"].split(b"\n")[1:] == signature.split(b"\n")[1:]


def mutated(data: bytes, scattered: random.Random) -> bytes:
    """The data with one to three faults, never the same as before."""
    changed = bytearray(data)
    while changed == data:
        for _fault in range(scattered.randint(1, 3)):
            at = scattered.randrange(max(1, len(changed)))
            length = scattered.choice((1, 1, 2, 16, 512, 4096))
            match scattered.randrange(5):
                case 0 if changed:
                    changed[min(at, len(changed) - 1)] ^= 1 << scattered.randrange(8)
                case 1:
                    changed[at : at + length] = scattered.randbytes(length)
                case 2:
                    del changed[at : at + length]
                case 3:
                    changed[at:at] = changed[at : at + length] or b"x"
                case _:
                    # Not among the zeros at the end alone: a file that misses some of them is still whole.
                    del changed[min(at, len(data) - 10_240) :]
    return bytes(changed)
