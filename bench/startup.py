"""From the start of the process to the first usable window, beside a bare window, in turns.

Usable: the search and the way out are painted and the search field has the focus; a key typed from then on gives
results (goal: at most 1.5 times). When the first page stands, and when a key typed as soon as that is answered, is
shown apart: the search is loaded by then, or by the key if it comes sooner.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from bench.children import BARE, READER, medians, run_child

_SAY_READY = 'print("ready", time.monotonic())\n'
# The key event is made by hand: loading QtTest is no part of the reader.
_PRESS_KEY = """
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
shown = time.monotonic()
print("painted", shown)
while not field.hasFocus():  # a real screen gives it a moment later
    app.processEvents()
    assert time.monotonic() - shown < 5, "the search field has no focus"
print("focused", time.monotonic())
assert window.page is None, "the page is to follow the header"
while window.page is None:
    app.processEvents()
print("page", time.monotonic())
app.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1"))
assert window.page.model.rowCount() > 0, "a key gave no results"
"""


def measure(runs: int, arguments: list[str]) -> dict[str, float]:
    """Medians in milliseconds, and the ratios."""
    bare: list[Mapping[str, float]] = []
    reader: list[Mapping[str, float]] = []
    run_child(READER, *arguments)  # compiles the modules
    for _run in range(runs):
        bare.append(_since_start(run_child(BARE + _SAY_READY)))
        reader.append(_since_start(run_child(READER + _PRESS_KEY + _SAY_READY, *arguments)))
    floor, ours = medians(bare), medians(reader)
    return {
        "bare window, ms": floor["ready"],
        "guide painted, ms": ours["painted"],
        "guide focused, ms": ours["focused"],
        "guide, first page painted, ms": ours["page"],
        "guide, first key answered, ms": ours["ready"],
        "focused / bare (goal 1.5)": ours["focused"] / floor["ready"],
        "first page painted / bare": ours["page"] / floor["ready"],
        "first key answered / bare": ours["ready"] / floor["ready"],
    }


def _since_start(figures: Mapping[str, float]) -> dict[str, float]:
    return {name: 1000 * (value - figures["began"]) for name, value in figures.items() if name != "began"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    options, rest = parser.parse_known_args()
    for name, value in measure(options.runs, rest).items():
        print(f"{name:32} {value:8.2f}")


if __name__ == "__main__":
    main()
