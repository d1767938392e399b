"""Numbers that were replaced, misprinted or abolished must not come back (resources/retired.yaml).

They are compared whole, in any spelling: with blanks or without, with the calling code, 00 or neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import phonenumbers

from guide.desk.check.digits import digit_runs, digits_of
from guide.desk.check.texts import NO_WORDS, NOT_BUILT, words_of
from guide.desk.sources.nodes import Mention, Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import RetiredRecord

_LEAVE_OUT = NOT_BUILT | (NO_WORDS - {"e164"})
_SHORT = 6  # fewer digits mean something in one country alone


def retired_numbers(sources: Sources) -> Iterator[Problem]:
    retired = {
        form: record for record in sources.retired for number in record.numbers for form in forms(record, number)
    }
    for service in sources.services:
        for mention in words_of(service.node, _LEAVE_OUT):
            yield from _found(mention, retired, service.country)
    others: tuple[Record, ...] = (*sources.notes, *sources.organizations, *sources.topics, *sources.rows)
    for record in others:
        for mention in words_of(record.node, _LEAVE_OUT):
            yield from _found(mention, retired, None)
    for article in sources.articles:
        for mention in words_of(article.node, _LEAVE_OUT):
            yield from _found(mention, retired, None)
        for block in article.blocks:
            yield from _found(Mention(block.text, block.place), retired, None)


def forms(record: RetiredRecord, number: str) -> frozenset[str]:
    """The digits of a number in every way it can be dialled or printed."""
    printed = digits_of(number)
    try:
        parsed = phonenumbers.parse(number, record.country)
    except phonenumbers.NumberParseException:
        return frozenset({printed})
    if len(printed) < _SHORT:
        return frozenset({printed})
    code, national = str(parsed.country_code), str(parsed.national_number)
    return frozenset({printed, national, "0" + national, code + national, "00" + code + national})


def _found(mention: Mention, retired: Mapping[str, RetiredRecord], country: str | None) -> Iterator[Problem]:
    for run in digit_runs(mention.text):
        for part in run.parts():
            record = retired.get(part)
            if record and (len(part) >= _SHORT or record.country == country):
                instead = f" Use {record.replaced_by}." if record.replaced_by else " Remove it."
                yield mention.place.problem(f"“{run.text}” is a retired number. {record.reason}{instead}")
