"""In which order what was found is shown: numbers first where digits were typed, the chosen country before others.

A number that works only in another country is never the first result while a country is chosen:
who presses Enter, or reads only the first line, must not be led to digits that reach somebody else where they are.
Nor is a number behind a safety note, where somebody typed that they fear it or do not want it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import nsmallest

from guide.core.address import Kind
from guide.store.search_entries import Entries, EntryRow, Favour
from guide.store.search_numbers import NumberMatches
from guide.store.search_ranking import Ranking

_TITLE_MET = 0.5
_EMERGENCY_HERE = 1.5
_OWN_EMBASSY = 3.0
_OTHER_COUNTRY = 0.4
_NOT_TO_CALL = 0.6
# Beside what can be done and whom to call, what explains or lists it comes later unless it fits better.
_OF_KIND = {
    Kind.LAW: 0.7,
    Kind.TERM: 0.7,
    Kind.PLACE: 0.7,
    Kind.PAGE: 0.7,
    Kind.PHRASE: 0.5,
    Kind.INDICATOR: 0.5,
    Kind.EVENT: 0.45,
    Kind.FIGURE: 0.45,
}

# Whose embassy a reader of a language most likely looks for, where a query names no country.
_CITIZENS = {"zh": "CN", "ko": "KR", "vi": "VN", "my": "MM"}

# How many more are put in order than are shown, so that something may lead and other countries' lines can step back.
_SPARE = 40

# What stands first where every result is a number of another country.
_INSTEAD = "before-you-call"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query says besides its words: the countries it names, and whether it fears something or wants it not."""

    named: frozenset[str] = frozenset()
    refuses: bool = False


def in_order(
    entries: Entries,
    ranking: Ranking,
    numbers: NumberMatches,
    asked: Asked,
    language: str,
    country: str | None,
    most: int,
) -> list[EntryRow]:
    """The best of what was found, each entry once."""
    by_words = _by_words(entries, ranking, asked, language, country, most + _SPARE)
    by_number = (*numbers.whole, *numbers.partial)
    rows = entries.rows((*by_words, *by_number))

    def here(found: Iterable[int]) -> list[int]:
        return [entry for entry in found if not rows[entry].is_elsewhere(country)]

    def elsewhere(found: Iterable[int]) -> list[int]:
        return [entry for entry in found if rows[entry].is_elsewhere(country)]

    order = by_words
    if by_number:
        near = [entry for entry in here(by_words) if entry not in by_number]
        order = [*here(by_number), *near, *elsewhere(by_number), *elsewhere(by_words)]
    found = [rows[entry] for entry in dict.fromkeys(order)]
    names_another = bool(asked.named) and country not in asked.named

    def may_lead(row: EntryRow) -> bool:
        if asked.refuses and row.gated_by is not None:
            return False
        is_meant = row.kind is not Kind.SERVICE or row.country in asked.named or row.number in ranking.complete
        if names_another and not is_meant:
            return False  # the women's line of here, where that of another country was asked for
        return not (row.is_elsewhere(country) and (row.short_code or row.number in by_number))

    def may_stand_in(row: EntryRow) -> bool:
        return may_lead(row) and not row.is_elsewhere(country) and not row.withdrawn

    return _safe_first(entries, found, may_lead, may_stand_in)[:most]


def _by_words(
    entries: Entries, ranking: Ranking, asked: Asked, language: str, country: str | None, most: int
) -> list[int]:
    scores = ranking.scores
    favour = entries.favour(scores, language, country, _favour)
    terms = entries.title_terms(ranking.in_title, language)
    worth = {entry: -score * favour[entry].always for entry, score in scores.items()}
    for entry in ranking.complete:
        worth[entry] *= favour[entry].complete
    if asked.named:
        rows = entries.rows(scores)
        for entry in scores:
            if rows[entry].is_elsewhere(country) and rows[entry].country in asked.named:
                worth[entry] /= _OTHER_COUNTRY
    for entry, count in ranking.in_title.items():
        worth[entry] *= 1 + _TITLE_MET * min(1.0, count / max(terms[entry], 1))
    return [entry for _worth, entry in nsmallest(most, zip(worth.values(), worth, strict=True))]


def _favour(row: EntryRow, language: str, country: str | None) -> Favour:
    always = _OF_KIND.get(row.kind, 1.0)
    if row.in_strip and row.country == country:
        always *= _EMERGENCY_HERE
    if row.is_elsewhere(country):
        always *= _OTHER_COUNTRY
    if row.do_not_contact:
        always *= _NOT_TO_CALL
    citizens = _CITIZENS.get(language)
    is_own_embassy = citizens is not None and row.nationals_of == citizens and not row.is_elsewhere(country)
    return Favour(always, _OWN_EMBASSY if is_own_embassy else 1.0)


def _safe_first(
    entries: Entries,
    found: list[EntryRow],
    may_lead: Callable[[EntryRow], bool],
    may_stand_in: Callable[[EntryRow], bool],
) -> list[EntryRow]:
    """The list with something first that may lead; where nothing found may, an article that every reader should see.

    What was withdrawn does not count: the search puts it behind the others.
    """
    if not found or may_lead(next((row for row in found if not row.withdrawn), found[0])):
        return found
    first = next(filter(may_stand_in, found), None) or entries.article(_INSTEAD)
    return [first, *(row for row in found if row.number != first.number)] if first else []
