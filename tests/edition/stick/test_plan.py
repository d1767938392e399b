from __future__ import annotations

import errno
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.checksums import format_sums, sum_of, sums_of
from guide.edition.stick.parts import Part
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.verifying import verify_stick
from tests.edition.stick.conftest import write, write_numbered_edition, write_programs


def part(plan: Plan, place: str) -> Part:
    return next(part for part in plan.parts if part.place == place)


def test_both_systems_share_one_edition(plan: Plan) -> None:
    assert [part.place for part in plan.parts] == ["linux/Guide", "windows/Guide", "", "editions/2026.11-complete"]


def test_the_desk_goes_along_only_when_asked(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist", desk=True)
    edition = write_numbered_edition(tmp_path / "edition")
    assert "linux/Guide-Desk" not in [part.place for part in make_plan(programs, edition).parts]
    places = [part.place for part in make_plan(programs, edition, desk=True).parts]
    assert places[:4] == ["linux/Guide", "linux/Guide-Desk", "windows/Guide", "windows/Guide-Desk"]


def test_newer_editions_beside_the_programs_go_along_where_they_are_whole(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "stick")
    for number, profile in (("2026.9", "complete"), ("2026.12", "complete"), ("2027.1", "inside-china")):
        write_numbered_edition(programs / "editions" / f"{number}-{profile}", number, profile)
    damaged = write_numbered_edition(programs / "editions" / "2027.2-complete", "2027.2")
    (damaged / "guide.db").write_bytes(b"x")
    plan = make_plan(programs, write_numbered_edition(programs / "editions" / "2026.11-complete", "2026.11"))
    assert plan.edition == "2026.11-complete"
    editions = [part for part in plan.parts if part.place.startswith("editions/")]
    assert [part.place for part in editions] == ["editions/2026.11-complete", "editions/2026.12-complete"]
    (tmp_path / "target").mkdir()
    write(plan, tmp_path / "target")
    assert verify_stick(tmp_path / "target").findings == ()
    assert verify_stick(tmp_path / "target").edition == "2026.11-complete"


def test_every_part_carries_sums_of_its_own(plan: Plan) -> None:
    for each in plan.parts:
        *files, sums = each.files
        assert sums.name == "SHA256SUMS"
        listed = {file.name: file.sum for file in files if file.name != "SHA256SUMS.minisig"}
        assert sums.source == format_sums(listed)
        assert each.signed == each.place.startswith("editions/")


def test_given_sums_and_their_signature_are_carried_along(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist")
    given = format_sums(sums_of(programs / "linux/Guide"))
    (programs / "linux/Guide/SHA256SUMS").write_bytes(given)
    (programs / "linux/Guide/SHA256SUMS.minisig").write_bytes(b"seal")
    found = part(make_plan(programs, write_numbered_edition(tmp_path / "edition")), "linux/Guide")
    assert found.signed
    assert [file.source for file in found.files[-2:]] == [b"seal", given]


def test_the_start_page_is_readable_in_every_editor(plan: Plan) -> None:
    text = next(file.source for file in part(plan, "").files if file.name == "START.txt")
    assert isinstance(text, bytes)
    assert text.startswith(b"\xef\xbb\xbf")
    assert text.count(b"\n") == text.count(b"\r\n")
    assert text.decode("utf-8-sig").startswith("Guide\r\n")


def test_front_files_of_a_release_are_taken_as_they_are(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist")
    own = {"START.txt": b"start", "start-linux.sh": b"#!/bin/sh\n"}
    for name, data in own.items():
        (programs / name).write_bytes(data)
    (programs / "SHA256SUMS").write_bytes(format_sums({name: sum_of(data) for name, data in own.items()}))
    front = part(make_plan(programs, write_numbered_edition(tmp_path / "edition")), "")
    assert {file.name: file.sum for file in front.files if file.name in own} == {n: sum_of(d) for n, d in own.items()}


def refusal(programs: Path, edition: Path) -> str:
    with pytest.raises(GuideError) as caught:
        make_plan(programs, edition)
    return caught.value.sentence()


def test_what_no_stick_can_hold_is_named(tmp_path: Path) -> None:
    edition = write_numbered_edition(tmp_path / "edition")
    programs = write_programs(tmp_path / "dist")
    link = programs / "linux/Guide/lib.so"
    link.symlink_to("Guide")
    assert f"“{link}” is a link" in refusal(programs, edition)
    link.unlink()
    (programs / "linux/Guide/aux.so").touch()
    assert "aux.so" in refusal(programs, edition)
    (programs / "linux/Guide/aux.so").rename(programs / "linux/Guide/GUIDE")
    assert "“Guide”" in refusal(programs, edition)


def test_sums_that_do_not_fit_are_not_carried_on(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist")
    edition = write_numbered_edition(tmp_path / "edition")
    (edition / "more.txt").touch()
    assert f"“{edition / 'SHA256SUMS'}” do not fit" in refusal(programs, edition)
    (programs / "linux/Guide/SHA256SUMS").write_bytes(b"nonsense")
    assert f"“{programs / 'linux/Guide/SHA256SUMS'}” do not fit" in refusal(programs, edition)


@pytest.mark.parametrize("number", [None, "2026.12"])
def test_an_edition_that_no_reader_would_open_is_not_written(tmp_path: Path, number: str | None) -> None:
    """Without a signature, and with that of another edition."""
    edition = write_numbered_edition(tmp_path / "edition")
    (edition / "SHA256SUMS.minisig").unlink()
    if number:
        other = write_numbered_edition(tmp_path / "other", number)
        (edition / "SHA256SUMS.minisig").write_bytes((other / "SHA256SUMS.minisig").read_bytes())
    assert "not signed by a key" in refusal(write_programs(tmp_path / "dist"), edition)


def test_nothing_to_write(tmp_path: Path) -> None:
    edition = write_numbered_edition(tmp_path / "edition")
    assert "no program" in refusal(tmp_path, edition)
    assert "no edition" in refusal(write_programs(tmp_path / "dist"), tmp_path)
    (edition / "edition.json").write_bytes(b"[" * 100_000)
    assert "no edition" in refusal(tmp_path / "dist", edition)


def test_a_drive_that_is_gone_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where what is gone are the files of this very program."""

    def gone(_edition: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error", "START.txt")

    monkeypatch.setattr("guide.edition.stick.plan.start_page", gone)
    edition = write_numbered_edition(tmp_path / "edition")
    assert "START.txt” cannot be read" in refusal(write_programs(tmp_path / "dist"), edition)


def test_a_program_with_an_edition_for_other_readers_is_refused(tmp_path: Path) -> None:
    programs = write_programs(tmp_path / "dist", profile="complete")
    edition = write_numbered_edition(tmp_path / "edition", profile="inside-china")
    assert "“complete”" in refusal(programs, edition)


def test_a_stick_is_a_source_too(written: Path) -> None:
    again = make_plan(written, written / "editions/2026.11-complete")
    assert [part.place for part in again.parts] == ["linux/Guide", "windows/Guide", "", "editions/2026.11-complete"]
