"""The same documents and queries in ZIM files, searched by Kiwix's engine (the package `libzim`), beside our search.

Kiwix indexes one language a file, so each language has a ZIM of its own with one page an entry: its title and every
text that our index has of it, search words and numbers included. Found: the entry is among the first five. Goals: our
median under 2 ms and at most 12 times libzim's; no fewer found in any language, more in zh, ko, vi and my together.

libzim gives the paths of five pages of one language, from C++. Ours are five entries of all languages, misspellings
and unfinished words mended, with titles, snippets, marked words and gates. A list on a screen needs a title and a text
to cut a snippet from: the second ratio is to libzim with both read for each of its five pages.
"""

from __future__ import annotations

import argparse
import html
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from libzim.reader import Archive
from libzim.search import Query, Searcher
from libzim.writer import Creator, Hint, Item, StringProvider

from bench.search_speed import queries
from guide.core.paths import DATABASE_NAME, data_folder
from guide.desk.assemble.index_entries import read_entries
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.index_rows import read_rows
from guide.store.search import Search

FIRST = 5
ROUNDS = 5
_ISO_639_3 = {"en": "eng", "zh": "zho", "ko": "kor", "vi": "vie", "my": "mya"}


class _Page(Item):  # type: ignore[misc]  # libzim has no types
    def __init__(self, entry: Entry, text: EntryText) -> None:
        super().__init__()
        self._path = f"{entry.kind}:{entry.id}"
        self._title = text.title
        words = "".join(f"<p>{html.escape(part)}</p>" for part in text.everything())
        self._content = f"<html><head><title>{html.escape(text.title)}</title></head><body>{words}</body></html>"

    def get_path(self) -> str:
        return self._path

    def get_title(self) -> str:
        return self._title

    def get_mimetype(self) -> str:
        return "text/html"

    def get_contentprovider(self) -> StringProvider:
        return StringProvider(self._content)

    def get_hints(self) -> dict[Hint, bool]:
        return {Hint.FRONT_ARTICLE: True}


def write_zim(path: Path, language: str, entries: Sequence[Entry]) -> None:
    """A ZIM of every entry that has a text in the language, indexed as that language."""
    with Creator(path).config_indexing(True, _ISO_639_3[language]) as creator:
        creator.set_mainpath("main")
        for name, value in {"Language": _ISO_639_3[language], "Title": "Guide", "Name": "guide"}.items():
            creator.add_metadata(name, value)
        for entry in entries:
            for text in entry.texts:
                if text.language == language and text.title:
                    creator.add_item(_Page(entry, text))


def measure(database: Path) -> dict[str, dict[str, float]]:
    """Per language, and together under "all": queries, found by each engine, medians in ms and their ratio."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database.read_bytes())
    languages = [row[0] for row in connection.execute("SELECT code FROM interface_language ORDER BY position")]
    entries = (*read_entries(connection, tuple(languages), {}), *read_rows(connection, tuple(languages), {}))
    search = Search(connection)
    table: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for language, query, entry in queries():
        table[language].append((query, entry))
    figures: dict[str, dict[str, float]] = {}
    ours_all: list[float] = []
    theirs_all: list[float] = []
    read_all: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in languages:
            path = Path(folder) / f"{language}.zim"
            with _quiet():
                write_zim(path, language, entries)
            archive = Archive(path)
            searcher = Searcher(archive)

            def theirs(query: str, searcher: Searcher = searcher) -> list[str]:
                return list(searcher.search(Query().set_query(query)).getResults(0, FIRST))

            def theirs_read(query: str, searcher: Searcher = searcher, archive: Archive = archive) -> list[str]:
                paths = list(searcher.search(Query().set_query(query)).getResults(0, FIRST))
                pages = [archive.get_entry_by_path(path) for path in paths]
                return [f"{page.title}{bytes(page.get_item().content).decode()}" for page in pages]

            def ours(query: str, language: str = language) -> list[str]:
                return [f"{hit.kind}:{hit.id}" for hit in search.find(query, language, "CN", FIRST)]

            our_times, our_found = _asked(ours, table[language])
            their_times, their_found = _asked(theirs, table[language])
            read_times, _read = _asked(theirs_read, table[language])
            ours_all += our_times
            theirs_all += their_times
            read_all += read_times
            figures[language] = _row(len(table[language]), our_times, our_found, their_times, their_found, read_times)
    found = [sum(int(row[name]) for row in figures.values()) for name in ("queries", "guide found", "libzim found")]
    figures["all"] = _row(found[0], ours_all, found[1], theirs_all, found[2], read_all)
    return figures


@contextmanager
def _quiet() -> Iterator[None]:
    """libzim reports its progress on the standard output itself, past sys.stdout."""
    sys.stdout.flush()
    kept = os.dup(1)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)


def _asked(find: Callable[[str], list[str]], table: Sequence[tuple[str, str]]) -> tuple[list[float], int]:
    """Seconds of every query, asked in several rounds after one that warms up; and how many found their entry."""
    found = sum(entry in find(query) for query, entry in table)
    times = []
    for query, _entry in list(table) * ROUNDS:
        began = time.perf_counter()
        find(query)
        times.append(time.perf_counter() - began)
    return times, found


def _row(
    asked: int,
    ours: list[float],
    our_found: int,
    theirs: list[float],
    their_found: int,
    theirs_read: list[float],
) -> dict[str, float]:
    our_median, their_median = statistics.median(ours), statistics.median(theirs)
    read_median = statistics.median(theirs_read)
    return {
        "queries": asked,
        "guide found": our_found,
        "libzim found": their_found,
        "guide median, ms": 1000 * our_median,
        "libzim median, ms": 1000 * their_median,
        "ratio": our_median / their_median,
        "libzim, pages read, ms": 1000 * read_median,
        "ratio, pages read": our_median / read_median,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edition", type=Path, default=data_folder())
    figures = measure(parser.parse_args().edition / DATABASE_NAME)
    columns = list(figures["all"])
    print("".join(f"{name:>24}" for name in ("language", *columns)))
    for language, row in figures.items():
        print(f"{language:>24}" + "".join(f"{row[name]:24.3g}" for name in columns))


if __name__ == "__main__":
    main()
