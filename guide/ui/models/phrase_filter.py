"""Which sentences are meant by what was typed above them, in either of the two languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from guide.core.phrases import Phrase
from guide.ui.models.typed_filter import TypedFilter

Pair = tuple[Phrase, Phrase]
"""A sentence in the window's language and in the second one."""


def matching(pairs: Iterable[Pair], typed: str, found: Collection[str] = ()) -> list[Pair]:
    """Those that hold what was typed, in the sentence or in what can be chosen; where none does, what the search found.

    found  ids that the search gave: by other forms of a word, in any language, or with a letter wrong
    """
    pairs, wanted = tuple(pairs), TypedFilter(typed)
    holding = [pair for pair in pairs if wanted.holds(_words(pair))]
    return holding or [pair for pair in pairs if pair[0].id in found]


def _words(pair: Pair) -> list[str]:
    return [words.text for phrase in pair for words in (phrase.text, *phrase.choices)]
