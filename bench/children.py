"""Runs a small program in a process of its own and reads the figures it prints, so that nothing is warm but the disk."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping

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

# The reader as `guide` opens it, painted once; `field` has the focus.
READER = """
import sys, time
from guide.cli.arguments import read_arguments
asked = read_arguments(["--language", "en", *sys.argv[1:]])
from guide.ui import app as starter
app = starter.application()
window = starter.open_window(app, asked)
window.show()
app.processEvents()
field = window.search_field
"""


def run_child(code: str, *arguments: str) -> dict[str, float]:
    """Run code that prints `name value` lines, and give them. `began` is when the process was asked for (monotonic)."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
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


def medians(runs: list[Mapping[str, float]]) -> dict[str, float]:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}
