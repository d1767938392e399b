"""Charts of the figures that compare: one a set and language."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from guide.core.languages import InterfaceLanguage
from guide.desk.assemble.database import Row, insert
from guide.desk.assemble.labels import Labels
from guide.desk.assemble.wordings import Catalog
from guide.desk.charts.cache import DrawChart
from guide.desk.charts.content import bars_of, compared_sets
from guide.desk.sources.reading import Sources


def write_charts(
    connection: sqlite3.Connection,
    sources: Sources,
    languages: Iterable[InterfaceLanguage],
    catalogs: Mapping[str, Catalog],
    labels: Labels,
    draw: DrawChart,
) -> None:
    """The sets in the order in which the file first names them."""
    codes = sorted(language.code for language in languages)

    def rows() -> Iterator[Row]:
        for position, (mark, figures) in enumerate(compared_sets(sources).items(), start=1):
            for code in codes:
                svg = draw(bars_of(figures, code, catalogs, labels))
                yield {"comparable": mark, "language": code, "position": position, "svg": svg}

    insert(connection, "chart", rows())
