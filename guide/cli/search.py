"""`guide search`: the search of the window, on the command line.

One query gives one line a hit, or one JSON object with --json; a file of queries gives one JSON object a line.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from guide.cli.chosen import chosen_country, chosen_language
from guide.cli.output import read_lines, write_lines
from guide.core.search_hit import Hit
from guide.edition.choosing import open_chosen

DEFAULT_COUNTRY = "CN"
DEFAULT_LIMIT = 20


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `search` to the commands of the reader."""
    parser = subparsers.add_parser("search", help="search by words or digits, without a window")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("query", nargs="?", metavar="QUERY", help="words or digits")
    what.add_argument("--queries", type=Path, metavar="FILE", help="one query a line; - reads the standard input")
    parser.add_argument("--language", metavar="CODE", default=argparse.SUPPRESS, help="language of the guide")
    parser.add_argument("--country", metavar="CC", default=argparse.SUPPRESS, help="country where you are; else CN")
    parser.add_argument("--edition", type=Path, metavar="PATH", default=argparse.SUPPRESS, help="another edition")
    parser.add_argument("--limit", type=int, metavar="N", default=DEFAULT_LIMIT, help="at most so many hits")
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON, one object a line")
    parser.add_argument("--out", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="write there instead")


def run(options: argparse.Namespace) -> int:
    """Search and print. Exit code 0 also where nothing is found. Raises GuideError where something is not there."""
    edition = open_chosen(options.edition)
    language = chosen_language(edition, options.language)
    country = chosen_country(edition, options.country or DEFAULT_COUNTRY)
    queries = [options.query or ""] if options.queries is None else read_lines(options.queries)
    results = ((query, edition.search.find(query, language, country, max(0, options.limit))) for query in queries)
    write_lines(_lines(results, bool(options.json)))
    return 0


def _lines(results: Iterable[tuple[str, tuple[Hit, ...]]], as_json: bool) -> Iterator[str]:
    for query, hits in results:
        if as_json:
            yield json.dumps({"query": query, "hits": [_as_data(hit) for hit in hits]}, ensure_ascii=False)
        else:
            yield from (f"{hit.kind}:{hit.id}\t{hit.title}" for hit in hits)


def _as_data(hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "title": hit.title,
        "language": hit.language,
        "snippet": hit.snippet,
        "spans": [[span.start, span.end] for span in hit.spans],
        "country": hit.country,
        "gated_by": hit.gated_by,
        "do_not_contact": hit.do_not_contact,
        "withdrawn_by": hit.withdrawn_by,
        "warned_by": hit.warned_by,
    }
