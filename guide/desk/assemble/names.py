"""Names of countries and spoken languages in every language of the reader, from CLDR and names.yaml."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

import phonenumbers
from phonenumbers.phonemetadata import PhoneMetadata

from guide.core.languages import InterfaceLanguage
from guide.desk.assemble.collation import sort_key
from guide.desk.assemble.database import Row, insert
from guide.desk.cldr import country_codes, locale_of
from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import NamesRecord


def write_names(connection: sqlite3.Connection, sources: Sources, languages: tuple[InterfaceLanguage, ...]) -> None:
    insert(connection, "country", _countries())
    insert(connection, "country_name", _country_names(sources.names, languages))
    insert(connection, "language_name", _language_names(sources, languages))


def _countries() -> Iterator[Row]:
    for code in country_codes():
        calling_code = phonenumbers.country_code_for_region(code)
        yield {
            "code": code,
            "calling_code": str(calling_code) if calling_code else None,
            "international_prefix": _international_prefix(code),
        }


def _international_prefix(code: str) -> str | None:
    """What is dialled before a calling code; None where it depends on the company (a mobile phone's + always works)."""
    metadata = PhoneMetadata.metadata_for_region(code)
    candidates = (metadata.international_prefix, metadata.preferred_international_prefix) if metadata else ()
    return next((prefix for prefix in candidates if prefix and prefix.isdigit()), None)


def _country_names(names: Iterable[NamesRecord], languages: tuple[InterfaceLanguage, ...]) -> Iterator[Row]:
    own = {record.country: dict(record.names) for record in names if record.country}
    for code in country_codes():
        for language in sorted(languages, key=lambda language: language.code):
            cldr = locale_of(language.code, language.script).territories
            if name := own.get(code, {}).get(language.code) or cldr.get(code):
                key = sort_key(name, language.code)
                yield {"country": code, "language": language.code, "name": name, "sort_key": key}


def _language_names(sources: Sources, languages: tuple[InterfaceLanguage, ...]) -> Iterator[Row]:
    own = {record.language: dict(record.names) for record in sources.names if record.language}
    for code in sorted(_spoken(sources, languages)):
        for language in sorted(languages, key=lambda language: language.code):
            cldr: Mapping[str, str] = locale_of(language.code, language.script).languages
            if name := own.get(code, {}).get(language.code) or cldr.get(code):
                yield {"code": code, "language": language.code, "name": name}


def _spoken(sources: Sources, languages: tuple[InterfaceLanguage, ...]) -> set[str]:
    """The languages that the edition may have to name: of lines, of official names, of the reader, of names.yaml."""
    return {
        *(language.code for language in languages),
        *(record.language for record in sources.names if record.language),
        *(row.code for service in sources.services for row in service.languages),
        *(code for service in sources.services for code, _name in service.own_names),
        *(code for organization in sources.organizations for code, _name in organization.own_names),
    }
