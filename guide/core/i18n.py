"""Words of the program in the language in use, by gettext.

The active catalog is the only global state of the program: a language is switched by one call,
and every widget then asks again for its words. So `_` is looked up when it is called, never bound to a catalog.

A translation can never crash the reader or change what a sentence carries: where its braces differ
from those of the English, or where asking the catalog fails, the English is shown.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from string import Formatter

SOURCE_LANGUAGE = "en"

_Braces = frozenset[tuple[str, str, str | None]]


class Catalog:
    """The program's words in one language. The empty catalog answers in English.

    `translations` may come from a hostile file: whatever it raises counts as "not translated".
    """

    def __init__(self, code: str, translations: gettext.NullTranslations) -> None:
        self.code = code
        self._translations = translations

    def text(self, message: str) -> str:
        try:
            return _guarded(self._translations.gettext(message), message)
        except Exception:  # a catalog from outside: see the class
            return message

    def text_in(self, context: str, message: str) -> str:
        try:
            return _guarded(self._translations.pgettext(context, message), message)
        except Exception:  # a catalog from outside: see the class
            return message

    def count(self, singular: str, plural: str, number: int) -> str:
        """The form for `number` by the catalog's own plural rule; by the English one when it has none."""
        english = singular if number == 1 else plural
        try:
            # One form for all numbers (zh, ko, vi, my) carries the braces of the plural, also for one.
            return _guarded(self._translations.ngettext(singular, plural, number), english, plural, singular)
        except Exception:  # a catalog from outside: its plural rule may divide by zero
            return english

    def has(self, message: str, context: str | None = None) -> bool:
        """Whether this catalog holds the message itself. Qt asks this for its own words (ui.translation)."""
        found = self.text(message) if context is None else self.text_in(context, message)
        return found != message


ENGLISH = Catalog(SOURCE_LANGUAGE, gettext.NullTranslations())
_active = ENGLISH


def parse_catalog(data: bytes, code: str) -> Catalog:
    """Read the bytes of a compiled catalog.

    Raises ValueError when they are not one (truncated, another format, not UTF-8).
    """
    try:
        return Catalog(code, gettext.GNUTranslations(io.BytesIO(data)))
    except Exception as error:  # gettext's parser raises many kinds on hostile bytes; all mean the same
        raise ValueError(f"{code}: not a readable catalog") from error


def use(catalog: Catalog) -> None:
    """Make a catalog the one that _() and its kin ask."""
    global _active  # noqa: PLW0603 - the one global of the program: see the module
    _active = catalog


def active() -> Catalog:
    return _active


@contextmanager
def spoken(catalog: Catalog) -> Iterator[None]:
    """Let `_` and its kin speak another language for the span of a call: words that stand beside the others."""
    before = _active
    use(catalog)
    try:
        yield
    finally:
        use(before)


def _(message: str) -> str:
    return _active.text(message)


def N_(message: str) -> str:
    """Mark a constant for extraction; it is translated where it is shown."""
    return message


def NP_(context: str, message: str) -> tuple[str, str]:
    """Mark a constant that needs a context; shown with `pgettext(*constant)`."""
    return context, message


def pgettext(context: str, message: str) -> str:
    return _active.text_in(context, message)


def ngettext(singular: str, plural: str, number: int) -> str:
    return _active.count(singular, plural, number)


def _guarded(translated: str, english: str, *also: str) -> str:
    """The translation if it can stand for one of the English forms, else the first of them."""
    if not translated or translated == english:
        return english
    braces = _braces(translated)
    fits = braces is not None and any(braces == _braces(source) for source in (english, *also))
    return translated if fits else english


@lru_cache(maxsize=4096)
def _braces(message: str) -> _Braces | None:
    """What str.format would fill in: name, format and conversion of each brace; None when it would fail.

    The format counts, or a translation could ask for a billion blanks.
    """
    try:
        parts = list(Formatter().parse(message))
    except ValueError:
        return None
    return frozenset((name, spec or "", conversion) for _text, name, spec, conversion in parts if name is not None)
