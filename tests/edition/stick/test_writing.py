from __future__ import annotations

import errno
import itertools
import os
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.stick import writing
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.verifying import verify_stick
from guide.edition.stick.watch import CancelledError, Progress, Step, Watch
from guide.edition.stick.writing import write_stick
from tests.edition.stick.conftest import FOREIGN, files_of, put_foreign, write, write_programs


def test_an_empty_stick_becomes_whole(plan: Plan, stick: Path) -> None:
    done = write(plan, stick)
    assert done.new == tuple(part.place for part in plan.parts)
    checked = verify_stick(stick)
    assert (checked.findings, checked.foreign, checked.edition) == ((), (), "2026.11-complete")
    assert (stick / "editions/current").read_bytes() == b"2026.11-complete\n"
    assert {path.name for path in stick.iterdir()} == {
        "START.txt", "start-linux.sh", "SHA256SUMS", "linux", "windows", "editions",
    }  # fmt: skip


def test_the_programs_of_linux_can_be_started_where_the_stick_can_say_so(written: Path) -> None:
    startable = [name for name in files_of(written) if os.access(written / name, os.X_OK)]
    assert startable == ["linux/Guide/Guide", "start-linux.sh"]


def test_what_is_whole_already_is_not_written_again(plan: Plan, written: Path) -> None:
    (written / "linux/Guide/Guide").write_bytes(b"changed")
    done = write(plan, written)
    assert done.new == ("linux/Guide",)
    assert not verify_stick(written).findings


def test_a_newer_edition_stands_beside_the_older_one(newer: Plan, written: Path) -> None:
    write(newer, written)
    assert verify_stick(written).edition == "2026.12-complete"
    assert not verify_stick(written).findings
    assert (written / "editions/2026.11-complete/guide.db").is_file()


def test_foreign_files_stay_untouched(plan: Plan, newer: Plan, stick: Path) -> None:
    put_foreign(stick)
    for each in (plan, newer):
        write(each, stick)
        found = files_of(stick)
        assert {name: found[name] for name in FOREIGN} == FOREIGN
    assert verify_stick(stick).foreign == ("my own", "windows/Other", "editions/notes.txt")


def test_a_file_that_nobody_knows_leaves_with_the_old_program(plan: Plan, written: Path) -> None:
    """Windows loads a library that lies beside a program: nothing foreign stays in a program's folder."""
    (written / "windows/Guide/version.dll").write_bytes(b"planted")
    assert write(plan, written).new == ("windows/Guide",)
    assert not (written / "windows/Guide/version.dll").exists()


def test_an_old_signature_does_not_stay_beside_new_sums(plan: Plan, written: Path) -> None:
    for place in (".", "linux/Guide"):
        (written / place / "SHA256SUMS.minisig").write_bytes(b"seal")
    assert write(plan, written).new == ("linux/Guide", "")
    seals = [path.relative_to(written).as_posix() for path in written.rglob("*.minisig")]
    assert seals == ["editions/2026.11-complete/SHA256SUMS.minisig"]


def test_a_stick_is_copied_onwards(written: Path, tmp_path: Path) -> None:
    (tmp_path / "next").mkdir()
    (written / "letter.txt").write_bytes(b"private")
    write(make_plan(written, written / "editions/2026.11-complete"), tmp_path / "next")
    (written / "letter.txt").unlink()
    assert files_of(tmp_path / "next") == files_of(written)


def test_progress_ends_at_the_whole(plan: Plan, stick: Path) -> None:
    told: list[Progress] = []
    clock = iter(range(100_000))
    write_stick(plan, stick, Watch(told.append, clock=lambda: float(next(clock))), on_own_disk=True)
    assert list(dict.fromkeys(progress.step for progress in told)) == list(Step)
    assert all(a.done <= b.done for a, b in itertools.pairwise(told))
    assert (told[-1].done, told[-1].total, told[-1].seconds_left) == (2 * plan.size, 2 * plan.size, 0)
    halfway = next(progress for progress in told if progress.step is Step.COMPARING)
    assert halfway.seconds_left is not None
    assert halfway.seconds_left > 0


def cancelled_at(step: Step) -> Watch:
    watch = Watch(lambda progress: watch.cancel() if progress.step is step else None)
    return watch


@pytest.mark.parametrize("step", [Step.CHECKING, Step.WRITING, Step.COMPARING])
def test_cancel_leaves_a_clean_stick(plan: Plan, stick: Path, step: Step) -> None:
    with pytest.raises(CancelledError):
        write_stick(plan, stick, cancelled_at(step), on_own_disk=True)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("step", [Step.CHECKING, Step.WRITING, Step.COMPARING])
def test_cancel_leaves_the_old_stick(newer: Plan, written: Path, step: Step) -> None:
    before = files_of(written)
    with pytest.raises(CancelledError):
        write_stick(newer, written, cancelled_at(step), on_own_disk=True)
    assert files_of(written) == before


def test_the_last_step_is_not_cancelled(newer: Plan, written: Path) -> None:
    write_stick(newer, written, cancelled_at(Step.FINISHING), on_own_disk=True)
    assert verify_stick(written).edition == "2026.12-complete"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EROFS, "small switch"),
        (errno.EIO, "cannot be reached"),
        (errno.ENODEV, "cannot be reached"),
        (errno.ENOTCONN, "cannot be reached"),
        (errno.EINVAL, "did not work"),
    ],
)
def test_what_the_system_says_becomes_a_sentence(
    newer: Plan, written: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    before = files_of(written)
    monkeypatch.setattr(writing, "copy_file", fail)
    with pytest.raises(GuideError, match=words):
        write(newer, written)
    assert files_of(written) == before


def test_a_damaged_source_is_told_from_a_worn_stick(
    plan: Plan, newer: Plan, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(written)
    (newer.sources[0] / "linux/Guide/Guide").write_bytes(b"program 2026.13")
    with pytest.raises(GuideError, match=r"“Guide” in .* is damaged"):
        write(newer, written)
    (newer.sources[0] / "linux/Guide/Guide").write_bytes(b"program 2026.12")
    really = writing.copy_file

    def worn(source: Path | bytes, place: Path, *rest: object) -> None:
        really(source, place, *rest)  # type: ignore[arg-type]
        if place.name == "Guide.exe":
            place.write_bytes(b"program 2026.1?")

    monkeypatch.setattr(writing, "copy_file", worn)
    with pytest.raises(GuideError, match=r"“Guide.exe” came back changed"):
        write(newer, written)
    assert files_of(written) == before
    assert plan.edition == "2026.11-complete"


def test_a_guide_that_is_open_from_the_stick_is_said(
    newer: Plan, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows renames no folder of which a file is open. What was written waits for the next time."""

    def fail(_path: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", fail)
        with pytest.raises(GuideError, match="Close it"):
            write(newer, written)
    assert write(newer, written).new == ()
    assert not verify_stick(written).findings


def test_a_driver_that_loses_renamed_folders_is_noticed(
    newer: Plan, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = Path.rename

    def losing(path: Path, target: Path) -> Path:
        found = really(path, target)
        if ".guide-writing" not in str(target):
            (target / "_internal/base_library.zip").unlink(missing_ok=True)
        return found

    monkeypatch.setattr(Path, "rename", losing)
    with pytest.raises(GuideError, match="lost files"):
        write(newer, written)


def test_a_program_of_other_readers_is_never_mixed_in(written: Path, tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist", profile="inside-china")
    with pytest.raises(GuideError, match="must not hold both"):
        write(make_plan(programs, written / "editions/2026.11-complete"), written)
