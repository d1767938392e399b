"""On real exFAT, NTFS and FAT. Drivers that are not here are passed by; docs/soak.md says where they were."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.stick import checking, writing
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_stick
from guide.edition.stick.volumes import Volume, volume_of
from guide.edition.stick.watch import Progress, Step, Watch
from guide.edition.stick.writing import write_stick
from tests.edition.stick.conftest import FOREIGN, files_of, put_foreign, write
from tests.edition.stick.mounting import EXFAT, FAT, NTFS, Driver, make_image, mounted, pull_out

DRIVERS = {"exfat": EXFAT, "ntfs": NTFS}


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> Driver:
    found = DRIVERS[request.param]
    if not found.is_here:
        pytest.skip("needs root and the driver")
    return found


@pytest.fixture
def drive(driver: Driver, tmp_path: Path) -> Iterator[Path]:
    """An empty stick, plugged in."""
    with mounted(driver, make_image(driver, tmp_path / "image"), tmp_path / "drive") as place:
        yield place


def test_written_replaced_and_verified(driver: Driver, plan: Plan, newer: Plan, tmp_path: Path) -> None:
    image = make_image(driver, tmp_path / "image")
    with mounted(driver, image, tmp_path / "drive") as drive:
        assert not volume_of(drive).own
        put_foreign(drive)
        write_stick(plan, drive, Watch())
        write_stick(newer, drive, Watch())
    with mounted(driver, image, tmp_path / "drive") as drive:
        checked = verify_stick(drive)
        assert (checked.findings, checked.edition) == ((), "2026.12-complete")
        found = files_of(drive)
        assert {name: found[name] for name in FOREIGN} == FOREIGN


def test_a_full_stick_keeps_what_was_on_it(
    drive: Path, plan: Plan, newer: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(plan, drive)
    filler = drive / "filler"
    room = shutil.disk_usage(drive).free - 60_000
    with filler.open("wb") as file:
        file.write(b"\0" * max(room, 0))
    before = {name: data for name, data in files_of(drive).items() if name != "filler"}
    with pytest.raises(GuideError, match="MB more are needed"):
        write(newer, drive)
    monkeypatch.setattr(checking, "volume_of", volume_of)
    monkeypatch.setattr(writing, "volume_of", lambda _place: Volume("", 10**9, 512, own=False))
    with pytest.raises(GuideError, match="is full"):
        write(newer, drive)
    filler.unlink()
    assert files_of(drive) == before
    assert not verify_stick(drive).findings


def test_a_stick_that_is_read_only(driver: Driver, plan: Plan, newer: Plan, tmp_path: Path) -> None:
    image = make_image(driver, tmp_path / "image")
    with mounted(driver, image, tmp_path / "drive") as drive:
        write(plan, drive)
    with mounted(driver, image, tmp_path / "drive", read_only=True) as drive:
        with pytest.raises(GuideError, match="small switch"):
            write(newer, drive)
        assert verify_stick(drive).edition == "2026.11-complete"


@pytest.mark.parametrize("step", [Step.WRITING, Step.COMPARING])
def test_a_stick_that_is_pulled_out(driver: Driver, plan: Plan, newer: Plan, tmp_path: Path, step: Step) -> None:
    image = make_image(driver, tmp_path / "image")
    pulled = []

    def pull(progress: Progress) -> None:
        if progress.step is step and not pulled:
            pulled.append(progress)
            pull_out(tmp_path / "drive")

    with mounted(driver, image, tmp_path / "drive") as drive:
        write(plan, drive)
        with pytest.raises(GuideError, match="cannot be reached"):
            write_stick(newer, drive, Watch(pull))
    assert list((tmp_path / "drive").iterdir()) == [], "nothing of it is on this computer"
    with mounted(driver, image, tmp_path / "drive") as drive:
        assert {finding.name for finding in verify_stick(drive).findings} <= {".guide-writing"}
        assert verify_stick(drive).edition == "2026.11-complete"
        write(newer, drive)
        assert not verify_stick(drive).findings


@pytest.mark.parametrize("name", ["exfat", "fat"])
def test_linux_starts_from_a_stick_without_marks_for_programs(name: str, plan: Plan, tmp_path: Path) -> None:
    """The program is any one of this computer: the loader starts it from the stick."""
    driver = {**DRIVERS, "fat": FAT}[name]
    if not driver.is_here:
        pytest.skip("needs root and the driver")
    front = next(part for part in plan.parts if not part.place)
    script = next(file.source for file in front.files if file.name == "start-linux.sh")
    assert isinstance(script, bytes)
    with mounted(driver, make_image(driver, tmp_path / "image"), tmp_path / "drive") as drive:
        (drive / "start-linux.sh").write_bytes(script)
        (drive / "linux/Guide").mkdir(parents=True)
        shutil.copyfile("/bin/echo", drive / "linux/Guide/Guide")
        with pytest.raises(PermissionError):
            subprocess.run([drive / "linux/Guide/Guide"], check=False)
        said = subprocess.run(
            ["sh", drive / "start-linux.sh", "search", "a b"], capture_output=True, text=True, timeout=60, check=True
        )
        assert said.stdout == "search a b\n"


def test_a_driver_that_loses_folders_is_noticed(plan: Plan, tmp_path: Path) -> None:
    """fusefat 0.1a empties a folder when it renames it. Nobody is told that such a stick can be pulled out."""
    if not FAT.is_here:
        pytest.skip("needs root and the driver")
    image = make_image(FAT, tmp_path / "image")
    with mounted(FAT, image, tmp_path / "drive") as drive, pytest.raises(GuideError, match="lost files"):
        write_stick(plan, drive, Watch())
