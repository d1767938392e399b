"""Words of the program in the language in use, by gettext.

The active catalog is the only global state of the program: a language is switched by one call,
and every widget then asks again for its words (style: call-time lookup, never a bound function).

A translation can never crash the reader or change what a sentence carries: where its named
braces differ from those of the English, the English is shown.
"""

from __future__ import annotations

import gettext
import io
from functools import lru_cache
from pathlib import Path
from string import Formatter

SOURCE_LANGUAGE = "en"


class Catalog:
    """The program's words in one language. The empty catalog answers in English."""

    def __init__(self, code: str, translations: gettext.NullTranslations) -> None:
        self.code = code
        self._translations = translations

    def text(self, message: str) -> str:
        return _guarded(message, self._translations.gettext(message))

    def text_in(self, context: str, message: str) -> str:
        return _guarded(message, self._translations.pgettext(context, message))

    def count(self, singular: str, plural: str, number: int) -> str:
        translated = self._translations.ngettext(singular, plural, number)
        return _guarded(singular if number == 1 else plural, translated)

    def has(self, message: str, context: str | None = None) -> bool:
        """Whether this catalog holds the message itself. Qt asks this for its own words (ui.translation)."""
        if context is None:
            return self._translations.gettext(message) != message
        return self._translations.pgettext(context, message) != message


ENGLISH = Catalog(SOURCE_LANGUAGE, gettext.NullTranslations())
_active = ENGLISH


def read_catalog(path: Path, code: str) -> Catalog:
    """Read a compiled catalog.

    Raises OSError when the file cannot be read, and ValueError when it is not a catalog
    (truncated, another format, not UTF-8).
    """
    data = path.read_bytes()
    try:
        return Catalog(code, gettext.GNUTranslations(io.BytesIO(data)))
    except Exception as error:  # gettext's parser raises many kinds on hostile bytes; all mean the same
        raise ValueError(f"{path.name}: not a readable catalog") from error


def use(catalog: Catalog) -> None:
    """Make a catalog the one that _() and its kin ask."""
    global _active
    _active = catalog


def active() -> Catalog:
    return _active


def _(message: str) -> str:
    return _active.text(message)


def N_(message: str) -> str:
    """Mark a constant for extraction; it is translated where it is shown."""
    return message


def pgettext(context: str, message: str) -> str:
    return _active.text_in(context, message)


def ngettext(singular: str, plural: str, number: int) -> str:
    return _active.count(singular, plural, number)


@lru_cache(maxsize=4096)
def _braces(message: str) -> frozenset[str] | None:
    try:
        return frozenset(name for _text, name, _spec, _conv in Formatter().parse(message) if name is not None)
    except ValueError:
        return None


def _guarded(source: str, translated: str) -> str:
    if translated is source or translated == source:
        return source
    return translated if translated and _braces(translated) == _braces(source) else source
