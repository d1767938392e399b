"""The directory: who can be called, by the names of HSDS (Human Services Data Specification).

One hotline is one service. Where HSDS has no word we add our own: kind, answers, short_code,
reaches, records_calls, passes_to, must_report, carry, not_for, confidence, provenance and safety.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from guide.core.wording import Wording


class Known(StrEnum):
    """An answer where "we do not know" counts as yes and is said in words."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ScheduleKind(StrEnum):
    ALWAYS = "always"
    WEEKLY = "weekly"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Phone:
    """One number. `number` is as the source prints it, `e164` only where it works from abroad.

    answers     who picks up an emergency number: police, ambulance, fire, other
    short_code  works only inside the record's country, so it never has an e164
    type        HSDS: voice, text, fax, cell
    spaced      e164 in groups, "+86 10 6532 0351"; None where there is no e164
    country     whose telephone system it belongs to, where that is not the record's country: a mobile number of home
    national    as it is dialled inside its country, "010 6532 0351"; None where that cannot be told for certain
    changed_on  date of the edition that brought it, YYYY-MM-DD; None where an older edition here has it too
    """

    key: str
    number: str
    e164: str | None
    type: str
    answers: tuple[str, ...]
    short_code: bool
    note: Wording | None
    spaced: str | None = None
    national: str | None = None
    country: str | None = None
    changed_on: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A way other than a telephone: sms, app, web, chat, whatsapp, other. `value` may be an address or words."""

    type: str
    value: Wording


def is_words(value: str) -> bool:
    """Whether a channel's value is words to translate, and not an address, an account or a number.

    An address or an account has no blank in it; a number has no letter.
    """
    return any(map(str.isspace, value.strip())) and any(map(str.isalpha, value))


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One weekly row, in the line's own zone. weekday: 0 is Monday; closes_at before opens_at runs past midnight."""

    weekday: int
    opens_at: time
    closes_at: time
    timezone: str


@dataclass(frozen=True, slots=True)
class Schedule:
    kind: ScheduleKind
    hours: tuple[OpeningHours, ...]
    note: Wording | None


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """A language of the line. An assumed one is never promised, filtered or ranked by: nobody may count on it."""

    code: str
    assumed: bool
    note: Wording | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record was read. date: YYYY, YYYY-MM or YYYY-MM-DD; None with a note that says why."""

    url: str
    date: str | None
    date_note: str | None


@dataclass(frozen=True, slots=True)
class Organization:
    id: str
    name: Wording
    own_names: tuple[tuple[str, str], ...]
    url: str | None


@dataclass(frozen=True, slots=True)
class LaterWarning:
    """What a newer edition here says against calling a service, and the open one does not.

    edition    its number
    notes      ids of notes that it put there and the open edition holds, the gravest first: they were added to `safety`
    is_unread  whether some of it stands in that edition alone
    """

    edition: str
    notes: tuple[str, ...]
    is_unread: bool


@dataclass(frozen=True, slots=True)
class ServiceSummary:
    """What a list, a strip or a door needs of a service; the card reads the whole Service.

    own_names       official names in their own languages: (language code, name); data, never translated
    country         ISO code of the country whose phone system the number belongs to; None: international
    area_country    ISO code of the country it works in; None: not one, and `extent` says how far
    extent          nationwide, local, worldwide
    reaches         countries whose officials may learn of a call; empty: nobody's; None: unknown, counts as yes
    passes_to       who is told what a caller says; empty: nobody; None: unknown, counts as yes
    carry           anywhere, outside: works for people whom a call from China endangers
    assured_date    the newest date of its sources, or None; computed by the desk
    unconfirmed     old, single or doubtful (`verify_before_publishing`): said on the screen, never in the strip
    reports_status  an office that deals with a person's papers for the police; found by name only
    publishes_faces a platform that shows the face and place of a missing person; found by name only
    closed          its own source says that it has closed; shown as unconfirmed
    withdrawn_by    the number of a newer edition here that has it no more: it then has no way to reach it at all
    replaced_by     the number of a newer edition here that reaches it otherwise: what is left holds in both
    later_warning   what a newer edition here warns of: it opens behind that (guide.core.doors)
    """

    id: str
    name: Wording
    own_names: tuple[tuple[str, str], ...]
    kind: str
    country: str | None
    area_country: str | None
    extent: str
    phones: tuple[Phone, ...]
    schedule: Schedule
    languages: tuple[SpokenLanguage, ...]
    offers: tuple[str, ...]
    serves: tuple[str, ...]
    not_for: tuple[str, ...]
    for_nationals_of: str | None
    reaches: tuple[str, ...] | None
    passes_to: tuple[str, ...] | None
    carry: str
    safety: tuple[str, ...]
    assured_date: str | None
    unconfirmed: bool
    do_not_contact: bool
    reports_status: bool
    publishes_faces: bool
    closed: bool
    withdrawn_by: str | None = field(default=None, kw_only=True)
    replaced_by: str | None = field(default=None, kw_only=True)
    later_warning: LaterWarning | None = field(default=None, kw_only=True)

    def country_of(self, phone: Phone) -> str | None:
        """Whose telephone system a number of this service belongs to; None: nobody said."""
        return phone.country or self.country

    @property
    def answers(self) -> frozenset[str]:
        """Who picks up at one of its numbers; empty where it is no emergency line."""
        return frozenset(answer for phone in self.phones for answer in phone.answers)


@dataclass(frozen=True, slots=True)
class Service(ServiceSummary):
    """A whole record, as the card shows it."""

    organization: Organization
    description: Wording | None
    area: Wording | None
    channels: tuple[Channel, ...]
    url: str | None
    email: str | None
    cost: str
    cost_note: Wording | None
    records_calls: Known
    must_report: Known
    confidence: str
    staleness: str
    sources: tuple[Source, ...]
    facts: tuple[str, ...]
