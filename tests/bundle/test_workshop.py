"""The packaged workshop starts other programs as if it were none of ours."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.bundle.screen import Screen

STAND_IN = """#!/bin/sh
env > {said}.part && mv {said}.part {said}
"""


def test_poedit_finds_its_own_libraries(desk: Path, on_screen: Screen, tmp_path: Path) -> None:
    """In place of Poedit stands a program that writes down what it was started with."""
    programs, said = tmp_path / "programs", tmp_path / "said"
    programs.mkdir()
    (programs / "poedit").write_text(STAND_IN.format(said=said))
    (programs / "poedit").chmod(0o755)
    (tmp_path / "home").mkdir()
    environment = {
        **on_screen.environment,
        "HOME": str(tmp_path / "home"),
        "PATH": f"{programs}{os.pathsep}{os.defpath}",
        "LANG": "C.UTF-8",
        "LD_LIBRARY_PATH": "/opt/own",
    }
    with subprocess.Popen([desk / "Guide-Desk"], env=environment, stderr=subprocess.DEVNULL) as running:
        on_screen.give_keys_to("Guide workshop")
        on_screen.press("Open it in Poedit")
        on_screen.wait_until(said.exists, "Poedit was not started")
        running.kill()
    got = dict(line.split("=", 1) for line in said.read_text().splitlines() if "=" in line)
    assert got["LD_LIBRARY_PATH"] == "/opt/own"
    assert [name for name, value in got.items() if str(desk) in value or name.startswith("_PYI_")] == []
    assert {name for name in environment if name not in got} == set()
