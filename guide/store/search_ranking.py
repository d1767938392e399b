"""Which entries answer a query, and how well.

An entry's score is the sum over the units of the query: how rare the unit is, how well it is met, and in which part of
the entry. It falls steeply with what the entry leaves out, so that all words come before some, and some before none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import nsmallest
from math import log1p

from guide.store.search_index import ENTRY, PART_BITS, ROWS_OF_THE_WINDOWS_LANGUAGE, Index, Part
from guide.store.search_words import Words
from guide.text.query import Query, Reading, Unit

_PART_WORTH = (3.0, 2.2, 1.4, 1.0)
"""What a term is worth in each Part, in their order."""
_OTHER_LANGUAGE = 0.7
_COVERAGE_POWER = 1.5
_MOST_WITH_ALL = 200
_FEW = 5
_ENOUGH = 60
"""Rows in the window's language after which other languages are not asked: theirs would come far below."""
_ONLY_BONUS = 0.05
"""The coverage of an entry that has nothing counted of the query: it stands at the end."""

MISSPELT = 0.6
"""What a word is worth that the query's word may be a misspelling of."""


@dataclass(slots=True)
class Found:
    """What one unit found: for each entry how well, and whether a look-up had to stop early."""

    unit: Unit
    worth: dict[int, float] = field(default_factory=dict)
    in_title: set[int] = field(default_factory=set)
    frequency: int = 0
    cut_off: bool = False

    def weight(self, entries: int) -> float:
        """How much the unit says: its place in the query, and how few of the edition's entries hold it."""
        return self.unit.weight * log1p(entries / max(self.frequency, 1))


@dataclass(frozen=True, slots=True)
class Scored:
    """An entry's score, and how many units of the query its title holds."""

    entry: int
    score: float
    in_title: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The entries that answer, best first, and the words that the query's words may be misspellings of."""

    entries: tuple[Scored, ...]
    spellings: tuple[str, ...]


def ranked(index: Index, words: Words, query: Query, entries: int, most: int) -> Ranking:
    """Rank at most `most` of the edition's `entries` for a query."""
    spellings: list[str] = []
    found = [one for unit in query.units for one in _looked_up(index, words, unit, spellings)]
    _add_those_with_all(index, found)
    found = [one for one in found if one.worth]
    only_bonus = all(one.unit.bonus for one in found)
    total = 0.0
    scores: dict[int, float] = {}
    matched: dict[int, float] = {}
    titles: dict[int, int] = {}
    for one in found:
        weight = one.weight(entries)
        for entry, worth in one.worth.items():
            scores[entry] = scores.get(entry, 0.0) + weight * worth
        if only_bonus or not one.unit.bonus:
            total += weight
            for entry in one.worth:
                matched[entry] = matched.get(entry, 0.0) + weight
            for entry in one.in_title:
                titles[entry] = titles.get(entry, 0) + 1
    best = nsmallest(
        most,
        [
            (-score * max(_ONLY_BONUS, matched.get(entry, 0.0) / total) ** _COVERAGE_POWER, entry)
            for entry, score in scores.items()
        ],
    )
    return Ranking(tuple(Scored(entry, -score, titles.get(entry, 0)) for score, entry in best), tuple(spellings))


def _looked_up(index: Index, words: Words, unit: Unit, spellings: list[str]) -> Iterator[Found]:
    """The unit looked up; where nothing is found, its rescue, and at last its parts one by one.

    Where little is found the parts are asked too, to follow what has the whole.
    """
    found = Found(unit)
    for reading in unit.readings:
        _add(index, reading, found)
    if unit.word and _may_be_misspelt(words, unit.word, found) and (meant := words.meant_by(unit.word)):
        _add(index, Reading(meant, MISSPELT), found)
        spellings += meant
    for reading in unit.rescue:
        if not found.worth:
            _add(index, reading, found)
    if found.worth or not unit.parts:
        yield found
    if len(found.worth) < _FEW:
        for part in unit.parts:
            yield from _looked_up(index, words, replace(part, bonus=bool(found.worth)), spellings)


def _may_be_misspelt(words: Words, word: str, found: Found) -> bool:
    """English is mended also where a slip gave the beginning of another word; syllables of others are too alike."""
    return not found.worth or (words.language == "en" and not words.knows(word))


def _add(index: Index, reading: Reading, found: Found) -> None:
    own = index.own(reading)
    others = index.others(reading) if len(own) < _ENOUGH else []
    found.cut_off = found.cut_off or len(own) >= ROWS_OF_THE_WINDOWS_LANGUAGE
    found.in_title.update(row & ENTRY for (row,) in own if not row >> PART_BITS & 3)
    found.frequency = max(found.frequency, len({row & ENTRY for (row,) in own or others}))
    best = found.worth
    for rows, share in ((own, reading.worth), (others, reading.worth * _OTHER_LANGUAGE)):
        worths = [share * worth for worth in _PART_WORTH]
        for (row,) in rows:
            worth = worths[row >> PART_BITS & 3]
            if best.get(row & ENTRY, 0.0) < worth:
                best[row & ENTRY] = worth


def _add_those_with_all(index: Index, found: Sequence[Found]) -> None:
    """Where a look-up stopped early, entries that hold all units may not have been seen: ask for those together."""
    groups = [one for one in found if one.worth and not one.unit.bonus]
    if len(groups) < 2 or not any(one.cut_off for one in groups):
        return
    for entry in index.with_all([one.unit.readings for one in groups], _MOST_WITH_ALL):
        for one in groups:
            one.worth.setdefault(entry, _PART_WORTH[Part.WHOLE])
