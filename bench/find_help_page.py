"""Another answer on the page of Find help, until the new list is painted. Goal: at most 30 ms.

Every need alone, in English and in Burmese, in China; the first time a note is shown is told apart, for its panel is
made then. Opening the page is measured with the other pages.
"""

from __future__ import annotations

import argparse
import statistics

from bench.children import READER, run_child

_LANGUAGES = ("en", "my")
_TURNS = 3

_CHANGE = """
from PySide6.QtCore import QCoreApplication, QEvent
from guide.ui.navigation import FIND_HELP
def settle():
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as a running event loop does
window.session.set_country("CN")
window.switch_language({language!r})
window.go(FIND_HELP)
settle()
box = window.page.questions.boxes["need"]
needs = [value.id for question in window.session.edition.referral.questions("en") if question.id == "need"
         for value in question.values]
for turn in range({turns} + 1):
    for need in needs:
        began = time.perf_counter()
        box.choose(need)
        settle()
        print(f"{{turn}}/{{need}} {{1000 * (time.perf_counter() - began)}}")
"""


def measure(language: str, arguments: list[str]) -> dict[str, float]:
    """Milliseconds: the longest first change to a need; the median and the longest of the later ones."""
    times = run_child(READER + _CHANGE.format(language=language, turns=_TURNS), *arguments)
    times.pop("began")
    first = [value for name, value in times.items() if name.startswith("0/")]
    later = [value for name, value in times.items() if not name.startswith("0/")]
    return {
        "longest first change": max(first),
        "median change (goal 30)": statistics.median(later),
        "longest change": max(later),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    _options, rest = parser.parse_known_args()
    run_child(READER + _CHANGE.format(language="en", turns=0))  # compiles the modules
    for language in _LANGUAGES:
        for name, value in measure(language, rest).items():
            print(f"{f'{language}: {name}, ms':42}{value:8.2f}")


if __name__ == "__main__":
    main()
