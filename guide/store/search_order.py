"""In which order what was found is shown: numbers first where digits were typed, the chosen country before others.

A number that works only in another country is never the first result while a country is chosen (protection.md P06):
who presses Enter, or reads only the first line, must not be led to digits that reach somebody else where they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.store.search_entries import Entries, EntryRow
from guide.store.search_numbers import NumberMatches
from guide.store.search_ranking import Scored

_TITLE_MET = 0.5
_EMERGENCY_HERE = 1.5
_OWN_EMBASSY = 2.0
_OTHER_COUNTRY = 0.7
_NOT_TO_CALL = 0.6

# Whose embassy a reader of a language most likely looks for, where a query names no country.
_CITIZENS = {"zh": "CN", "ko": "KR", "vi": "VN", "my": "MM"}

# What stands first where every result is a number of another country.
_INSTEAD = "before-you-call"


def in_order(
    entries: Entries, scored: Sequence[Scored], numbers: NumberMatches, language: str, country: str | None
) -> list[EntryRow]:
    """Everything found, best first, each entry once."""
    rows = entries.rows((*(one.entry for one in scored), *numbers.whole, *numbers.partial))
    titles = entries.title_terms((one.entry for one in scored if one.in_title), language)
    worth = {one.entry: _worth(one, rows[one.entry], titles.get(one.entry, 0), language, country) for one in scored}
    by_words = sorted(worth, key=lambda entry: (-worth[entry], entry))

    def here(found: Iterable[int]) -> list[int]:
        return [entry for entry in found if not rows[entry].is_elsewhere(country)]

    def elsewhere(found: Iterable[int]) -> list[int]:
        return [entry for entry in found if rows[entry].is_elsewhere(country)]

    order = by_words
    if numbers.whole or numbers.partial:
        by_digits = [*here(numbers.whole), *here(numbers.partial)]
        far_digits = [*elsewhere(numbers.whole), *elsewhere(numbers.partial)]
        near = [entry for entry in here(by_words) if entry not in by_digits]
        order = [*by_digits, *near, *far_digits, *elsewhere(by_words)]
    found = [rows[entry] for entry in dict.fromkeys(order)]
    return _safe_first(entries, found, {*numbers.whole, *numbers.partial}, country)


def _worth(one: Scored, row: EntryRow, title_terms: int, language: str, country: str | None) -> float:
    worth = one.score * (1 + _TITLE_MET * min(1.0, one.in_title / max(title_terms, 1)))
    if row.in_strip and row.country == country:
        worth *= _EMERGENCY_HERE
    if row.nationals_of is not None and row.nationals_of == _CITIZENS.get(language):
        worth *= _OWN_EMBASSY
    if row.is_elsewhere(country):
        worth *= _OTHER_COUNTRY
    return worth * _NOT_TO_CALL if row.do_not_contact else worth


def _safe_first(entries: Entries, found: list[EntryRow], by_number: set[int], country: str | None) -> list[EntryRow]:
    """The list with something first that may lead; where nothing found may, an article that every reader should see."""

    def may_lead(row: EntryRow) -> bool:
        return not (row.is_elsewhere(country) and (row.short_code or row.number in by_number))

    if not found or may_lead(found[0]):
        return found
    first = next((row for row in found if may_lead(row)), None) or entries.article(_INSTEAD)
    return [first, *(row for row in found if row.number != first.number)] if first else []
