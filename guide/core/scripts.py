"""What can be said on the telephone without naming anybody, by the kind of place that answers (P19)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from guide.core.directory import ServiceSummary
from guide.core.wording import Wording


class ScriptUse(StrEnum):
    """EMERGENCY  place, danger, number of people; whoever answers
    POLICE     where the person chose the police     HELP  a line or an organization that advises
    SHELTER    a place to stay     MISSION  an embassy or consulate     LEGAL  free legal help
    """

    EMERGENCY = "emergency"
    POLICE = "police"
    HELP = "help"
    SHELTER = "shelter"
    MISSION = "mission"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Script:
    """asks: what the person is asked before, beside what every person is asked. says: what is said, line by line; “…”
    is a gap for one's own words."""

    id: str
    use: ScriptUse
    asks: tuple[Wording, ...]
    says: tuple[Wording, ...]


_OF_KINDS = {
    "emergency": (ScriptUse.EMERGENCY,),
    "shelter": (ScriptUse.SHELTER,),
    "embassy": (ScriptUse.MISSION,),
    "legal_aid": (ScriptUse.LEGAL,),
}

_OF_COUNTRIES = {"CN": "zh", "HK": "zh", "MO": "zh", "TW": "zh", "KR": "ko", "VN": "vi", "MM": "my"}
"""The language in which a line can be spoken to where its record does not say it."""


def uses_for(service: ServiceSummary) -> tuple[ScriptUse, ...]:
    """What is said to a service. Where the police answer, first what saves a life, then what a chosen call needs."""
    if "police" in service.answers:
        return (ScriptUse.EMERGENCY, ScriptUse.POLICE)
    if service.answers:
        return (ScriptUse.EMERGENCY,)
    return _OF_KINDS.get(service.kind, (ScriptUse.HELP,))


def language_of_line(service: ServiceSummary, reader: str, known: Collection[str]) -> str | None:
    """The language to say it in, one of `known`; None where that is the reader's own or none of them.

    A language that a record states without a remark counts first; an assumed one is never promised.
    """
    stated = [spoken.code for spoken in service.languages if not spoken.assumed and not spoken.note]
    of_country = _OF_COUNTRIES.get(service.country or "")
    spoken = next((code for code in (*stated, of_country) if code in known), None)
    return None if spoken == reader else spoken
