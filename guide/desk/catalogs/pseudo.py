"""Two languages that nobody speaks, for tests and for eyes: what is cut off, forgotten or laid out wrongly shows.

`en-XA` is English with marks on its letters, half as long again, in brackets: a word without them was not translated,
a bracket that is missing was cut off. `ar-XB` is English in Arabic letters, from right to left. The codes are those
of the Unicode locale data (CLDR). What the program fills in or follows stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from guide.core.languages import InterfaceLanguage
from guide.core.wording import Standing
from guide.desk.catalogs.po import PoFile
from guide.desk.sources.messages import SourceMessage

LONG = InterfaceLanguage("en-XA", "[Éñğļîšħ ĺöñğ]", "Latn", "ltr")
RIGHT_TO_LEFT = InterfaceLanguage("ar-XB", "انجليش", "Arab", "rtl")
PSEUDO_LANGUAGES = (LONG, RIGHT_TO_LEFT)

_CARRIED = re.compile(r"\{[^{}]*\}|\]\([^)]*\)|https?://\S+|&.|\*+| \| |[0-9]+")
_ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ÀƁÇĎÉƑĞĦÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽåƀçđéƒğħîĵķļɱñöþǫřšţûṽŵẋýž"
)
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابكدهفغحيجكلمنوبقرستوفوخيز")
_LONGER = 0.5


def long_text(english: str) -> str:
    """The text with marks on its letters, in brackets, half as long again."""
    filling = "·" * round(len(english) * _LONGER)
    spaced = " ".join(filling[start : start + 8] for start in range(0, len(filling), 8))
    return f"[{_changed(english, lambda words: words.translate(_ACCENTED))} {spaced}]".replace(" ]", "]")


def right_to_left_text(english: str) -> str:
    """The text in letters that run from right to left."""
    return _changed(english, lambda words: words.lower().translate(_ARABIC))


_TEXTS: Mapping[str, Callable[[str], str]] = {LONG.code: long_text, RIGHT_TO_LEFT.code: right_to_left_text}


def pseudo_program(template: PoFile, language: InterfaceLanguage) -> PoFile:
    """The program's words. Its plural rule is the English one, and so is the language it names for Babel."""
    said = _TEXTS[language.code]
    entries = (replace(entry, text=tuple(said(form) for form in entry.id)) for entry in template.entries)
    return PoFile("en", tuple(entries))


def pseudo_content(
    messages: Iterable[SourceMessage], language: InterfaceLanguage
) -> dict[tuple[str, str], tuple[str, Standing]]:
    """The content's words, as guide.desk.catalogs.compile gives those of a language."""
    said = _TEXTS[language.code]
    return {(message.context, message.text): (said(message.text), Standing.DRAFT) for message in messages}


def _changed(text: str, change: Callable[[str], str]) -> str:
    """The words changed; what is filled in, followed or counted left alone."""
    parts, end = [], 0
    for carried in _CARRIED.finditer(text):
        parts += [change(text[end : carried.start()]), carried.group()]
        end = carried.end()
    return "".join([*parts, change(text[end:])])
