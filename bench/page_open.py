"""Opening a page in a standing window, until it is painted. Goal: at most 100 ms, of the processor in two languages.

A page of each kind, in English and in Burmese, whose lines take longest to break; the first page is shown between two
visits; at the end the pages that stand in two languages. Before the first visit the window has stood until nothing was
left to load ahead, as it has when somebody has read the first page. Later: the median of several visits.
"""

from __future__ import annotations

import argparse
import statistics

from bench.children import READER, run_child

_LANGUAGES = ("en", "my")
_VISITS = 5

_OPEN = """
from PySide6.QtCore import QCoreApplication, QEvent
from guide.ui.loading_ahead import LoadingAhead
from guide.ui.navigation import FIRST
from guide.ui.screenshots import QUERIES, pages_in_two_languages, pages_to_show
def settle():
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as a running event loop does
edition = window.session.edition
def rest():
    while (ahead := window.findChild(LoadingAhead)) is None or not ahead.is_done:
        app.processEvents()
window.session.set_country("CN")
window.switch_language({language!r})
settle()
rest()
def opened(address, clock=time.perf_counter):
    window.go(FIRST)
    settle()
    began = clock()
    window.go(address) if address else window.search_for(QUERIES[{language!r}])
    settle()
    return 1000 * (clock() - began)
for name, address in pages_to_show(edition, {language!r}, "CN"):
    if address == FIRST:
        continue
    for visit in range({visits} + 1):
        print(f"{{name}}/{{visit}} {{opened(address)}}")
window.session.show_beside(window.session.beside)
for name, address in pages_in_two_languages(edition, {language!r}, "CN"):
    for visit in range({visits} + 1):
        print(f"{{name}}/{{visit}} {{opened(address, time.process_time)}}")
"""


def measure(language: str, arguments: list[str]) -> dict[str, tuple[float, float, float]]:
    """By page: milliseconds of its first opening, and the median and the longest of the later ones."""
    times = run_child(READER + _OPEN.format(language=language, visits=_VISITS), *arguments)
    times.pop("began")
    result = {}
    for page in dict.fromkeys(name.rpartition("/")[0] for name in times):
        first, *later = (times[f"{page}/{visit}"] for visit in range(_VISITS + 1))
        result[page] = (first, statistics.median(later), max(later))
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    _options, rest = parser.parse_known_args()
    print(f"{'page':24}" + "".join(f"{f'{code}, {what}, ms':>18}" for code in _LANGUAGES for what in _HEADS))
    run_child(READER + _OPEN.format(language="en", visits=0))  # compiles the modules
    measured = {code: measure(code, rest) for code in _LANGUAGES}
    for page in measured[_LANGUAGES[0]]:
        times = [time for code in _LANGUAGES for time in measured[code].get(page, (float("nan"),) * 3)]
        print(f"{page:24}" + "".join(f"{time:18.2f}" for time in times))
    for index, what in enumerate(_HEADS):
        longest = max(of_page[index] for of_language in measured.values() for of_page in of_language.values())
        print(f"{f'largest {what} (goal 100), ms':42}{longest:8.2f}")


_HEADS = ("first", "median", "longest")

if __name__ == "__main__":
    main()
