"""Looking the units of a query up in the index: which entries have each, and how well.

While one types, only the last word changes: what was found for the others is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import log1p

from guide.store.search_index import ENTRY, PART_BITS, ROWS_OF_THE_WINDOWS_LANGUAGE, Index
from guide.store.search_words import Words
from guide.text.query import Reading, Unit

PART_WORTH = (3.0, 2.2, 1.4, 1.0, 1.0)
"""What a term is worth in each Part, in their order."""
_OTHER_LANGUAGE = 0.7
_MISSPELT = 0.6
_FEW = 5
"""Entries below which other languages and the parts of a unit are asked, too."""
_ENOUGH = 60
"""Entries after which lower readings are not asked: theirs would come far below."""
_RAREST, _RAREST_PAIR = 40.0, 8.0
"""A unit counts as no rarer than one entry in so many: it may stand there by chance, and a pair more often."""
_RAREST_WORD = 20
"""Two words side by side in fewer than one entry of so many are no word of their own."""
_SOME = 8
"""Entries below which those are looked for, too, that have both parts of a pair, but not side by side."""
_APART = 0.6
_KEPT_UNITS = 64


@dataclass(slots=True)
class Found:
    """What one unit found.

    worth     for each entry how well it has the unit, and in which part
    loosely   of entries that have it by a lower reading alone: the worth of that reading
    in_title  entries that have it in their title
    meant     words that the unit's word may be a misspelling of
    cut_off   whether a look-up had to stop early
    """

    unit: Unit
    worth: dict[int, float] = field(default_factory=dict)
    loosely: dict[int, float] = field(default_factory=dict)
    in_title: set[int] = field(default_factory=set)
    meant: tuple[str, ...] = ()
    frequency: int = 0
    cut_off: bool = False

    def weight(self, entries: int) -> float:
        """How much the unit says: its place in the query, and how few of the edition's entries hold it."""
        rarest = _RAREST_PAIR if self.unit.pair else _RAREST
        return self.unit.weight * log1p(min(rarest, entries / max(self.frequency, 1)))

    def is_counted(self, entries: int) -> bool:
        """Whether an entry without it lacks something of the query. A pair of words does where it is a common word."""
        if self.unit.pair and self.frequency * _RAREST_WORD < entries:
            return False
        return not self.unit.bonus


class Lookup:
    """Looks up for a window in one language. What it gives is shared: it must not be changed."""

    def __init__(self, index: Index, words: Words) -> None:
        self.index = index
        self._words = words
        self.found = lru_cache(maxsize=_KEPT_UNITS)(self._found)

    def _found(self, unit: Unit) -> tuple[Found, ...]:
        """What the unit finds; where it finds little, also what each of its parts finds."""
        return tuple(one for one in self._asked(unit) if one.worth)

    def _asked(self, unit: Unit) -> Iterator[Found]:
        """The unit looked up; where nothing is found, its rescue, and at last its parts one by one."""
        found = Found(unit)
        for reading in unit.readings:
            if len(found.worth) < _ENOUGH:
                self._add(reading, found)
        if unit.word and self._may_be_misspelt(unit.word, found):
            self._add_words(self._words.one_letter_away(unit.word), found)
        for reading in unit.rescue:
            if not found.worth:
                self._add(reading, found)
        if unit.word and not found.worth:
            self._add_words(self._words.sounding_like(unit.word), found)
        if len(unit.parts) == 2 and len(found.worth) < _SOME:
            self._add_apart(unit.parts, found)
        yield found
        if len(found.worth) < _FEW:
            for part in unit.parts:
                yield from self._asked(replace(part, bonus=bool(found.worth)))

    def _add_apart(self, parts: tuple[Unit, ...], found: Found) -> None:
        """Add entries that have both parts of a pair, but not side by side."""
        one, other = (
            {entry: worth for part in self.found(part) for entry, worth in part.worth.items()} for part in parts
        )
        apart = {entry: _APART * min(worth, other[entry]) for entry, worth in one.items() if entry in other}
        found.loosely.update((entry, _APART) for entry in apart if entry not in found.worth)
        _keep_better(found.worth, apart)

    def _may_be_misspelt(self, word: str, found: Found) -> bool:
        """English is mended also where a slip gave the beginning of another word; syllables of others are too alike."""
        return not found.worth or (self._words.language == "en" and not self._words.knows(word))

    def _add_words(self, meant: tuple[str, ...], found: Found) -> None:
        if meant:
            self._add(Reading(meant, _MISSPELT), found)
            found.meant += meant

    def _add(self, reading: Reading, found: Found) -> None:
        """Add what one reading finds. A term stands in one part of an entry alone: a row is an entry in a language."""
        own = self.index.own(reading)
        found.cut_off = found.cut_off or len(own) >= ROWS_OF_THE_WINDOWS_LANGUAGE
        found.in_title.update([row & ENTRY for (row,) in own if row < self.index.titles_end])
        worths = [reading.worth * worth for worth in PART_WORTH]
        if reading.worth < 1:
            found.loosely.update({row & ENTRY: reading.worth for (row,) in own if row & ENTRY not in found.worth})
        _keep_better(found.worth, {row & ENTRY: worths[row >> PART_BITS & 7] for (row,) in own})
        others = self.index.others(reading) if len(own) < _FEW else []
        found.frequency = max(found.frequency, len(own or others))
        if others:
            worths = [_OTHER_LANGUAGE * worth for worth in worths]
            # In each language from the weightier part to the lighter: the last one written must be the best.
            _keep_better(found.worth, {row & ENTRY: worths[row >> PART_BITS & 7] for (row,) in reversed(others)})


def _keep_better(worth: dict[int, float], others: dict[int, float]) -> None:
    if not worth:
        worth.update(others)
        return
    for entry, other in others.items():
        if worth.get(entry, 0.0) < other:
            worth[entry] = other
