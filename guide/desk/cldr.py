"""What the Unicode locale data (CLDR) knows of countries and languages, through Babel."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError, localedata
from babel.core import get_global

from guide.core.i18n import SOURCE_LANGUAGE

# CLDR also names codes that are no country of ISO 3166: groups of states, private and reserved codes.
_NO_COUNTRY = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])


@cache
def country_codes() -> tuple[str, ...]:
    """Every country of ISO 3166, sorted."""
    codes = {str(code) for code in locale_of("en", "Latn").territories}
    return tuple(sorted(code for code in codes - _NO_COUNTRY if len(code) == 2 and code.isalpha()))


@cache
def language_codes() -> frozenset[str]:
    """Every language code that CLDR can name in English."""
    return frozenset(map(str, locale_of("en", "Latn").languages))


@cache
def locale_of(code: str, script: str) -> Locale:
    """The names in a language of the reader. The script matters for Chinese alone: CLDR has Hans and Hant.

    Of a pseudo-language (guide.desk.catalogs.pseudo) those of the language it is made of; of one that CLDR does not
    know the English ones.
    """
    base = code.partition("-")[0]
    return Locale.parse(f"{code}_{script}" if code == "zh" else base if is_known(base) else SOURCE_LANGUAGE)


@cache
def is_known(code: str) -> bool:
    """Whether CLDR describes a language: it lacks some of those that a guide like this is translated into."""
    return localedata.exists(code)


@cache
def own_name(language: str, script: str | None) -> str | None:
    """What a language calls itself, as at the head of a list; None where CLDR has no locale of it.

    script: ISO 15924, for a language of more than one (Cantonese: Hans, Hant).
    """
    try:
        name = Locale.parse("_".join(part for part in (language, script) if part)).languages.get(language)
    except UnknownLocaleError:
        return None
    return f"{name[0].upper()}{name[1:]}" if name else None


@cache
def script_of(code: str) -> tuple[str, str]:
    """The script that a language is mostly written in (ISO 15924), and its direction, ltr or rtl."""
    _language, script, *_territory = str(get_global("likely_subtags").get(code, f"{code}_Latn")).split("_")
    return script, "rtl" if Locale.parse(code).text_direction == "rtl" else "ltr"
