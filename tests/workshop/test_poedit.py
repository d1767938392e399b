from __future__ import annotations

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
