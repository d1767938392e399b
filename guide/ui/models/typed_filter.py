"""Whether words hold what was typed above a list. Marks, case and a Korean syllable's last consonant do not count."""

from __future__ import annotations

from collections.abc import Iterable

from guide.text.folding import normalised
from guide.text.hangul import jamo, unfinished
from guide.text.marking import markable


class TypedFilter:
    """Made once for what was typed; asked for each row."""

    def __init__(self, typed: str) -> None:
        self._wanted = [jamo(form) for form in unfinished(_folded(typed.strip()))]

    def holds(self, words: Iterable[str]) -> bool:
        text = jamo(_folded("\n".join(words)))
        return any(form in text for form in self._wanted)


def _folded(text: str) -> str:
    return markable(normalised(text))
