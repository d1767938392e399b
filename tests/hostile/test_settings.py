"""Settings that somebody put where a program might look for its own: the reader has none, and looks for none."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from itertools import cycle
from pathlib import Path

from tests.conftest import PROJECT
from tests.hostile.bait import Watch

NAMES = ("settings.json", "guide.json", "guide.ini", "Guide.conf", "Guide.ini", "config.toml", "recent.json")
HOSTILE = (
    json.dumps({"version": 1, "text_size": 250, "theme": "dark", "language": "ko", "country": "CN"}).encode(),
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


def test_settings_in_every_likely_place_are_neither_read_nor_changed(small_edition: Path, tmp_path: Path) -> None:
    edition, home = tmp_path / "Guide" / "edition", tmp_path / "home"
    shutil.copytree(small_edition, edition)
    home.mkdir()
    plain = start(edition, home, tmp_path / "plain.png")
    folders = [home / ".config", home / ".config" / "Guide", home / ".local" / "share" / "Guide", home / "Guide"]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    places = (folder / name for folder in (*folders, edition.parent, home) for name in NAMES)
    planted = dict(
        zip(places, cycle(HOSTILE), strict=False)
    )  # seven names and eight kinds: no place has the same twice
    for path, words in planted.items():
        path.write_bytes(words)
        path.chmod(0o444)
    before = {path: path.stat().st_mtime_ns for path in sorted(tmp_path.glob("[Gh]*/**/*"))}
    watch = Watch(*planted)
    assert start(edition, home, tmp_path / "again.png") == plain
    assert watch.opened() == []
    watch.close()
    assert {path: path.stat().st_mtime_ns for path in sorted(tmp_path.glob("[Gh]*/**/*"))} == before


def test_nothing_of_the_program_keeps_settings() -> None:
    keeping = {"QSettings", "configparser", "winreg", "shelve", "dbm"}
    found = []
    for path in sorted((PROJECT / "guide").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            found += [f"{path.name}: {name}" for name in names if name.split(".")[0] in keeping]
    assert found == []
