"""Rows of the directory after the other editions on the stick had their say (guide.core.other_editions).

What they withdrew is taken out of the rows themselves, so that no page, list, code or paper can show it. What newer
ones warn of is put onto the rows, for every door to see (guide.core.doors).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from guide.core.other_editions import OtherEditions
from guide.store.service_rows import PhoneRow, ServiceRow
from guide.store.standing_cautions import Cautions
from guide.text.digits import only_digits


@dataclass(frozen=True, slots=True)
class Gone:
    """What an edition still holds and must not show.

    withdrawn  ids of services, to the number of the edition that withdrew each
    numbers    of each service that lost some: as digits, in every form it was printed in
    digits     of all numbers together, without those that another service still has
    """

    withdrawn: Mapping[str, str]
    numbers: Mapping[str, frozenset[str]]
    digits: frozenset[str]


NOTHING_GONE = Gone({}, {}, frozenset())


def standing_rows(
    rows: Mapping[str, ServiceRow],
    former: Mapping[str, tuple[str, ...]],
    others: OtherEditions,
    cautions: Cautions | None = None,
) -> tuple[dict[str, ServiceRow], Gone]:
    """The rows with what still holds, and what was taken out of them. former: ids that a service had before.

    cautions  what the open edition says itself against its numbers; needed where there is a newer one
    """
    standing = {id: _standing(row, (id, *former.get(id, ())), others) for id, row in rows.items()}
    if not others.newer or cautions is None:
        return standing, NOTHING_GONE
    standing = {id: cautions.warned(row, rows[id]) for id, row in standing.items()}
    numbers = {}
    for id, row in rows.items():
        kept = {phone.key for phone in standing[id].phones}
        if lost := frozenset(_forms(phone for phone in row.phones if phone.key not in kept)):
            numbers[id] = lost
    still = set(_forms(phone for row in standing.values() for phone in row.phones))
    withdrawn = {id: row.withdrawn_by for id, row in standing.items() if row.withdrawn_by}
    return standing, Gone(withdrawn, numbers, frozenset().union(*numbers.values()) - still)


def _standing(row: ServiceRow, ids: tuple[str, ...], others: OtherEditions) -> ServiceRow:
    if withdrawn := others.withdrawn_by(row.id):
        return replace(row, phones=(), hours=(), schedule_note=None, languages=(), withdrawn_by=withdrawn)
    verdicts = [others.number_replaced_by(row.id, phone.number, phone.e164) for phone in row.phones]
    if not any(verdicts):
        if row.do_not_contact:  # is in no list, and its number is news to nobody
            return row
        return replace(row, phones=tuple(_marked(phone, ids, others) for phone in row.phones))
    kept = [phone for phone, replaced in zip(row.phones, verdicts, strict=True) if not replaced]
    if {_kind(phone) for phone in kept} != {_kind(phone) for phone in row.phones}:
        kept = []  # who may see the rest depends on what is gone (guide.core.doors.shows_number)
    replaced_by = next(filter(None, verdicts))
    return replace(row, phones=tuple(_marked(phone, ids, others) for phone in kept), replaced_by=replaced_by)


def _marked(phone: PhoneRow, ids: tuple[str, ...], others: OtherEditions) -> PhoneRow:
    changed = others.changed_on(ids, phone.number, phone.e164)
    return replace(phone, changed_on=changed) if changed else phone


def _kind(phone: PhoneRow) -> tuple[str | None, bool]:
    return phone.country, phone.short_code


def _forms(phones: Iterable[PhoneRow]) -> Iterable[str]:
    for phone in phones:
        forms = (phone.number, phone.e164, phone.national)
        yield from filter(None, (only_digits(form) for form in forms if form))
