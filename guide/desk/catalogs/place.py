"""Which folder of translations a translator means: a project, its `translations`, or a copy of it on a stick."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guide.core.languages import InterfaceLanguage
from guide.desk.catalogs.folder import CATALOGS, TranslationFolder
from guide.desk.catalogs.glossary import Glossary, read_glossary
from guide.desk.cldr import is_known, own_name, script_of
from guide.desk.sources.languages import read_languages, started_languages

_LIST = "languages.toml"


class NoTranslationsError(Exception):
    """There are no catalogs in a folder; the path is the folder's."""


@dataclass(frozen=True, slots=True)
class TranslationPlace:
    """languages: what is known of the folder's languages, the source's included."""

    folder: TranslationFolder
    languages: tuple[InterfaceLanguage, ...]
    glossary: Glossary


def find_translations(path: Path) -> TranslationPlace:
    """The catalogs at a path. Without languages.toml every folder that holds a catalog is a language.

    Raises NoTranslationsError, and UnreadableLanguagesError and OSError for a list that cannot be read.
    """
    for folder in (path / "translations", path):
        if (folder / _LIST).is_file():
            languages = read_languages(folder / _LIST)
            codes = tuple(language.code for language in languages if _has_catalog(folder / language.code))
            if codes:
                started = started_languages(folder / _LIST)
                return TranslationPlace(TranslationFolder(folder, codes, started), languages, read_glossary(folder))
    for folder in (path / "translations", path):
        codes = _language_folders(folder)
        if codes:
            languages = tuple(_language(code) for code in codes)
            return TranslationPlace(TranslationFolder(folder, codes), languages, read_glossary(folder))
    raise NoTranslationsError(path)


def _language_folders(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(sorted(found.name for found in folder.iterdir() if _has_catalog(found)))
    except OSError:
        return ()


def _has_catalog(folder: Path) -> bool:
    return any((folder / f"{catalog}.po").is_file() for catalog in CATALOGS)


def _language(code: str) -> InterfaceLanguage:
    script, direction = script_of(code) if is_known(code) else ("Latn", "ltr")
    return InterfaceLanguage(code, own_name(code, None) or code, script, direction)
