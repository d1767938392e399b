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


@pytest.fixture(scope="module")
def said(small_edition: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a session in an empty home wrote, started and connected to."""
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(PROJECT), environment.get("PYTHONPATH", "")])
    command = [sys.executable, watched_session.__file__, str(small_edition), *PLACES]
    done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout)
    return told


def test_a_session_opens_no_socket_and_starts_nothing(said: dict[str, list[str]]) -> None:
    assert said["connected"] == []
    assert said["started"] == []


def test_a_session_writes_nothing(said: dict[str, list[str]]) -> None:
    assert said["written"] == []
