"""The lists of numbers of the other editions on a stick, read while it is there.

Who has a say: an edition whose sums a key of this program signed and whose list is what they say, also where its
database is damaged; readers of every profile alike. What somebody else signed, or wrote into a list, withdraws nothing
and warns of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.errors import GuideError
from guide.core.number_list import FILE_NAME, NumberList, parse_list
from guide.core.other_editions import OtherEdition, OtherEditions
from guide.edition import checksums
from guide.edition.installed import Installed
from guide.edition.numbers import is_number, number_key
from guide.store.database import read_bytes


def others_of(
    number: str, date: str, before: Iterable[NumberList], here: Iterable[Installed]
) -> tuple[OtherEditions, tuple[str, ...]]:
    """What the editions that are here can say of the open one, and the numbers of newer ones whose list is damaged.

    number, date  of the open one. One that has no number of an edition is older than every other
    before        lists of older editions that it brought itself
    """
    newer: list[OtherEdition] = []
    older = list(before)
    unreadable: dict[str, None] = {}
    age = number_key(number) if is_number(number) else ()
    for edition in sorted(dict.fromkeys(here), key=lambda edition: (edition.age, edition.profile), reverse=True):
        if edition.age == age:
            continue
        try:
            listed = _list(edition)
        except (GuideError, ValueError):
            if edition.age > age:
                unreadable[edition.number] = None
            continue
        if listed and edition.age > age:
            newer.append(OtherEdition(edition.number, listed))
        elif listed:
            older.append(listed)
    older.sort(key=lambda listed: listed.date, reverse=True)
    return OtherEditions(tuple(newer), tuple(older), date), tuple(unreadable)


def _list(edition: Installed) -> NumberList | None:
    """None where it was made without one. GuideError or ValueError where it is not what the signed sums say."""
    signed_sum = checksums.parse_sums(edition.sums).get(FILE_NAME)
    if signed_sum is None:
        return None
    data = read_bytes(edition.folder / FILE_NAME)
    if checksums.sum_of(data) != signed_sum:
        raise ValueError(f"{FILE_NAME} is not what the sums say")
    return parse_list(data)
