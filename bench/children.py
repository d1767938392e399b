"""Runs a small program in a process of its own and reads the figures it prints: nothing is warm but the disk."""

from __future__ import annotations

import atexit
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import cache

# The floor: a bare window with one QTextBrowser, painted once.
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication(["bare"])
window = QMainWindow()
text = QTextBrowser()
text.setPlainText("Guide")
window.setCentralWidget(text)
window.resize(1366, 768)
window.show()
app.processEvents()
"""

# The reader as `guide` opens it, its frame painted once; `field` has the focus. The first page follows at once.
READER = """
import sys, time
from guide.cli.arguments import read_arguments
asked = read_arguments(sys.argv[1:])
import gc
gc.disable()  # as guide.__main__ does; the window collects again when it stands
from guide.edition.ahead import EditionAhead
ahead = EditionAhead(asked.edition)
from guide.ui import app as starter
app = starter.application()
window = starter.open_window(app, asked, ahead.result())
window.start_when_painted()
window.show()
app.processEvents()
field = window.search_field
"""


def run_child(code: str, *arguments: str) -> dict[str, float]:
    """Run code that prints `name value` lines, and give them. `began` is when the process was asked for (monotonic)."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": _compiled()}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    figures = {"began": began}
    for line in done.stdout.splitlines():
        name, _space, value = line.partition(" ")
        figures[name] = float(value)
    return figures


@cache
def _compiled() -> str:
    """A folder for compiled modules: a second start finds them there, as it does in a bundle and for every user."""
    folder = tempfile.mkdtemp(prefix="bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def medians(runs: list[Mapping[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}
