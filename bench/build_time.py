"""The full build of the real edition, beside reading its sources alone. Goal: at most 10 seconds with caches."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from guide.desk.build import build_edition
from guide.desk.sources.reading import read_sources

ROOT = Path(__file__).parent.parent
RUNS = 3


def main() -> None:
    builds, readings = [], []
    for _run in range(RUNS):
        began = time.perf_counter()
        read_sources(ROOT / "resources")
        readings.append(time.perf_counter() - began)
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            build_edition(ROOT, Path(folder) / "edition", cache=ROOT / "build" / "cache")
            builds.append(time.perf_counter() - began)
    print(f"{'reading the sources, s':32} {statistics.median(readings):8.2f}")
    print(f"{'full build, s (goal 10)':32} {statistics.median(builds):8.2f}")


if __name__ == "__main__":
    main()
