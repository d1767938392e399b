"""What was chosen on the command line, held against what the edition has."""

from __future__ import annotations

from guide.core.errors import GuideError
from guide.core.i18n import N_, SOURCE_LANGUAGE
from guide.edition.opening import OpenEdition


def chosen_language(edition: OpenEdition, code: str | None) -> str:
    """The language of the guide; English where none was given. GuideError where there is no such language."""
    codes = [language.code for language in edition.languages]
    if code is not None and code not in codes:
        raise GuideError(
            N_("There is no language “{code}” in this guide. Choose one of these: {codes}."),
            code=code,
            codes=", ".join(codes),
        )
    return code or SOURCE_LANGUAGE


def chosen_country(edition: OpenEdition, code: str) -> str:
    """The country's code in capitals. GuideError where the guide has no number of it."""
    codes = edition.directory.countries()
    if code.upper() not in codes:
        raise GuideError(
            N_("There is no country “{code}” in this guide. Choose one of these: {codes}."),
            code=code,
            codes=", ".join(codes),
        )
    return code.upper()
