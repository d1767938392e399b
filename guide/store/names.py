"""Names of countries and of spoken languages, as CLDR gives them in each language of the reader."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from guide.core.i18n import SOURCE_LANGUAGE


class Names:
    """A name that one of our languages lacks is given in English, and as its code where that lacks it too."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._countries: dict[str, dict[str, tuple[str, bytes]]] = {}
        self._languages: dict[str, dict[str, str]] = {}

    def country(self, code: str, language: str) -> str:
        return self._country(code, language)[0]

    def knows_country(self, code: str) -> bool:
        """Whether there is such a country, with a service or without."""
        return self._country(code, SOURCE_LANGUAGE)[0] != code

    def language(self, code: str, language: str) -> str:
        """The name of the spoken language `code`, in the words of `language`."""
        for words in (language, SOURCE_LANGUAGE):
            if words not in self._languages:
                rows = self._connection.execute("SELECT code, name FROM language_name WHERE language = ?", (words,))
                self._languages[words] = dict(rows)
            if name := self._languages[words].get(code):
                return name
        return code

    def languages(self, language: str) -> tuple[tuple[str, str], ...]:
        """Names and codes of every spoken language that this edition can name, by name in the words of `language`."""
        codes = [code for (code,) in self._connection.execute("SELECT DISTINCT code FROM language_name")]
        return tuple(sorted((self.language(code, language), code) for code in codes))

    def international_prefix(self, country: str) -> str | None:
        """What is dialled there before a calling code; None where it depends on the company, or is not known."""
        row = self._connection.execute("SELECT international_prefix FROM country WHERE code = ?", (country,)).fetchone()
        return row[0] if row else None

    def countries(self) -> tuple[str, ...]:
        """Codes of the countries that have a service in this edition, sorted by code. Needs no record to be read."""
        rows = self._connection.execute(
            "SELECT DISTINCT country FROM service WHERE country IS NOT NULL ORDER BY country"
        )
        return tuple(country for (country,) in rows)

    def every_country(self, language: str) -> tuple[tuple[str, str], ...]:
        """Names and codes of all countries, in the order in which a reader of the language looks names up."""
        codes = [code for (code,) in self._connection.execute("SELECT code FROM country")]
        return tuple((self.country(code, language), code) for code in self.sorted_countries(codes, language))

    def sorted_countries(self, codes: Iterable[str], language: str) -> tuple[str, ...]:
        """The codes in the order in which a reader of the language looks names up."""
        return tuple(sorted(codes, key=lambda code: (self._country(code, language)[1], code)))

    def _country(self, code: str, language: str) -> tuple[str, bytes]:
        for words in (language, SOURCE_LANGUAGE):
            if words not in self._countries:
                rows = self._connection.execute(
                    "SELECT country, name, sort_key FROM country_name WHERE language = ?", (words,)
                )
                self._countries[words] = {country: (name, bytes(key)) for country, name, key in rows}
            if found := self._countries[words].get(code):
                return found
        return code, code.encode()
