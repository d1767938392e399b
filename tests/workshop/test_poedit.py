from __future__ import annotations

import sys
from pathlib import Path

import pytest

from guide.workshop import poedit


def test_it_opens_at_the_line_of_the_message() -> None:
    assert poedit.open_command("/usr/bin/poedit", Path("ko/content.po"), 42) == (
        "/usr/bin/poedit",
        "--line=42",
        "ko/content.po",
    )


def test_where_it_is_not_installed_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guide.workshop.poedit.shutil.which", lambda _name: None)
    monkeypatch.setattr("guide.workshop.poedit._WINDOWS_PLACES", ())
    monkeypatch.setattr("guide.workshop.poedit._MAC_PLACE", "/nowhere")
    assert poedit.open_at(Path("x.po"), 1) is False


def test_from_a_bundle_it_gets_none_of_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[dict[str, str]] = []
    monkeypatch.setattr("guide.workshop.poedit.find_poedit", lambda: "/usr/bin/poedit")
    monkeypatch.setattr(
        "guide.workshop.poedit.subprocess.Popen", lambda *_command, **options: started.append(options["env"])
    )
    monkeypatch.setattr(sys, "_MEIPASS", "/stick/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/stick/_internal")
    assert poedit.open_at(Path("x.po"), 1) is True
    assert started[0]["PATH"]
    assert "LD_LIBRARY_PATH" not in started[0]
