"""From the last key of Shift three times to the window hidden, and to the end of the process.

Goals: 100 ms and 1 s. In turns: on the first page, on an article, with the answers of a search, and while a printer
that never answers is at work. The display is Qt's offscreen one unless
QT_QPA_PLATFORM says otherwise; a real one adds its own time to the first figure. The median and the worst of all runs.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time

from bench.children import READER

# Ends as guide.ui.app.run does. The keys come when the window is at rest.
_LEAVE = """
import os
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent

case = os.environ["BENCH_CASE"]

def prepare():
    from guide.core.address import parse_address
    if case == "article":
        window.go(parse_address("article:before-you-call"))
    if case == "searching":
        window.search_for("pol")
    if case == "printing":
        import threading
        from PySide6.QtPrintSupport import QPrinter
        from guide.ui.paper import panel as paper
        window.go(parse_address("article:before-you-call"))
        window._needed_area().open_paper()
        panel = window.findChild(paper.PaperPanel)
        paper.print_pages = lambda *_anything: threading.Event().wait()
        panel._printer = lambda _name: QPrinter()
        panel._print("Office")
    QTimer.singleShot(300, tap)

def tap():
    for _tap in range(3):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            last = time.monotonic()
            app.sendEvent(window.windowHandle(), QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    hidden = time.monotonic()
    assert not window.isVisible()
    os.write(1, f"key {last}\\nhidden {hidden}\\n".encode())

QTimer.singleShot(1500, prepare)
os._exit(app.exec())
"""

CASES = ("first page", "article", "searching", "printing")


def measure(case: str, arguments: list[str]) -> tuple[float, float]:
    """Milliseconds until hidden, and until the process is gone."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "BENCH_CASE": case}
    child = subprocess.Popen(
        [sys.executable, "-c", READER + _LEAVE, *arguments], env=environment, stdout=subprocess.PIPE, text=True
    )
    child.wait(60)
    gone = time.monotonic()
    assert child.stdout is not None
    said = dict(line.split() for line in child.stdout.read().splitlines())
    key = float(said["key"])
    return 1000 * (float(said["hidden"]) - key), 1000 * (gone - key)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    asked, arguments = parser.parse_known_args()
    for case in CASES:
        hidden, gone = zip(*(measure(case, arguments) for _run in range(asked.runs)), strict=True)
        for name, times in (("hidden", hidden), ("gone", gone)):
            print(f"{case}, {name}, ms: median {statistics.median(times):.0f}, worst {max(times):.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
