"""No list of fonts in the home folder, no picture of the memory on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guide.ui import traces

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig and dumps of Linux")


@pytest.mark.parametrize(
    ("root", "writable", "new", "settings"),
    [
        (False, (), False, "fonts.conf"),
        (True, (), True, "fonts.conf"),
        (True, (), False, "no-cache.conf"),
        (False, ("/var/cache/fontconfig",), False, "no-cache.conf"),
    ],
)
def test_caches_of_fonts_are_read_only_where_they_would_not_be_written(
    root: bool, writable: tuple[str, ...], new: bool, settings: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guide.ui.font_lists.are_new", lambda _settings: new)
    monkeypatch.setattr("guide.ui.traces.os.geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr("guide.ui.traces.os.access", lambda place, _mode: place in writable)
    assert traces.font_settings().name == settings
    assert traces.font_settings().is_file()


def test_a_program_that_breaks_down_is_not_written_to_the_disk() -> None:
    import resource

    environment: dict[str, str] = {}
    traces.prevent(environment)
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    assert environment == {"FONTCONFIG_FILE": str(traces.font_settings())}


def test_fonts_that_no_cache_knows_leave_nothing_anywhere(small_edition: Path, tmp_path: Path) -> None:
    """A font of the person's own makes every list of fonts old: that is when one would be written."""
    fonts = tmp_path / "home" / ".local" / "share" / "fonts"
    fonts.mkdir(parents=True)
    shutil.copy(small_edition / "fonts" / "NotoSans.ttf", fonts / "Own.ttf")
    places = (tmp_path / "home", Path("/var/cache/fontconfig"))  # the second is where it is written for root
    before = [sorted(place.rglob("*")) for place in places]
    system = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "FONTCONFIG"))}
    subprocess.run(
        [sys.executable, "-m", "guide", "--edition", str(small_edition), "--render", str(tmp_path / "first.png")],
        env={**system, "HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
    )
    assert (tmp_path / "first.png").is_file()
    assert [sorted(place.rglob("*")) for place in places] == before
