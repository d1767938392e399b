"""One database from sources without problems and the catalogs of their translations."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from guide.core.languages import InterfaceLanguage
from guide.desk.assemble.charts import write_charts
from guide.desk.assemble.database import close_database, create_database, insert
from guide.desk.assemble.directory import write_directory
from guide.desk.assemble.index import build_index
from guide.desk.assemble.labels import Labels
from guide.desk.assemble.library import write_articles, write_facts, write_notes
from guide.desk.assemble.names import write_names
from guide.desk.assemble.order import write_order
from guide.desk.assemble.pointing import write_pointing_languages
from guide.desk.assemble.referral import write_referral
from guide.desk.assemble.rows import write_rows
from guide.desk.assemble.wordings import Catalog, write_messages
from guide.desk.charts.cache import DrawChart
from guide.desk.sources.reading import Sources
from guide.desk.telling import TellingWords

_COUNTED = {
    "doubts": "doubt",
    "events": "event",
    "figures": "figure",
    "forms": "form",
    "indicators": "indicator",
    "laws": "law",
    "phrases": "phrase",
    "places": "place",
    "scripts": "script",
    "terms": "term",
}


def assemble(
    sources: Sources,
    languages: tuple[InterfaceLanguage, ...],
    catalogs: Mapping[str, Catalog],
    labels: Labels,
    draw: DrawChart,
    path: Path,
    profile: str,
    telling: TellingWords,
) -> None:
    """Write the database.

    catalogs: the content's catalog of each language that has one. labels: the program's words for the values of a
    record in each language, for search and charts. draw: makes the charts.
    telling: what the index holds as no word to search. Nothing in the file depends on the time, on
    the place or on the order of the source files. A source with problems may end in sqlite3.IntegrityError: run
    guide.desk.check first.
    """
    connection = create_database(path)
    _write_edition(connection, sources, languages, profile)
    messages = write_messages(connection, sources, catalogs)
    write_names(connection, sources, languages)
    write_pointing_languages(connection, sources)
    write_facts(connection, sources)
    write_notes(connection, sources, messages)
    write_directory(connection, sources, messages)
    write_articles(connection, sources, messages)
    write_rows(connection, sources, messages)
    write_referral(connection, sources, messages)
    write_order(connection, sources, languages, catalogs)
    write_charts(connection, sources, languages, catalogs, labels, draw)
    build_index(connection, labels, telling)
    close_database(connection)


def counts(sources: Sources) -> dict[str, int]:
    """What an edition of these sources holds, by kind."""
    return {
        "articles": len(sources.articles),
        "blocks": sum(len(article.blocks) for article in sources.articles),
        "countries": len({service.country for service in sources.services if service.country}),
        "facts": len(sources.facts),
        "notes": len(sources.notes),
        "organizations": len({service.organization or service.id for service in sources.services}),
        "phones": sum(len(service.phones) for service in sources.services),
        "services": len(sources.services),
        "topics": len(sources.topics),
        **{name: len(sources.rows_of(kind)) for name, kind in _COUNTED.items()},
    }


def _write_edition(
    connection: sqlite3.Connection, sources: Sources, languages: tuple[InterfaceLanguage, ...], profile: str
) -> None:
    newest = sources.editions[0]
    values = {"number": newest.number, "profile": profile, "date": newest.date}
    insert(connection, "edition", ({"key": key, "value": values[key]} for key in sorted(values)))
    insert(
        connection,
        "interface_language",
        (
            {
                "code": language.code,
                "position": position,
                "endonym": language.endonym,
                "script": language.script,
                "direction": language.direction,
            }
            for position, language in enumerate(languages, start=1)
        ),
    )
