"""A whole session of the packaged reader, in its real window: nothing of it stays, and nothing asks for a network.

Driven from outside, by keys and the mouse, as a person would; the program has nothing in it for this. strace sees every
file that is changed anywhere and every socket; besides, whole folders are compared before and after. Not covered: the
print button itself (CUPS and its own files are the system's), input methods, Wayland, and what Windows does.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle import traced
from tests.bundle.screen import SECONDS, Screen
from tests.bundle.trees import differences, pictured

# The title of the page that a search for “safety plan” finds first.
READ = "A plan for staying, leaving and after"


class Session:
    """A stranger's computer: a home, folders for what programs keep, a stick, and a folder to save in."""

    def __init__(self, reader: Path, on_screen: Screen, place: Path, kept: bytes = b"") -> None:
        """kept: what the file of settings on the stick holds; empty: there is none."""
        self._screen = on_screen
        self._stick = place / "stick"
        shutil.copytree(reader, self._stick / "linux" / "Guide")
        self.settings = self._stick / "settings.json"
        if kept:
            self.settings.write_bytes(kept)
        self.saving = place / "own"
        self.log = place / "log"
        own = place / "home" / ".local" / "share" / "fonts"
        for folder in (self.saving, own, place / "temporary", place / "runtime", *(place / f"xdg-{x}" for x in "abc")):
            folder.mkdir(parents=True)
        # A font that the system's list does not know: the moment in which fontconfig writes a list of its own.
        fonts = reader / "_internal" / "guide" / "data" / "fonts"
        shutil.copy(fonts / "NotoSans.ttf", own / "Own.ttf")
        (place / "runtime").chmod(0o700)
        self._folders = [place / name for name in ("home", "temporary", "runtime", "xdg-a", "xdg-b", "xdg-c", "stick")]
        self._folders += [path for path in (Path("/var/cache/fontconfig"), Path("/dev/shm")) if path.exists()]
        environment = {
            **on_screen.environment,
            "HOME": str(place / "home"),
            "TMPDIR": str(place / "temporary"),
            "XDG_RUNTIME_DIR": str(place / "runtime"),
            "XDG_CACHE_HOME": str(place / "xdg-a"),
            "XDG_CONFIG_HOME": str(place / "xdg-b"),
            "XDG_STATE_HOME": str(place / "xdg-c"),
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
        }
        self._program = self._stick / "linux" / "Guide" / "Guide"
        self._before = pictured(self._folders)
        command = traced.command(self.log, [str(self._program)])
        with (place / "said").open("w") as said:
            self._strace = subprocess.Popen(command, env=environment, cwd=place / "home", stderr=said)

    def end(self) -> None:
        """Leave no process behind, also where the test ended in the middle."""
        if self._strace.poll() is None:
            self.kill()

    def search_and_read(self) -> None:
        screen = self._screen
        screen.give_keys_to("Guide")
        screen.wait_for("Leave")
        screen.keys("ctrl+k")
        screen.type("safety plan")
        screen.wait_for("Answers")
        screen.keys("Return")
        screen.wait_for(READ)
        screen.keys("Next", "Next", "Prior")

    def find_help(self) -> None:
        screen = self._screen
        screen.press("Find help", "list item")
        screen.press("A woman")
        screen.press("A bed for tonight")
        screen.wait_for("What may help", "list")

    def look_at_paper(self) -> None:
        self._screen.keys("ctrl+p")
        self._screen.wait_for("Save as PDF", "push button")

    def close_paper(self) -> None:
        self._screen.keys("Escape")

    def save(self) -> Path:
        """Save the page as a PDF in the folder of one's own."""
        screen = self._screen
        screen.press("Save as PDF", "push button")
        screen.press("Folder", "text")
        screen.type(f"{self.saving}\n")
        screen.press("Save here")
        path = self.saving / "page.pdf"
        screen.press("Back to the page")
        assert path.is_file()
        return path

    def switch_language(self) -> None:
        screen = self._screen
        screen.press("Start", "list item")
        screen.press("한국어")
        screen.wait_for("도움 찾기")

    def leave(self) -> int:
        """Shift three times. Returns the program's exit code."""
        self._screen.keys("Shift_L", "Shift_L", "Shift_L")
        return self._strace.wait(SECONDS)

    def kill(self) -> int:
        children = Path(f"/proc/{self._strace.pid}/task/{self._strace.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        return self._strace.wait(SECONDS)

    def traces(self) -> list[Path]:
        """What is new, changed or gone in all folders but the one that was saved in."""
        return differences(self._before, pictured(self._folders))


@pytest.fixture
def session(reader: Path, on_screen: Screen, tmp_path: Path) -> Iterator[Session]:
    opened = Session(reader, on_screen, tmp_path)
    yield opened
    opened.end()


def test_a_whole_session_leaves_only_what_was_saved(session: Session) -> None:
    session.search_and_read()
    session.look_at_paper()
    saved = session.save()
    session.find_help()
    session.look_at_paper()
    session.close_paper()
    session.switch_language()
    assert session.leave() == 0
    assert session.traces() == []
    assert {path for path in traced.changed(session.log) if not Path(path).is_relative_to(session.saving)} == set()
    assert [path.name for path in session.saving.iterdir()] == [saved.name]
    words = subprocess.run(["pdftotext", "-raw", str(saved), "-"], capture_output=True, text=True, check=True).stdout
    assert READ in " ".join(words.split())


def test_a_session_that_is_killed_leaves_nothing(session: Session) -> None:
    session.search_and_read()
    session.find_help()
    session.look_at_paper()
    assert session.kill() != 0
    assert session.traces() == []
    assert traced.changed(session.log) == set()


def test_size_and_colours_that_were_kept_are_read_and_not_written(
    reader: Path, on_screen: Screen, tmp_path: Path
) -> None:
    session = Session(reader, on_screen, tmp_path, b'{"version": 1, "text_size": 125, "colours": "dark"}')
    try:
        session.search_and_read()
        assert session.leave() == 0
    finally:
        session.end()
    assert session.traces() == []
    assert traced.changed(session.log) == set()
    assert str(session.settings) in session.log.read_text("utf-8", errors="replace")


def test_a_session_opens_no_way_out(session: Session) -> None:
    session.search_and_read()
    session.find_help()
    session.switch_language()
    assert session.leave() == 0
    assert traced.outward(session.log) == []
    assert {Path(path).name for path in traced.started(session.log)} == {"Guide"}
