"""Whether a record passes the door of Find help in a case, and behind which note."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.directory import ServiceSummary
from guide.core.doors import LIFE_LINES, later_gate
from guide.core.referral.conditions import Case
from guide.core.referral.rules import OWN_NOTE, GateRule, OutRule


@dataclass(frozen=True)
class Doorway:
    """The rules of the door that hold in a case; made once for some answers, then asked for each record."""

    case: Case
    out: tuple[OutRule, ...]
    gates: tuple[GateRule, ...]

    @classmethod
    def of(cls, case: Case, out: tuple[OutRule, ...], gates: tuple[GateRule, ...]) -> Doorway:
        return cls(
            case,
            tuple(rule for rule in out if rule.when.holds(case)),
            tuple(rule for rule in gates if rule.when.holds(case)),
        )

    def is_open_to(self, service: ServiceSummary) -> bool:
        """Ambulance and fire of the country the person is in are never shut out."""
        if self.is_life_line(service):
            return True
        return not any(rule.services.matches(service, self.case) for rule in self.out)

    def gate(self, service: ServiceSummary) -> str | None:
        """The note before it, or guide.core.doors.NEWER_EDITION; never one before ambulance and fire."""
        if service.answers & LIFE_LINES:
            return None
        for rule in self.gates:
            if rule.services.matches(service, self.case):
                note = own_note(service) if rule.behind == OWN_NOTE else rule.behind
                return note or later_gate(service)
        return later_gate(service)

    def is_life_line(self, service: ServiceSummary) -> bool:
        """Ambulance or fire of the country the person is in; one number that answers for all counts as ambulance."""
        here = service.country is not None and service.country == self.case.answers.country
        return here and bool(service.answers & LIFE_LINES) and not service.do_not_contact and not service.closed


def own_note(service: ServiceSummary) -> str | None:
    """The gravest note that a record has for itself; the first it names where it has none."""
    own = (note for note in service.safety if note.startswith("N-"))
    return next(own, next(iter(service.safety), None))
