"""How well the entries answer a query by their words alone.

An entry's score is the sum over the units of the query: how rare the unit is, how well it is met, and in which part of
the entry. It falls steeply with what the entry leaves out, so that all words come before some, and some before none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import log1p

from guide.store.search_index import ENTRY, PART_BITS, ROWS_OF_THE_WINDOWS_LANGUAGE, Index, Part
from guide.store.search_words import Words
from guide.text.query import Query, Reading, Unit

_PART_WORTH = (3.0, 2.2, 1.4, 1.0, 1.0)
"""What a term is worth in each Part, in their order."""
_OTHER_LANGUAGE = 0.7
_COVERAGE_POWER = 1.5
_MISSPELT = 0.6
_ONLY_BONUS = 0.05
"""The coverage of an entry that has nothing counted of the query: it stands at the end."""
_FEW = 5
_ENOUGH = 60
"""Entries after which lower readings and other languages are not asked: theirs would come far below."""
_MOST_WITH_ALL = 200
_ROUNDING = 1e-9


@dataclass(slots=True)
class Found:
    """What one unit found.

    worth     for each entry how well it has the unit, and in which part
    loosely   of entries that have it by a lower reading alone: the worth of that reading
    in_title  entries that have it in their title
    cut_off   whether a look-up had to stop early
    """

    unit: Unit
    worth: dict[int, float] = field(default_factory=dict)
    loosely: dict[int, float] = field(default_factory=dict)
    in_title: set[int] = field(default_factory=set)
    frequency: int = 0
    cut_off: bool = False

    def weight(self, entries: int) -> float:
        """How much the unit says: its place in the query, and how few of the edition's entries hold it.

        What one entry in a thousand has says little more than what one in forty has: it may stand there by chance.
        """
        return self.unit.weight * log1p(min(self.unit.rarest, entries / max(self.frequency, 1)))


@dataclass(frozen=True, slots=True)
class Ranking:
    """What the words of a query found.

    scores     of every entry found
    in_title   how many units of the query an entry's title holds, where it holds any
    complete   entries that hold every unit
    spellings  words that the query's words may be misspellings of
    """

    scores: dict[int, float]
    in_title: dict[int, int]
    complete: frozenset[int]
    spellings: tuple[str, ...]


def ranked(index: Index, words: Words, query: Query, entries: int) -> Ranking:
    """Score the entries that hold any of a query. entries: how many the edition has."""
    spellings: list[str] = []
    looked_up = (one for unit in query.units for one in _looked_up(index, words, unit, spellings))
    # Two pairs share a part: what is looked up twice counts once.
    found = list({one.unit.readings: one for one in looked_up if one.worth}.values())
    _add_those_with_all(index, found)
    only_bonus = all(one.unit.bonus for one in found)
    total = 0.0
    sums: dict[int, float] = {}
    matched: dict[int, float] = {}
    titles: dict[int, int] = {}
    for one in found:
        weight = one.weight(entries)
        for entry, worth in one.worth.items():
            sums[entry] = sums.get(entry, 0.0) + weight * worth
        if only_bonus or not one.unit.bonus:
            total += weight
            for entry in one.worth:
                matched[entry] = matched.get(entry, 0.0) + weight * one.loosely.get(entry, 1.0)
            for entry in one.in_title:
                titles[entry] = titles.get(entry, 0) + 1
    least = _ONLY_BONUS * total
    scores = {entry: score * (matched.get(entry, least) / total) ** _COVERAGE_POWER for entry, score in sums.items()}
    nearly_total = (1 - _ROUNDING) * total
    complete = frozenset(entry for entry, share in matched.items() if share >= nearly_total)
    return Ranking(scores, titles, complete, tuple(spellings))


def merged(rankings: Sequence[Ranking]) -> Ranking:
    """The better score of each entry over several readings of one query."""
    first, *others = rankings
    for other in others:
        better = {entry: score for entry, score in other.scores.items() if score > first.scores.get(entry, 0.0)}
        titles = {**first.in_title, **{entry: other.in_title.get(entry, 0) for entry in better}}
        complete, spellings = first.complete | other.complete, first.spellings + other.spellings
        first = Ranking({**first.scores, **better}, titles, complete, spellings)
    return first


def _looked_up(index: Index, words: Words, unit: Unit, spellings: list[str]) -> Iterator[Found]:
    """The unit looked up; where nothing is found, its rescue, and at last its parts one by one.

    Where little is found the parts are asked too, to follow what has the whole.
    """
    found = Found(unit)
    for reading in unit.readings:
        if len(found.worth) < _ENOUGH:
            _add(index, reading, found)
    if unit.word and _may_be_misspelt(words, unit.word, found):
        spellings += _add_words(index, words.one_letter_away(unit.word), found)
    for reading in unit.rescue:
        if not found.worth:
            _add(index, reading, found)
    if unit.word and not found.worth:
        spellings += _add_words(index, words.sounding_like(unit.word), found)
    yield found
    if len(found.worth) < _FEW:
        for part in unit.parts:
            yield from _looked_up(index, words, replace(part, bonus=bool(found.worth)), spellings)


def _may_be_misspelt(words: Words, word: str, found: Found) -> bool:
    """English is mended also where a slip gave the beginning of another word; syllables of others are too alike."""
    return not found.worth or (words.language == "en" and not words.knows(word))


def _add_words(index: Index, meant: tuple[str, ...], found: Found) -> tuple[str, ...]:
    if meant:
        _add(index, Reading(meant, _MISSPELT), found)
    return meant


def _add(index: Index, reading: Reading, found: Found) -> None:
    """Add what one reading finds. A term stands in one part of an entry alone, so a row is an entry of a language."""
    own = index.own(reading)
    found.cut_off = found.cut_off or len(own) >= ROWS_OF_THE_WINDOWS_LANGUAGE
    found.in_title.update([row & ENTRY for (row,) in own if row < index.titles_end])
    worths = [reading.worth * worth for worth in _PART_WORTH]
    if reading.worth < 1:
        found.loosely.update({row & ENTRY: reading.worth for (row,) in own if row & ENTRY not in found.worth})
    _keep_better(found.worth, {row & ENTRY: worths[row >> PART_BITS & 7] for (row,) in own})
    others = index.others(reading) if len(own) < _ENOUGH else []
    found.frequency = max(found.frequency, len(own or others))
    if others:
        worths = [_OTHER_LANGUAGE * worth for worth in worths]
        # From the weightier part to the lighter in each language: the last one written must be the best.
        _keep_better(found.worth, {row & ENTRY: worths[row >> PART_BITS & 7] for (row,) in reversed(others)})


def _keep_better(worth: dict[int, float], others: dict[int, float]) -> None:
    if not worth:
        worth.update(others)
        return
    for entry, other in others.items():
        if worth.get(entry, 0.0) < other:
            worth[entry] = other


def _add_those_with_all(index: Index, found: Sequence[Found]) -> None:
    """Where a look-up stopped early, entries that hold all units may not have been seen: ask for those together."""
    groups = [one for one in found if not one.unit.bonus]
    if len(groups) < 2 or not any(one.cut_off for one in groups):
        return
    for entry in index.with_all([one.unit.readings for one in groups], _MOST_WITH_ALL):
        for one in groups:
            one.worth.setdefault(entry, _PART_WORTH[Part.ALL])
