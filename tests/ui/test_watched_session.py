from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.ui import watched_session
from tests.ui.conftest import PLACES


def watched(edition: Path, home: Path, settings: Path, answer: str) -> dict[str, list[str]]:
    """What a session in an empty home wrote, started and connected to.

    answer  to the question whether size and colours shall be kept
    """
    environment = {**os.environ, "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(PROJECT), environment.get("PYTHONPATH", "")])
    command = [sys.executable, watched_session.__file__, str(edition), str(settings), answer, *PLACES]
    done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def said(small_edition: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Of a session in which nobody agrees to keep anything."""
    home = tmp_path_factory.mktemp("home")
    return watched(small_edition, home, home / "settings.json", "does not agree")


def test_a_session_opens_no_socket_and_starts_nothing(said: dict[str, list[str]]) -> None:
    assert said["connected"] == []
    assert said["started"] == []


def test_a_session_writes_nothing(said: dict[str, list[str]]) -> None:
    assert said["written"] == []


def test_who_agrees_has_size_and_colours_written_and_nothing_else(small_edition: Path, tmp_path: Path) -> None:
    place = tmp_path / "stick" / "settings.json"
    place.parent.mkdir()
    said = watched(small_edition, tmp_path, place, "agrees")
    written = {event.removeprefix("os.rename ").removeprefix("os.remove ") for event in said["written"]}
    assert written == {f"{place}.part"}
    assert (said["connected"], said["started"]) == ([], [])
    assert json.loads(place.read_bytes()) == {"version": 1, "text_size": 125, "colours": "dark"}
    assert [path.name for path in place.parent.iterdir()] == [place.name]
