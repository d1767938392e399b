"""Memory at rest: the reader on its first page with the search loaded, beside a bare window. Goal: at most 1.6 times.

Resident memory (VmRSS) as Linux counts it, in MiB; libraries that both share count in both.
"""

from __future__ import annotations

import argparse

from bench.children import BARE, READER, medians, run_child

_SAY_MEMORY = """
app.processEvents()
with open("/proc/self/status") as status:
    lines = dict(line.split(":", 1) for line in status)
print("resident", int(lines["VmRSS"].split()[0]) / 1024)
"""
_REST = "window.get_ready_to_search()\n"


def measure(runs: int, arguments: list[str]) -> dict[str, float]:
    """Medians in MiB, and the ratio."""
    floor = medians([run_child(BARE + _SAY_MEMORY) for _run in range(runs)])["resident"]
    ours = medians([run_child(READER + _REST + _SAY_MEMORY, *arguments) for _run in range(runs)])["resident"]
    return {"bare window, MiB": floor, "guide at rest, MiB": ours, "guide / bare (goal 1.6)": ours / floor}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    options, rest = parser.parse_known_args()
    for name, value in measure(options.runs, rest).items():
        print(f"{name:32} {value:8.2f}")


if __name__ == "__main__":
    main()
