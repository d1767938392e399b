"""Settings that somebody put there: in the one right place they stop no start, everywhere else nobody looks."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from guide.core.arguments import Arguments
from guide.core.settings import MOST_BYTES, TEXT_SIZES, Colours, Settings, format_settings, parse_settings
from guide.core.settings_file import read_settings
from guide.edition.opening import OpenEdition
from guide.ui.app import open_window
from tests.conftest import PROJECT
from tests.hostile.bait import Watch
from tests.hostile.conftest import SEED, Longest, tried

NAMES = ("settings.json", "guide.json", "guide.ini", "Guide.conf", "Guide.ini", "config.toml", "recent.json")
SOUND = b'{"version": 1, "text_size": 250, "colours": "dark", "language": "ko", "country": "CN", "page": "note:S01"}'
HOSTILE = (
    b'{"version": 2, "text_size": 250, "colours": "dark"}',
    b'{"version": 0, "textSize": "huge"}',
    b'{"text_size": 2',
    b'{"text_size": 1e999, "theme": "file:///etc/passwd", "__class__": {"a": [[[[[[]]]]]]}}',
    b"[General]\ntext_size=250\nlanguage=ko\n",
    b"[" * 100_000,
    bytes(range(256)) * 64,
    b"",
)


def start(edition: Path, home: Path, picture: Path) -> bytes:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND"))}
    places = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "guide", "--edition", str(edition), "--language", "en", "--render", str(picture)]
    environment = {**kept, **places, "XDG_CACHE_HOME": str(picture.parent / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return picture.read_bytes()


def test_settings_in_every_other_place_are_neither_read_nor_changed(small_edition: Path, tmp_path: Path) -> None:
    edition, home = tmp_path / "Guide" / "edition", tmp_path / "home"
    shutil.copytree(small_edition, edition)
    home.mkdir()
    plain = start(edition, home, tmp_path / "plain.png")
    folders = [home / ".config", home / ".config" / "Guide", home / ".local" / "share" / "Guide", home / "Guide"]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    places = (folder / name for folder in (*folders, edition, edition.parent, home) for name in NAMES)
    # Seven names and nine kinds: no place has the same twice.
    planted = dict(zip(places, cycle((SOUND, *HOSTILE)), strict=False))
    for path, words in planted.items():
        path.write_bytes(words)
        path.chmod(0o444)
    before = {path: path.stat().st_mtime_ns for path in sorted(tmp_path.glob("[Gh]*/**/*"))}
    watch = Watch(*planted)
    assert start(edition, home, tmp_path / "again.png") == plain
    assert watch.opened() == []
    watch.close()
    assert {path: path.stat().st_mtime_ns for path in sorted(tmp_path.glob("[Gh]*/**/*"))} == before


def test_nothing_else_of_the_program_keeps_settings() -> None:
    keeping = {"QSettings", "configparser", "winreg", "shelve", "dbm"}
    found = []
    for path in sorted((PROJECT / "guide").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            found += [f"{path.name}: {name}" for name in names if name.split(".")[0] in keeping]
    assert found == []


@pytest.fixture
def looks(qapp: QApplication, edition: OpenEdition, tmp_path: Path) -> Callable[[], Settings]:
    """Starts a window on what lies in the right place, and tells how it looks."""

    def look() -> Settings:
        window = open_window(qapp, Arguments(language="en"), edition, tmp_path / "settings.json")
        window.start()
        window.show()
        qapp.processEvents()
        found = Settings(window.appearance.percent, window.appearance.colours)
        session = window.session
        assert (session.language, session.country, str(window.address)) == ("en", None, "page:first")
        window.dismantle()
        return found

    return look


def written(data: bytes) -> Callable[[Path], object]:
    return lambda place: place.write_bytes(data)


def link_without_end(place: Path) -> None:
    place.symlink_to(place.name)


def link_to_a_device(place: Path) -> None:
    place.symlink_to("/dev/zero")


def test_a_sound_file_in_the_right_place_is_used_for_two_things(looks: Callable[[], Settings], tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(SOUND)
    assert looks() == Settings(250, Colours.DARK)
    assert (tmp_path / "settings.json").read_bytes() == SOUND


@pytest.mark.parametrize("put", [*map(written, HOSTILE), os.mkfifo, Path.mkdir, link_without_end, link_to_a_device])
def test_no_file_there_stops_the_start_or_is_changed(
    looks: Callable[[], Settings], put: Callable[[Path], object], tmp_path: Path
) -> None:
    place = tmp_path / "settings.json"
    put(place)
    before = place.lstat()
    assert looks() == Settings()
    after = place.lstat()
    assert (after.st_ino, after.st_mode, after.st_mtime_ns) == (before.st_ino, before.st_mode, before.st_mtime_ns)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(("dark", 200))
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_KEYS = st.sampled_from(("version", "text_size", "colours", "language", "country")) | st.text(max_size=8)
_OBJECTS = st.dictionaries(_KEYS, _VALUES, max_size=5)


def mutated(data: bytes) -> st.SearchStrategy[bytes]:
    """Cut, put in and exchanged anywhere."""
    places = st.integers(0, len(data))
    return st.builds(lambda at, to, inside: data[:at] + inside + data[to:], places, places, st.binary(max_size=9))


def test_whatever_stands_in_the_file_is_settings_or_none(tmp_path: Path, longest: Longest) -> None:
    place = tmp_path / "settings.json"
    sound = format_settings(Settings(200, Colours.DARK))
    objects = _OBJECTS.map(lambda said: json.dumps({"version": 1, **said}).encode())
    nested = st.integers(1, MOST_BYTES).map(lambda deep: b'{"version":1,"colours":' + b"[" * deep)

    @seed(SEED)
    @tried(1)
    @given(st.one_of(mutated(sound), objects, st.binary(max_size=MOST_BYTES + 9), nested))
    def every(data: bytes) -> None:
        with longest.case(data):
            found = parse_settings(data)
        place.write_bytes(data)
        assert read_settings(place) == found
        assert place.read_bytes() == data
        if found is not None:
            assert (found.text_size in TEXT_SIZES, isinstance(found.colours, Colours)) == (True, True)
            assert parse_settings(format_settings(found)) == found

    every()
