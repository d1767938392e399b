"""Words by which somebody who searches a computer would find what this guide is about."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_BETWEEN = re.compile(r"\s*[,，、၊;；]\s*")


@dataclass(frozen=True, slots=True)
class TellingWords:
    """words: parts of words in any language, compared without regard to capital letters."""

    words: tuple[str, ...] = ()

    def found_in(self, text: str) -> str | None:
        """The first of them that stands in a text, wherever in a word."""
        folded = _folded(text)
        return next((word for word in self.words if _folded(word) in folded), None)

    def without(self, listed: str) -> str:
        """Words to search, divided by commas, without those that tell; as they were where none does."""
        if self.found_in(listed) is None:
            return listed
        return ", ".join(part for part in _BETWEEN.split(listed.strip()) if part and self.found_in(part) is None)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
