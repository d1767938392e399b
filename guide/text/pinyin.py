"""Chinese by sound: typed in Latin letters (baojing), or with a wrong character that is read the same (抱警).

Only pairs are compared, and only where nothing was found by the characters themselves: single syllables mean too much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise, product

from guide.text.sounds import SOUND

_LONGEST_SYLLABLE = 6
_LONGEST_WORD = 24
_ENTRY = re.compile(r"([a-z]+)([^a-z\s]+)")


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    from guide.text.pinyin_table import SYLLABLES  # 22 KB that most searches never need

    readings: dict[str, tuple[str, ...]] = {}
    for syllable, characters in _ENTRY.findall(SYLLABLES):
        for character in characters:
            readings[character] = (*readings.get(character, ()), syllable)
    return readings


@cache
def _syllables() -> frozenset[str]:
    return frozenset(syllable for readings in _readings().values() for syllable in readings)


@lru_cache(maxsize=8192)
def pair_sounds(pair: str) -> tuple[str, ...]:
    """The terms for two characters as they may be read; none where one of them is not in the table."""
    readings = _readings()
    ways = product(*(readings.get(character, ()) for character in pair))
    return tuple(SOUND + "".join(way) for way in ways)


@lru_cache(maxsize=512)
def pairs_of(word: str) -> tuple[str, ...]:
    """The terms for a word of Latin letters if it is two or more syllables of pinyin written together."""
    if not 4 <= len(word) <= _LONGEST_WORD or not word.isascii() or not word.isalpha():
        return ()
    syllables = _cut(word)
    return tuple(SOUND + first + second for first, second in pairwise(syllables))


def pairs_across(words: Sequence[str]) -> tuple[str, ...]:
    """The terms for words of Latin letters that are pinyin with spaces between (hu zhao); none where one is not."""
    cut = [_cut(word) if word.isascii() and len(word) <= _LONGEST_WORD else () for word in words]
    return tuple(SOUND + first + second for first, second in pairwise(chain.from_iterable(cut))) if all(cut) else ()


def _cut(word: str) -> tuple[str, ...]:
    """The word as the fewest syllables; empty where it cannot be cut."""
    known = _syllables()
    cuts: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(1, len(word) + 1):
        for size in range(min(_LONGEST_SYLLABLE, end), 0, -1):
            before, best = cuts[end - size], cuts[end]
            if before is None or word[end - size : end] not in known:
                continue
            if best is None or len(before) + 1 < len(best):
                cuts[end] = (*before, word[end - size : end])
    return cuts[-1] or ()
