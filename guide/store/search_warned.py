"""What a search may not show of numbers that a newer edition here warns of: the index was built before that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guide.core.directory import ServiceSummary
from guide.core.doors import Door, later_gate, passage
from guide.text.digits import only_digits


@dataclass(frozen=True, slots=True)
class Warned:
    """edition: its number. gate: as the door of the search says. digits: in every form in which they were printed."""

    edition: str
    gate: str
    digits: frozenset[str]


@dataclass(frozen=True, slots=True)
class WarnedNumbers:
    """by_id: of each service with such a gate. digits: of all together, without those that another service shows."""

    by_id: Mapping[str, Warned]
    digits: frozenset[str]


NOBODY_WARNED = WarnedNumbers({}, frozenset())


def warned_numbers(services: Iterable[ServiceSummary]) -> WarnedNumbers:
    found: dict[str, Warned] = {}
    elsewhere: set[str] = set()
    for service in services:
        gate = passage(service, Door.SEARCH).gated_by
        if gate and service.later_warning and later_gate(service):
            found[service.id] = Warned(service.later_warning.edition, gate, _digits(service))
        else:
            elsewhere |= _digits(service)
    together = frozenset().union(*(warned.digits for warned in found.values()))
    return WarnedNumbers(found, together - elsewhere)


def _digits(service: ServiceSummary) -> frozenset[str]:
    forms = (form for phone in service.phones for form in (phone.number, phone.e164, phone.national) if form)
    return frozenset(filter(None, map(only_digits, forms)))
