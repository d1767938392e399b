"""The compiled words of the program in an edition: `locale/<code>.mo`, checked like everything else.

A catalog that is broken costs its language, never the program: English stands in, and a sentence says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH, N_, SOURCE_LANGUAGE, Catalog, parse_catalog

FOLDER_NAME = "locale"

_BROKEN = N_(
    "The words of the program in {language} cannot be read, so they are shown in English. Copy the guide again."
)


def catalog_file(code: str) -> str:
    """The name of a language's catalog within an edition."""
    return f"{FOLDER_NAME}/{code}.mo"


class Catalogs:
    """The catalogs of one open edition, read when a language is first asked for.

    files      verified bytes by name within the edition; None where a listed file is missing or damaged
    languages  endonyms by code, for the sentence
    """

    def __init__(self, files: Mapping[str, bytes | None], languages: Mapping[str, str]) -> None:
        self._files = files
        self._languages = languages
        self._read: dict[str, Catalog] = {SOURCE_LANGUAGE: ENGLISH}

    def catalog(self, code: str) -> Catalog:
        """The words in a language: English where there is no readable catalog of it."""
        if code not in self._read:
            self._read[code] = self._parsed(code)
        return self._read[code]

    def problem(self, code: str) -> GuideError | None:
        """Why `catalog` gave English instead; None where it did not. To be shown once."""
        if code == SOURCE_LANGUAGE or self.catalog(code) is not ENGLISH:
            return None
        return GuideError(_BROKEN, language=self._languages.get(code, code))

    def _parsed(self, code: str) -> Catalog:
        data = self._files.get(catalog_file(code))
        try:
            return parse_catalog(data, code) if data else ENGLISH
        except ValueError:
            return ENGLISH
