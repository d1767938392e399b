"""A stick's life with nothing but the packaged programs: commands as they are typed, and what they said."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bundle.screen import SECONDS, Screen

RECORD = os.environ.get("GUIDE_WALK")
"""A folder for what docs/distribution.md shows: walk.txt and pictures of the windows. Without it nothing is kept."""
_GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
)

OLD, NEW = "2026.11", "2026.12"
_MOST = 60
"""Times to press Tab: more than there are controls on the page."""

# A number of the directory, and one that is nobody's: it stands in the newer edition of the tests alone.
NUMBER, OTHER_NUMBER = ("+84 24 3717 0544", "+842437170544"), ("+84 24 3717 0545", "+842437170545")


@dataclass(slots=True)
class Walk:
    """environment: of a stranger's computer. short: places by the names they have in what is recorded."""

    environment: dict[str, str]
    short: dict[str, str] = field(default_factory=dict)
    recorded: list[str] = field(default_factory=list)

    def do(self, *command: str | Path, fails: bool = False) -> str:
        """Run a command; give what it printed, which is recorded with it."""
        words = [str(word) for word in command]
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=540, check=False)
        said = done.stdout + done.stderr
        self.note(f"$ {' '.join(words)}", *said.splitlines())
        assert (done.returncode != 0) == fails, said
        return said

    def note(self, *lines: str) -> None:
        for line in lines:
            for place, name in self.short.items():
                line = line.replace(place, name)  # noqa: PLW2901  one name after the other
            self.recorded.append(line)


def picture(screen: Screen, name: str) -> None:
    """Keep what is on the screen, where something is recorded."""
    if RECORD:
        environment = {**os.environ, **screen.environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _GRAB, str(Path(RECORD) / name)], env=environment, check=True)


def start(stick: Path) -> tuple[str, Path]:
    """How a stick is started on Linux: its files cannot be marked as programs."""
    return "sh", stick / "start-linux.sh"


def press_by_keys(screen: Screen, name: str) -> None:
    """Go to a button by Tab, wherever on the page it is, and press it."""
    for _each in range(_MOST):
        if any(thing.focused and thing.name == name for thing in screen.seen() if thing.role == "push button"):
            screen.keys("space")
            return
        screen.keys("Tab")
    raise AssertionError(f"no way by Tab to {name!r}")


@contextmanager
def opened(stick: Path, screen: Screen, environment: dict[str, str]) -> Iterator[None]:
    """The guide in its real window, from the stick, on the page about itself; left by three times Shift."""
    command = [*start(stick), "--language", "en", "--page", "page:about"]
    with subprocess.Popen(command, env={**environment, **screen.environment}, stderr=subprocess.DEVNULL) as running:
        try:
            screen.give_keys_to("Guide")
            screen.wait_for("Make a copy of this guide")
            yield
            screen.keys("Shift_L", "Shift_L", "Shift_L")
            assert running.wait(SECONDS) == 0
        finally:
            running.kill()


def newer_sources(desk: Path, project: Path) -> Path:
    """The sources that the packaged desk carries, with a newer edition and one number that changed."""
    for name in ("resources", "translations"):
        shutil.copytree(desk / "_internal" / name, project / name)
    editions = project / "resources" / "edition.yaml"
    first = f'- id: "{OLD}"'
    text = editions.read_text(encoding="utf-8")
    assert text.count(first) == 1
    newest = f'- id: "{NEW}"\n  date: 2026-12-01\n  changes:\n    - A number in Viet Nam.\n'
    editions.write_text(text.replace(first, newest + first), encoding="utf-8")
    lines = project / "resources" / "directory" / "vn.yaml"
    text = lines.read_text(encoding="utf-8")
    for old, new in zip(NUMBER, OTHER_NUMBER, strict=True):
        assert text.count(old) == 1
        text = text.replace(old, new)
    lines.write_text(text, encoding="utf-8")
    return project


def key_folder() -> Path:
    """Where this computer keeps the development key that signed the edition of a bundle made here."""
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "guide-desk"
