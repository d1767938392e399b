"""Figures in a language."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from guide.core.charts import Chart
from guide.core.figures import Figure, FigureBound, FigureConfidence
from guide.store.rows import RowParts, RowTable
from guide.store.wordings import Wordings

_FIGURES = """
SELECT id, heading, what_text, value, bound, unit_text, year, country, place_text, confidence, comparable
FROM figure ORDER BY position
"""
_CHARTS = "SELECT comparable, svg FROM chart WHERE language = ? ORDER BY position"


class Figures:
    def __init__(self, connection: sqlite3.Connection, wordings: Wordings | None = None) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._table = RowTable("figure", connection, self._wordings, self._read)

    def figures(self, language: str) -> tuple[Figure, ...]:
        """All, in the order of the screen; those of one group need not stand together."""
        return self._table.all(language)

    def figure(self, id: str, language: str) -> Figure:
        """NotInGuideError where this edition has no such figure."""
        return self._table.one(id, language)

    def charts(self, language: str) -> tuple[Chart, ...]:
        """The pictures of the figures that compare, in the order of the screen. They are not checked yet."""
        figures = self.figures(language)
        return tuple(
            Chart(mark, svg, tuple(figure.id for figure in figures if figure.comparable == mark))
            for mark, svg in self._connection.execute(_CHARTS, (language,))
        )

    def _read(self, language: str, parts: Mapping[str, RowParts]) -> tuple[Figure, ...]:
        rows = self._connection.execute(_FIGURES).fetchall()
        texts = [
            text
            for _id, _heading, what, _value, _bound, unit, _year, _country, place, *_ in rows
            for text in (what, unit, place)
        ]
        words = self._wordings.many(texts, language)
        return tuple(
            Figure(
                id=id,
                group=heading,
                what=words[what],
                value=value,
                bound=FigureBound(bound),
                unit=words[unit] if unit is not None else None,
                year=year,
                country=country,
                place=words[place] if place is not None else None,
                confidence=FigureConfidence(confidence),
                doubt=parts[id].optional("doubt"),
                comparable=comparable,
                basis=parts[id].basis,
            )
            for id, heading, what, value, bound, unit, year, country, place, confidence, comparable in rows
        )
