"""What stands on the accessibility bus, as a screen reader gets it. Skipped where the packages for it are not there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

HEAR = Path(__file__).parents[2] / ".ci" / "screen-reader" / "hear"
PAGES = ("page:first", "service:cn-110-police")


def can_hear() -> bool:
    tools = all(shutil.which(tool) for tool in ("xvfb-run", "xauth", "dbus-run-session", "/usr/bin/python3"))
    return (
        tools
        and not subprocess.run(
            ["/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0')"],
            capture_output=True,
            check=False,
        ).returncode
    )


@pytest.mark.skipif(not can_hear(), reason="no display, bus or gi of the system here")
def test_a_screen_reader_is_told_what_each_thing_is(small_edition: Path) -> None:
    command = [str(HEAR), "--json", "--language", "my", "--edition", str(small_edition), *PAGES]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)
    assert done.returncode == 0, done.stderr
    pages = json.loads(done.stdout)
    assert tuple(pages) == PAGES
    for lines in pages.values():
        reached = [(role, name) for _depth, role, name, _description, focusable in lines if focusable]
        assert reached[0] == ("push button", "ထွက်")
        assert reached[1] == ("text", "ရှာ")
        assert all(any(map(str.isalpha, name)) for _role, name in reached)
    roles = {role for lines in pages.values() for _depth, role, *_rest in lines}
    assert {"push button", "text", "combo box", "list", "list item", "label"} <= roles
