"""From words on the screen back to the message they come from: "where is this string?"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from guide.core.markup import REFERENCE, plain_text
from guide.desk.catalogs.po import Entry

_BRACE = re.compile(r"\{[^{}]*\}")
_UNSEEN = re.compile("[\u2066-\u2069\u200b\u2060\u00ad]")
_BLANKS = re.compile(r"[\s\u2028\u2029]+")
_LEAST = 3  # letters that must stand around a value that was filled in, or every label would match


@dataclass(frozen=True, slots=True)
class Found:
    """A message and the catalog it stands in: guide or content."""

    catalog: str
    entry: Entry


class StringIndex:
    """entries  every message of a language with the name of its catalog, as they were last read

    A message is found by its translation and, where the screen shows English, by its English.
    """

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._exact: dict[str, list[Found]] = defaultdict(list)
        self._filled: list[tuple[re.Pattern[str], Found]] = []
        for catalog, entry in entries:
            found = Found(catalog, entry)
            for text in dict.fromkeys((*entry.text, *entry.id)):
                self._add(text, found)

    def find(self, shown: str, near: str | None = None) -> tuple[Found, ...]:
        """The messages that these words can come from, the likeliest first.

        near  the address of the page they stand on, `kind:id`: its own messages come first
        """
        words = _seen(shown)
        if not words:
            return ()
        found = self._exact.get(words) or [match for pattern, match in self._filled if pattern.fullmatch(words)]
        unique = {(match.catalog, match.entry.key): match for match in found}
        return tuple(sorted(unique.values(), key=lambda match: _distance(match, near)))

    def _add(self, text: str, found: Found) -> None:
        if not text:
            return
        if _BRACE.search(text):
            parts = [_seen(plain_text(part)) for part in _BRACE.split(REFERENCE.sub("{}", text))]
            if sum(map(len, parts)) >= _LEAST:
                self._filled.append((re.compile(r"\s*.*?\s*".join(map(re.escape, parts)), re.DOTALL), found))
        else:
            self._exact[_seen(plain_text(text.replace("&", "") if found.catalog == "guide" else text))].append(found)


def _seen(text: str) -> str:
    """The words as a person sees them: no marks of direction, every run of blanks and line breaks one blank."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip()


def _distance(found: Found, near: str | None) -> tuple[bool, bool, str]:
    return found.entry.context != near, found.catalog != "content", found.entry.context
