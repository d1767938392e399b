"""How well the entries answer a query by their words alone.

An entry's score is the sum over the units of the query: how rare the unit is, how well it is met, and in which part of
the entry. It falls steeply with what the entry leaves out, so that all words come before some, and some before none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from guide.store.search_index import Part
from guide.store.search_lookup import PART_WORTH, Found, Lookup
from guide.text.query import Query

_COVERAGE_POWER = 1.5
_ONLY_BONUS = 0.05
"""The coverage of an entry that has nothing counted of the query: it stands at the end."""
_MOST_WITH_ALL = 200
_ROUNDING = 1e-9


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


def ranked(lookup: Lookup, query: Query, entries: int) -> Ranking:
    """Score the entries that hold any of a query. entries: how many the edition has."""
    # Two pairs share a part: what is looked up twice counts once.
    looked_up = {one.unit.readings: one for unit in query.units for one in lookup.found(unit)}
    found = _with_those_that_have_all(lookup, tuple(looked_up.values()))
    counted = [one for one in found if one.is_counted(entries)] or found
    total = 0.0
    sums: dict[int, float] = {}
    matched: dict[int, float] = {}
    titles: dict[int, int] = {}
    for one in found:
        weight = one.weight(entries)
        for entry, worth in one.worth.items():
            sums[entry] = sums.get(entry, 0.0) + weight * worth
    for one in counted:
        weight = one.weight(entries)
        total += weight
        for entry in one.worth:
            matched[entry] = matched.get(entry, 0.0) + weight * one.loosely.get(entry, 1.0)
        for entry in one.in_title:
            titles[entry] = titles.get(entry, 0) + 1
    least = _ONLY_BONUS * total
    scores = {entry: score * (matched.get(entry, least) / total) ** _COVERAGE_POWER for entry, score in sums.items()}
    nearly_total = (1 - _ROUNDING) * total
    complete = frozenset(entry for entry, share in matched.items() if share >= nearly_total)
    return Ranking(scores, titles, complete, tuple(word for one in found for word in one.meant))


def merged(rankings: Sequence[Ranking]) -> Ranking:
    """The better score of each entry over several readings of one query."""
    first, *others = rankings
    for other in others:
        better = {entry: score for entry, score in other.scores.items() if score > first.scores.get(entry, 0.0)}
        titles = {**first.in_title, **{entry: other.in_title.get(entry, 0) for entry in better}}
        complete, spellings = first.complete | other.complete, first.spellings + other.spellings
        first = Ranking({**first.scores, **better}, titles, complete, spellings)
    return first


def _with_those_that_have_all(lookup: Lookup, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Where a look-up stopped early, entries that hold all units may not have been seen: ask for those together."""
    counted = [one for one in found if not one.unit.bonus]
    if len(counted) < 2 or not any(one.cut_off for one in counted):
        return found
    together = lookup.index.with_all([one.unit.readings for one in counted], _MOST_WITH_ALL)
    least = dict.fromkeys(together, PART_WORTH[Part.ALL])
    return tuple(one if one.unit.bonus else replace(one, worth={**least, **one.worth}) for one in found)
