"""What comes first among records that fit alike: safety, need, open now, stated language, age of the source.

A language that is only assumed and the confidence label never count. Hours that are not known are neutral.
"""

from __future__ import annotations

from datetime import datetime

from guide.core.directory import ScheduleKind, ServiceSummary
from guide.core.opening_hours import state_at
from guide.core.referral.conditions import Case

Rank = tuple[int | str, ...]


def rank(service: ServiceSummary, case: Case, gated: bool, now: datetime) -> Rank:
    """Sorts ascending. Two records alike in everything are ordered by their numbers and names, never by their ids.

    Open before gated; where a life is in danger, what answers now; who meets more of the needs; what is not in doubt;
    open now; what is made for just this, and offers more of it; a stated language; the newer source.
    """
    return (
        int(gated),
        -_openness(service, now) if "life" in case.flags else 0,
        -case.needs_met(service),
        int(service.unconfirmed),
        -_openness(service, now),
        -_made_for(service, case),
        -case.offers_met(service),
        -int(_speaks(service, case)),
        _descending(service.assured_date or ""),
        *sorted(phone.number for phone in service.phones),
        service.name.text,
    )


def _made_for(service: ServiceSummary, case: Case) -> int:
    """Whether a line was made for just this: work where work is the need, children, women, a person's own people."""
    serves = frozenset(service.serves)
    made = "workers" in serves and not {"forced_work", "scam_compound"}.isdisjoint(case.answers.needs)
    made |= "children" in serves and "child" in case.flags
    made |= "foreigners" in serves and "anyone" not in serves and "foreign" in case.flags
    made |= "women" in serves and "men" in service.not_for and case.answers.who == "woman"
    return int(made)


def _openness(service: ServiceSummary, now: datetime) -> int:
    """1 open, 0 not known, -1 closed."""
    if service.schedule.kind is ScheduleKind.ALWAYS:
        return 1
    is_open = state_at(service.schedule, now).is_open
    return 0 if is_open is None else 1 if is_open else -1


def _speaks(service: ServiceSummary, case: Case) -> bool:
    stated = {language.code for language in service.languages if not language.assumed}
    return not stated.isdisjoint(case.answers.languages)


def _descending(date: str) -> str:
    """A key under which the later date sorts first."""
    return "".join(chr(0x7F - ord(character)) for character in date.ljust(10, " "))
