"""One keystroke to results, with the real edition and with generated ones of 30,000 and 100,000 entries.

Every query of tests/store/queries is typed letter by letter, marks after their letters and jamo by jamo, with China
chosen and twenty results. Goals: p99 at most 8 ms with the real edition, at most 16 ms with 30,000 entries.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from unicodedata import normalize

from bench.search_corpus import generated_edition
from guide.core.paths import DATABASE_NAME, data_folder
from guide.store.search import Search

QUERIES = Path(__file__).parent.parent / "tests" / "store" / "queries"
_EMPTY = "SELECT rowid FROM search_index WHERE search_index MATCH '\"qzx\"' LIMIT 1"


def keystrokes() -> Iterator[tuple[str, str]]:
    """(language, what stands in the field after a key), for every key of every query."""
    for table in sorted(QUERIES.glob("*.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines():
            keys = normalize("NFD", line.split("\t")[0])
            yield from ((table.stem, normalize("NFC", keys[:end])) for end in range(1, len(keys) + 1))


def queries() -> Iterator[tuple[str, str, str]]:
    """(language, query, the entry it is for as kind:id)."""
    for table in sorted(QUERIES.glob("*.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines():
            query, entry, *_how = line.split("\t")
            yield table.stem, query, entry


def measure(connection: sqlite3.Connection, country: str | None = "CN") -> dict[str, float]:
    """Milliseconds of a keystroke: median, p99, the slowest, and an empty FTS query of the same run."""
    began = time.perf_counter()
    search = Search(connection)
    search.find("a", "en", country)
    first = time.perf_counter() - began
    times = sorted(_timed(partial(search.find, typed, language, country)) for language, typed in keystrokes())
    empty = statistics.median(_timed(partial(_empty_query, connection)) for _ in range(200))
    return {
        "keystrokes": float(len(times)),
        "median, ms": 1000 * statistics.median(times),
        "p99, ms": 1000 * times[len(times) * 99 // 100],
        "slowest, ms": 1000 * times[-1],
        "first of all, ms": 1000 * first,
        "empty FTS query, ms": 1000 * empty,
    }


def _empty_query(connection: sqlite3.Connection) -> None:
    connection.execute(_EMPTY).fetchall()


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edition", type=Path, default=data_folder())
    parser.add_argument("--entries", type=int, nargs="*", default=[30_000, 100_000])
    options = parser.parse_args()
    real = options.edition / DATABASE_NAME
    connection = sqlite3.connect(":memory:")
    connection.deserialize(real.read_bytes())
    _print("the real edition", measure(connection))
    for entries in options.entries:
        _print(f"{entries:,} entries", measure(generated_edition(real, entries)))


def _print(name: str, figures: dict[str, float]) -> None:
    print(name)
    for what, value in figures.items():
        print(f"  {what:22} {value:9.2f}")


if __name__ == "__main__":
    main()
