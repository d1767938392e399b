from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from guide.edition.checksums import format_sums, sums_of
from guide.edition.stick.verifying import Fault, Finding, current_edition, verify_stick
from tests.edition.stick.conftest import put_foreign, write_numbered_edition

EDITION = "editions/2026.11-complete"


def findings(stick: Path) -> set[tuple[Fault, str]]:
    return {(finding.fault, finding.name) for finding in verify_stick(stick).findings}


def test_a_whole_stick(written: Path) -> None:
    checked = verify_stick(written)
    assert checked.findings == ()
    assert checked.parts == ("linux/Guide", "windows/Guide", EDITION, "")
    assert checked.unsigned == ("linux/Guide", "windows/Guide", "")


def truncate(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: -1 if path.suffix != ".minisig" else len(data) // 2])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def link(path: Path) -> None:
    path.rename(path.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent / "elsewhere")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def other_case(path: Path) -> None:
    path.rename(path.with_name(path.name.swapcase()))


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        (truncate, Fault.WRONG),
        (flip, Fault.WRONG),
        (link, Fault.LINK),
        (folder, Fault.WRONG),
        (other_case, Fault.CASE),
        (Path.unlink, Fault.MISSING),
    ],
)
def test_every_file_that_is_not_as_it_was_made(
    written: Path, tmp_path: Path, damage: Callable[[Path], None], fault: Fault
) -> None:
    """Each file in turn, and the files of sums among them: one finding names it, or the sums that no longer fit."""
    for name in sorted(path.relative_to(written).as_posix() for path in written.rglob("*") if path.is_file()):
        if name == "editions/current":
            continue
        whole = (written / name).read_bytes()
        damage(written / name)
        found = findings(written)
        if "SHA256SUMS" in name:
            assert any(place.startswith(str(Path(name).parent).strip(".")) for _fault, place in found), name
        else:
            assert (fault, name) in found, name
        _restore(written / name, whole)
        assert findings(written) == set(), name


def _restore(path: Path, data: bytes) -> None:
    for other in (path.with_name(path.name.swapcase()), path.parent.parent / "elsewhere"):
        other.unlink(missing_ok=True)
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.write_bytes(data)


@pytest.mark.parametrize(
    "line", [b"", b"../x\n", b"2026.12-complete\n", b"2026.11-COMPLETE\n", b"\xff\n", b"x" * 10_000]
)
def test_the_line_that_names_the_edition(written: Path, line: bytes) -> None:
    (written / "editions/current").write_bytes(line)
    assert "editions/current" in {name for _fault, name in findings(written)}


def test_a_line_with_the_ends_of_windows_names_it_too(written: Path) -> None:
    (written / "editions/current").write_bytes(b"2026.11-complete\r\n")
    assert current_edition(written) == "2026.11-complete"


@pytest.mark.parametrize("place", ["linux/Guide", "windows/Guide", EDITION])
def test_foreign_files_inside_a_part_are_wrong(written: Path, place: str) -> None:
    (written / place / "_internal").mkdir(exist_ok=True)
    (written / place / "_internal/version.dll").touch()
    assert findings(written) == {(Fault.FOREIGN, f"{place}/_internal/version.dll")}


def test_foreign_files_elsewhere_are_named_alone(written: Path) -> None:
    put_foreign(written)
    (written / "link").symlink_to(written)
    checked = verify_stick(written)
    assert checked.findings == ()
    assert checked.foreign == ("link", "my own", "windows/Other", "editions/notes.txt")


def test_an_edition_exchanged_for_another_whole_one(written: Path, tmp_path: Path) -> None:
    (written / EDITION).rename(tmp_path / "away")
    write_numbered_edition(written / EDITION, "2026.10")
    assert findings(written) == {
        (Fault.WRONG, f"{EDITION}/edition.json"),
        (Fault.SIGNATURE, f"{EDITION}/SHA256SUMS.minisig"),
    }


def test_folders_that_are_links(written: Path, tmp_path: Path) -> None:
    (written / "windows").rename(tmp_path / "windows")
    (written / "windows").symlink_to(tmp_path / "windows")
    (written / EDITION).rename(tmp_path / "edition")
    (written / EDITION).symlink_to(tmp_path / "edition")
    assert findings(written) == {(Fault.LINK, "windows"), (Fault.LINK, EDITION)}


def test_folders_in_other_capital_letters(written: Path) -> None:
    (written / "windows/Guide").rename(written / "windows/GUIDE")
    (written / "linux").rename(written / "Linux")
    assert findings(written) >= {(Fault.CASE, "windows/GUIDE"), (Fault.CASE, "Linux")}


def test_a_part_without_sums_or_with_sums_that_are_none(written: Path) -> None:
    (written / "linux/Guide/SHA256SUMS").unlink()
    (written / "windows/Guide/SHA256SUMS").write_bytes(b"../" * 9)
    assert findings(written) == {
        (Fault.NO_SUMS, "linux/Guide/SHA256SUMS"),
        (Fault.WRONG, "windows/Guide/SHA256SUMS"),
    }


def test_new_sums_over_a_changed_program_hold_without_a_signature(written: Path) -> None:
    """Sums alone show damage, not malice: whoever changes a file can change its sum. So it is said to be unsigned."""
    flip(written / "linux/Guide/Guide")
    sums = format_sums(sums_of(written / "linux/Guide"))
    (written / "linux/Guide/SHA256SUMS").write_bytes(sums)
    checked = verify_stick(written)
    assert checked.findings == ()
    assert "linux/Guide" in checked.unsigned


def test_an_empty_stick_and_a_stopped_writing(stick: Path) -> None:
    (stick / ".guide-writing").mkdir()
    assert findings(stick) == {
        (Fault.UNFINISHED, ".guide-writing"),
        (Fault.MISSING, "linux/Guide"),
        (Fault.NO_SUMS, "SHA256SUMS"),
        (Fault.MISSING, "editions/current"),
    }
    assert verify_stick(stick).findings[0] == Finding(Fault.UNFINISHED, ".guide-writing")


def test_a_stick_that_is_gone(stick: Path) -> None:
    stick.rmdir()
    with pytest.raises(FileNotFoundError):
        verify_stick(stick)
