from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.stick.checking import check_place, check_target
from guide.edition.stick.plan import Plan
from guide.edition.stick.volumes import Volume
from tests.edition.stick.conftest import files_of, make_sources, write_numbered_edition, write_programs

ROOM = Volume("vfat", 10**9, 4096, own=False)


def refusal(plan: Plan, stick: Path, volume: Volume = ROOM) -> str:
    with pytest.raises(GuideError) as caught:
        check_target(plan, stick, volume)
    return caught.value.sentence()


def test_a_good_stick_passes_and_keeps_no_trace(plan: Plan, stick: Path) -> None:
    check_place(plan, stick, on_own_disk=True)
    check_target(plan, stick, ROOM)
    assert list(stick.iterdir()) == []


def test_the_disk_of_this_computer_is_not_written(plan: Plan, stick: Path) -> None:
    with pytest.raises(GuideError, match="disk of this computer"):
        check_place(plan, stick)


@pytest.mark.parametrize("below", [".", "linux/Guide", ".."])
def test_a_source_is_not_written(plan: Plan, below: str) -> None:
    with pytest.raises(GuideError, match="come from"):
        check_place(plan, plan.sources[0] / below, on_own_disk=True)


@pytest.mark.parametrize("name", ["none", "file", "no\0name"])
def test_a_target_that_is_no_folder(plan: Plan, stick: Path, name: str) -> None:
    (stick / "file").touch()
    with pytest.raises(GuideError, match="not there"):
        check_place(plan, stick / name, on_own_disk=True)


def test_room_is_counted_in_blocks(plan: Plan, stick: Path) -> None:
    files = sum(len(part.files) for part in plan.parts)
    assert "2 MB more" in refusal(plan, stick, Volume("vfat", files * 32768, 32768, own=False))


def test_no_file_is_larger_than_the_stick_can_hold(plan: Plan, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Volume, "largest_file", property(lambda _volume: 5000))
    assert "base_library.zip" in refusal(plan, stick)


@pytest.mark.parametrize("name", ["linux", "windows/Guide", "editions", ".guide-writing"])
def test_a_file_where_a_folder_belongs(plan: Plan, stick: Path, name: str) -> None:
    (stick / name).parent.mkdir(exist_ok=True)
    (stick / name).touch()
    assert f"“{name}”" in refusal(plan, stick)


@pytest.mark.parametrize("name", ["linux", "windows/Guide", "editions", "START.txt", "SHA256SUMS", "editions/current"])
def test_nothing_is_written_through_a_link(plan: Plan, stick: Path, tmp_path: Path, name: str) -> None:
    (stick / name).parent.mkdir(exist_ok=True)
    (tmp_path / "elsewhere").mkdir()
    (stick / name).symlink_to(tmp_path / "elsewhere")
    assert f"“{name}”" in refusal(plan, stick)


def test_a_newer_edition_is_not_followed_by_an_older_one(plan: Plan, stick: Path) -> None:
    write_numbered_edition(stick / "editions/2026.11.2-complete", "2026.11.2")
    before = files_of(stick)
    assert "newer edition 2026.11.2" in refusal(plan, stick)
    assert files_of(stick) == before


def test_a_stick_does_not_change_its_readers(tmp_path: Path, stick: Path) -> None:
    """What was deleted can be brought back: a stick that once named groups stays one that did."""
    programs = write_programs(tmp_path / "dist", profile="inside-china")
    from guide.edition.stick.plan import make_plan

    plan = make_plan(programs, write_numbered_edition(tmp_path / "edition", profile="inside-china"))
    write_numbered_edition(stick / "editions/2026.10-complete", "2026.10")
    assert "2026.10-complete" in refusal(plan, stick)
    (stick / "editions/2026.10-complete").rename(stick / "gone")
    check_target(plan, stick, ROOM)
    write_programs(stick, "2026.10", profile="complete")
    assert "“complete”" in refusal(plan, stick)


def test_a_number_without_a_dot_more_is_older(stick: Path, tmp_path: Path) -> None:
    plan = make_sources(tmp_path / "ten", "2026.10")
    write_numbered_edition(stick / "editions/2026.9-complete", "2026.9")
    check_target(plan, stick, ROOM)
