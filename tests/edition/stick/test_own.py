"""What of a stick is the person's own: where it lies, and that nothing of ours loses it or hands it on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from guide.core.settings import Colours, Settings
from guide.core.settings_file import keep_settings, read_settings
from guide.edition.stick.own import own_stick, settings_place
from guide.edition.stick.plan import make_plan
from guide.edition.stick.verifying import verify_stick
from tests.edition.stick.conftest import NEW, files_of, make_sources, write

KEPT = Settings(200, Colours.DARK)


def run_from(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


@pytest.mark.parametrize("name", ["linux/Guide/Guide", "windows/Guide/Guide.exe"])
def test_the_programs_of_a_stick_share_one_file_at_its_top(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    run_from(monkeypatch, tmp_path / name)
    assert settings_place() == tmp_path / "settings.json"
    assert own_stick() == tmp_path


def test_a_program_that_stands_alone_has_it_in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_from(monkeypatch, tmp_path / "desk" / "Guide" / "Guide")
    assert settings_place() == tmp_path / "desk" / "Guide" / "settings.json"
    assert own_stick() is None


def test_a_program_that_runs_from_its_sources_has_none() -> None:
    assert settings_place() is None


def test_it_is_neither_a_fault_nor_foreign(written: Path) -> None:
    keep_settings(written / "settings.json", KEPT)
    checked = verify_stick(written)
    assert (checked.findings, checked.foreign) == ((), ())


@pytest.mark.parametrize("name", ["Settings.json", "linux/settings.json", "editions/settings.json"])
def test_under_another_name_it_is_foreign(written: Path, name: str) -> None:
    keep_settings(written / name, KEPT)
    assert verify_stick(written).foreign == (name,)


def test_what_is_no_file_is_foreign(written: Path) -> None:
    (written / "settings.json").symlink_to("START.txt")
    assert verify_stick(written).foreign == ("settings.json",)


def test_inside_a_program_or_an_edition_it_is_a_fault(written: Path) -> None:
    for place in ("linux/Guide", "editions/2026.11-complete"):
        keep_settings(written / place / "settings.json", KEPT)
    assert {finding.name for finding in verify_stick(written).findings} == {
        "linux/Guide/settings.json",
        "editions/2026.11-complete/settings.json",
    }


def test_an_update_of_the_stick_does_not_lose_it(written: Path, tmp_path: Path) -> None:
    keep_settings(written / "settings.json", KEPT)
    write(make_sources(tmp_path / "newer", NEW), written)
    assert read_settings(written / "settings.json") == KEPT


def test_a_copy_of_the_stick_does_not_hold_it(written: Path, tmp_path: Path) -> None:
    keep_settings(written / "settings.json", KEPT)
    copy = tmp_path / "copy"
    copy.mkdir()
    write(make_plan(written, written / "editions" / "2026.11-complete"), copy)
    assert "settings.json" not in files_of(copy)
    assert read_settings(written / "settings.json") == KEPT
