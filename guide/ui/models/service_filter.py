"""What a reader may narrow the list of numbers by. A filter never hides what may save a life."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from guide.core.directory import ScheduleKind, ServiceSummary
from guide.core.opening_hours import state_at


@dataclass(frozen=True, slots=True)
class ServiceFilter:
    """None: not narrowed by this.

    need      a value of `offers`
    spoken    code of a language that the line states; an assumed one never counts
    audience  a value of `serves`
    open_now  leaves out what is known to be closed; hours that are not known stay
    """

    need: str | None = None
    spoken: str | None = None
    audience: str | None = None
    open_now: bool = False

    @property
    def is_empty(self) -> bool:
        return self == ServiceFilter()

    def keeps(self, service: ServiceSummary, moment: datetime) -> bool:
        """Emergency lines always; lines that are always open whatever the hour."""
        if service.kind == "emergency":
            return True
        if self.need is not None and self.need not in service.offers:
            return False
        if self.spoken is not None and self.spoken not in stated_languages(service):
            return False
        if self.audience is not None and not _serves(service, self.audience):
            return False
        if not self.open_now or service.schedule.kind is ScheduleKind.ALWAYS:
            return True
        return state_at(service.schedule, moment).is_open is not False


def stated_languages(service: ServiceSummary) -> frozenset[str]:
    return frozenset(language.code for language in service.languages if not language.assumed)


def emergency_first(services: Iterable[ServiceSummary]) -> list[ServiceSummary]:
    """Emergency lines, then the others, each in the order in which the directory gave them."""
    return sorted(services, key=lambda service: service.kind != "emergency")


def _serves(service: ServiceSummary, audience: str) -> bool:
    return audience not in service.not_for and (audience in service.serves or "anyone" in service.serves)
