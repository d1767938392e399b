"""A stick is written, verified, updated, rolled back and copied onwards, by the packaged programs alone.

On real exFAT where the driver is here (FUSE, root): files without an x bit, as desktops mount sticks. Elsewhere in
folders. docs/distribution.md shows what this prints.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.bundle.screen import Screen
from tests.bundle.walk import (
    NEW,
    OLD,
    RECORD,
    Walk,
    key_folder,
    newer_sources,
    opened,
    picture,
    press_by_keys,
    start,
)
from tests.edition.stick.mounting import EXFAT, make_image, mounted

MOST_BYTES = 2_500_000
"""Of an update that changes a number."""


@pytest.fixture
def sticks(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Two empty sticks, plugged in."""
    with ExitStack() as ends:
        places = (tmp_path / "A", tmp_path / "B")
        for place in places:
            if EXFAT.is_here:
                ends.enter_context(mounted(EXFAT, make_image(EXFAT, tmp_path / f"{place.name}.image", 400), place))
            else:
                place.mkdir()
        yield places


@pytest.fixture
def walk(desk: Path, tmp_path: Path) -> Walk:
    keys = key_folder()
    trusted = desk / "_internal" / "guide" / "edition" / "keys" / "development.pub"
    if not trusted.is_file() or not (keys / "development.pub").is_file():
        pytest.skip("the bundle trusts a key that is not of this computer, so no newer edition can be made for it here")
    assert trusted.read_bytes() == (keys / "development.pub").read_bytes()
    (tmp_path / "home").mkdir()
    environment = {"HOME": str(tmp_path / "home"), "PATH": os.defpath, "LANG": "C.UTF-8"}
    return Walk({**environment, "GUIDE_DEVELOPMENT_KEYS": str(keys)}, {str(tmp_path): "", str(desk.parents[1]): "dist"})


def test_a_stick_lives(desk: Path, walk: Walk, sticks: tuple[Path, Path], on_screen: Screen, tmp_path: Path) -> None:
    program, (first, second) = desk / "Guide-Desk", sticks
    own_folder = () if EXFAT.is_here else ("--on-this-computer",)
    inside = desk / "_internal" / "guide" / "data"

    said = walk.do(program, "stick", "write", first, *own_folder)
    assert "written, read back and compared. Safe to pull out." in said
    assert f"edition {OLD}-complete: every file is what its checksum says." in walk.do(
        program, "stick", "verify", first
    )

    project = newer_sources(desk, tmp_path / "project")
    newer, update = tmp_path / "newer", tmp_path / f"guide-{NEW}.edition"
    walk.do(program, "--project", project, "build", "--out", newer)
    walk.do(program, "edition", "pack", newer, "--since", inside, "--out", update)
    assert update.stat().st_size < MOST_BYTES
    said = walk.do(*start(first), "--language", "en", "--install", update)
    assert f"Edition {NEW} is installed." in said
    assert f"{NEW}-complete" in walk.do(program, "stick", "list", first)
    walk.do(program, "stick", "verify", first)
    walk.do(*start(first), "--language", "en", "--install", update, fails=True)

    with opened(first, on_screen, walk.environment):
        press_by_keys(on_screen, "Open an update file")
        on_screen.wait_for("Go back to an edition that was here before")
        picture(on_screen, "back.png")
        press_by_keys(on_screen, f"Show edition {OLD} from the next start")
        on_screen.wait_for(f"Done. Edition {OLD} is shown the next time the guide is started.")
        on_screen.keys("Escape")
    assert (first / "editions" / "current").read_text().strip() == f"{OLD}-complete"
    assert f"\t{OLD}-complete\t" in walk.do(program, "stick", "list", first)
    walk.do(program, "stick", "verify", first)

    with opened(first, on_screen, walk.environment):
        press_by_keys(on_screen, "Make a copy of this guide")
        on_screen.press("Or type where a stick is", "text")
        on_screen.type(str(second))
        press_by_keys(on_screen, "Add this place")
        press_by_keys(on_screen, "Write these sticks")
        on_screen.wait_for("Written, read back and compared. You can pull the stick out now.")
        picture(on_screen, "copied.png")
        on_screen.keys("Escape")
    assert f"{OLD}-complete" in walk.do(program, "stick", "list", second)
    assert "every file is what its checksum says" in walk.do(program, "stick", "verify", second)
    assert not list((tmp_path / "home").iterdir())
    if RECORD:
        (Path(RECORD) / "walk.txt").write_text("\n".join(walk.recorded) + "\n", encoding="utf-8")
