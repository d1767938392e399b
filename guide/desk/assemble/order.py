"""The order of what every language lists by its own words: services by name, terms by themselves."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from guide.core.languages import InterfaceLanguage
from guide.desk.assemble.collation import sort_key
from guide.desk.assemble.database import Row, insert
from guide.desk.assemble.wordings import Catalog, translated
from guide.desk.sources.reading import Sources


def write_order(
    connection: sqlite3.Connection,
    sources: Sources,
    languages: Iterable[InterfaceLanguage],
    catalogs: Mapping[str, Catalog],
) -> None:
    """The sort key of each service and term in each language; what has no translation sorts as the English it is."""
    codes = sorted(language.code for language in languages)

    def write(table: str, column: str, named: Iterable[tuple[str, str, str]]) -> None:
        keys: Iterable[Row] = (
            {column: id, "language": code, "sort_key": sort_key(translated(catalogs, code, context, english), code)}
            for id, context, english in named
            for code in codes
        )
        insert(connection, table, keys)

    services = ((service.id, f"service:{service.id}", service.name) for service in sources.services)
    write("service_sort", "service", services)
    terms = sorted(sources.rows_of("term"), key=lambda term: term.id)
    write("term_sort", "term", ((term.id, term.address, term.node.text("term")) for term in terms))
