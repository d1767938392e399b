from __future__ import annotations

from pathlib import Path

import pytest

from guide.__main__ import main
from guide.edition.choosing import open_chosen
from tests.edition.editions import edition_of, packed, stick


def test_an_update_is_installed_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = stick(tmp_path / "stick")
    monkeypatch.setattr("guide.cli.install.usual_places", lambda: places)
    file = tmp_path / "guide-2026.12.edition"
    file.write_bytes(packed(edition_of(tmp_path / "made", "2026.12")))
    assert main(["--install", str(file)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "No number and no text is another one.",
        "Edition 2026.12 is installed. It is shown the next time the guide is started.",
    ]
    assert open_chosen(None, places).number == "2026.12"
    assert main(["--install", str(file)]) == 2
    assert capsys.readouterr().err == "Edition 2026.12 is here already. Nothing was changed.\n"
