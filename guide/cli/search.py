"""`guide search`: the search of the window, on the command line.

One query gives one line a hit, or one JSON object with --json; a file of queries gives one JSON object a line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_, SOURCE_LANGUAGE
from guide.core.search_hit import Hit
from guide.edition.opening import OpenEdition, find_edition, open_edition

DEFAULT_COUNTRY = "CN"
DEFAULT_LIMIT = 20
_FROM_INPUT = "-"


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
    parser.add_argument("--out", type=Path, metavar="FILE", help="write there instead of printing")


def run(options: argparse.Namespace) -> int:
    """Search and print. Exit code 0 also where nothing is found. Raises GuideError where something is not there."""
    edition = open_edition(find_edition(options.edition))
    language = _language(edition, options.language)
    country = _country(edition, options.country)
    results = (
        (query, edition.search.find(query, language, country, max(0, options.limit)))
        for query in _queries(options.query, options.queries)
    )
    _write(_lines(results, bool(options.json)), options.out)
    return 0


def _language(edition: OpenEdition, code: str | None) -> str:
    codes = [language.code for language in edition.languages]
    if code is not None and code not in codes:
        raise GuideError(
            N_("There is no language “{code}” in this guide. Choose one of these: {codes}."),
            code=code,
            codes=", ".join(codes),
        )
    return code or SOURCE_LANGUAGE


def _country(edition: OpenEdition, code: str | None) -> str:
    if code is None:
        return DEFAULT_COUNTRY
    codes = edition.directory.countries()
    if code.upper() not in codes:
        raise GuideError(
            N_("There is no country “{code}” in this guide. Choose one of these: {codes}."),
            code=code,
            codes=", ".join(codes),
        )
    return code.upper()


def _queries(query: str | None, file: Path | None) -> Iterator[str]:
    if file is None:
        yield query or ""
        return
    try:
        text = sys.stdin.read() if str(file) == _FROM_INPUT else file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise GuideError(N_("The file “{file}” cannot be read as text in UTF-8."), file=file) from error
    yield from text.splitlines()


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
    }


def _write(lines: Iterable[str], out: Path | None) -> None:
    """Print in UTF-8 whatever the console prefers, or write to a file: a program without a console has no output."""
    if out is None:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        for line in lines:
            sys.stdout.write(line + "\n")
        return
    try:
        with out.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)
    except OSError as error:
        raise GuideError(N_("The file “{file}” cannot be written."), file=out) from error
