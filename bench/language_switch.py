"""The switch of the whole window to another language, painted, with every page visited before. Goal: at most 100 ms.

Every language is gone through several times, on a page of each kind; the first time of each is shown apart, for the
catalog is read then.
"""

from __future__ import annotations

import argparse
import statistics

from bench.children import READER, run_child

_SWITCH = """
from PySide6.QtCore import QCoreApplication, QEvent
from guide.ui.screenshots import pages_to_show
def settle():
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as a running event loop does
edition = window.session.edition
window.session.set_country("CN")
places = pages_to_show(edition, "en", "CN")
for _name, address in places:
    window.go(address) if address else window.search_for("110")
    settle()
codes = [language.code for language in edition.languages]
def switch(code):
    began = time.perf_counter()
    window.switch_language(code)
    settle()
    return 1000 * (time.perf_counter() - began)
for code in codes[1:] + codes[:1]:
    print(f"once/{code} {switch(code)}")
for name, address in places:
    window.go(address) if address else window.search_for("110")
    settle()
    for turn in range(3):
        for code in codes[1:] + codes[:1]:
            print(f"{name}/{code}/{turn} {switch(code)}")
"""


def measure(arguments: list[str]) -> dict[str, float]:
    """Milliseconds: by page the median and the longest, over all the longest, and the first time by language."""
    times = run_child(READER + _SWITCH, *arguments)
    times.pop("began")
    first = {f"first switch to {name[5:]}, ms": value for name, value in times.items() if name.startswith("once/")}
    later = {name: value for name, value in times.items() if not name.startswith("once/")}
    pages = dict.fromkeys(name.split("/")[0] for name in later)
    result: dict[str, float] = {}
    for page in pages:
        of_page = [value for name, value in later.items() if name.startswith(page + "/")]
        result[f"{page}: median, ms"] = statistics.median(of_page)
        result[f"{page}: longest, ms"] = max(of_page)
    return {**first, **result, "longest of all (goal 100), ms": max(times.values())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    _options, rest = parser.parse_known_args()
    for name, value in measure(rest).items():
        print(f"{name:36} {value:8.2f}")


if __name__ == "__main__":
    main()
