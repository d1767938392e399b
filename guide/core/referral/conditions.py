"""When a rule holds, and which records it means: both over answers and fields, never over ids of records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property

from guide.core.directory import ServiceSummary
from guide.core.referral.answers import Answers
from guide.core.referral.audience import leaves_out
from guide.core.referral.flags import flags_of

HERE, ORIGIN = "here", "origin"


@dataclass(frozen=True)
class Case:
    """Answers with what follows from them.

    serving   what would meet each need: offers of a record, by need (the values of the question `need`)
    """

    answers: Answers
    serving: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def wanted(self) -> frozenset[str]:
        """All offers that meet one of the needs."""
        return frozenset[str]().union(*(self.serving.get(need, frozenset()) for need in self.answers.needs))

    @cached_property
    def flags(self) -> frozenset[str]:
        return flags_of(self.answers)

    def country_of(self, name: str) -> str | None:
        """A country's code; `here` and `origin` stand for those of the answers."""
        return {HERE: self.answers.country, ORIGIN: self.answers.origin}.get(name, name)

    def needs_met(self, service: ServiceSummary) -> int:
        """How many of the needs a record offers something for."""
        offered = frozenset(service.offers)
        return sum(not offered.isdisjoint(self.serving.get(need, ())) for need in self.answers.needs)

    def offers_met(self, service: ServiceSummary) -> int:
        return len(self.wanted.intersection(service.offers))


@dataclass(frozen=True, slots=True)
class When:
    """All that is given must hold; of a list one value is enough, of `flags` all, of `without` none."""

    flags: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    need: tuple[str, ...] = ()
    also_need: tuple[str, ...] = ()
    no_need: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    asker: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    language: tuple[str, ...] = ()

    def holds(self, case: Case) -> bool:
        answers = case.answers
        asked = (
            (self.need, answers.needs),
            (self.also_need, answers.needs),
            (self.who, (answers.who,)),
            (self.asker, (answers.asker,)),
            (self.avoid, (answers.avoid,)),
            (self.papers, (answers.papers,)),
            (self.country, (answers.country,)),
            (self.origin, (answers.origin,)),
            (self.language, answers.languages),
        )
        return (
            case.flags.issuperset(self.flags)
            and case.flags.isdisjoint(self.without)
            and not any(need in self.no_need for need in answers.needs)
            and all(not wanted or not set(wanted).isdisjoint(given) for wanted, given in asked)
        )


@dataclass(frozen=True)
class Select:
    """Which records: all that is given must hold. Of a list one value is enough.

    works          where: here, origin, elsewhere (anything but here)
    country        whose telephone system: codes, here, origin
    kind, schedule, carry
    offers, serves, not_for, answers, passes_to, notes    one of these
    offers_all     each of these
    reaches        officials of one of these countries learn of a call (codes, here, origin); `unknown` where not known
    nationals      own: for citizens of the person's country; other: for those of another; here: for citizens of the
                   country the person is in, who live abroad; none: for nobody's citizens alone
    number         true: has one that can be rung from where the person is; false: has none at all
    text_only      every number takes text messages alone
    short_elsewhere  its numbers are short ones of another country
    leaves_out     it is not for this person: whom it serves and whom not
    meets_need     offers something for one of the needs
    gated_by       it opens behind one of these notes
    """

    works: str | None = None
    country: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    schedule: tuple[str, ...] = ()
    carry: str | None = None
    extent: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    offers_all: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    passes_to: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reaches: tuple[str, ...] = ()
    nationals: str | None = None
    number: bool | None = None
    text_only: bool | None = None
    short_elsewhere: bool | None = None
    leaves_out: bool | None = None
    meets_need: bool | None = None
    unconfirmed: bool | None = None
    do_not_contact: bool | None = None
    reports_status: bool | None = None
    publishes_faces: bool | None = None
    closed: bool | None = None
    gated_by: tuple[str, ...] = ()
    but: Select | None = None

    @cached_property
    def _given(self) -> tuple[tuple[Callable[..., bool], object], ...]:
        """The tests that are asked for, with what each wants: thousands of records are held against them."""
        wanted = ((name, getattr(self, name)) for name in _FIELDS)
        return tuple((_TESTS[name], want) for name, want in wanted if want not in (None, ()))

    def matches(self, service: ServiceSummary, case: Case, gate: str | None = None) -> bool:
        """gate: the note the record opens behind in this case, where that is known."""
        for test, wanted in self._given:
            if not test(service, case, wanted):
                return False
        if self.gated_by and gate not in self.gated_by:
            return False
        return self.but is None or not self.but.matches(service, case, gate)


def can_be_rung(service: ServiceSummary, country: str | None) -> bool:
    """Whether one of its numbers works from there: a short one works in its own country alone."""
    return any(not phone.short_code or service.country == country for phone in service.phones)


def _works(service: ServiceSummary, case: Case, where: str) -> bool:
    answers = case.answers
    here = answers.country is not None and service.area_country == answers.country
    if where == ORIGIN:
        return answers.origin is not None and service.area_country == answers.origin
    return here if where == HERE else not here


def _in_country(service: ServiceSummary, case: Case, countries: tuple[str, ...]) -> bool:
    return service.country is not None and service.country in {case.country_of(name) for name in countries}


def _reaches(service: ServiceSummary, case: Case, countries: tuple[str, ...]) -> bool:
    if service.reaches is None:
        return "unknown" in countries
    return any(case.country_of(name) in service.reaches for name in countries)


def _nationals(service: ServiceSummary, case: Case, whose: str) -> bool:
    nationality = service.for_nationals_of
    if nationality is None or whose == "none":
        return nationality is None and whose == "none"
    if whose == "own":
        return nationality == case.answers.origin
    return nationality == case.answers.country if whose == HERE else nationality != case.answers.origin


def _number(service: ServiceSummary, case: Case, wanted: bool) -> bool:
    return can_be_rung(service, case.answers.country) if wanted else not service.phones


def _short_elsewhere(service: ServiceSummary, case: Case, wanted: bool) -> bool:
    return bool(service.phones and not can_be_rung(service, case.answers.country)) is wanted


def _any_of(name: str) -> Callable[[ServiceSummary, Case, tuple[str, ...]], bool]:
    return lambda service, _case, wanted: any(value in wanted for value in getattr(service, name) or ())


def _is(name: str) -> Callable[[ServiceSummary, Case, object], bool]:
    return lambda service, _case, wanted: getattr(service, name) == wanted


_TESTS: Mapping[str, Callable[..., bool]] = {
    "works": _works,
    "country": _in_country,
    "kind": lambda service, _case, wanted: service.kind in wanted,
    "schedule": lambda service, _case, wanted: service.schedule.kind in wanted,
    "carry": _is("carry"),
    "extent": lambda service, _case, wanted: service.extent in wanted,
    "offers": _any_of("offers"),
    "offers_all": lambda service, _case, wanted: set(wanted) <= set(service.offers),
    "serves": _any_of("serves"),
    "not_for": _any_of("not_for"),
    "answers": _any_of("answers"),
    "passes_to": _any_of("passes_to"),
    "notes": _any_of("safety"),
    "reaches": _reaches,
    "nationals": _nationals,
    "number": _number,
    "text_only": lambda service, _case, wanted: (
        (bool(service.phones) and all(phone.type == "text" for phone in service.phones)) is wanted
    ),
    "short_elsewhere": _short_elsewhere,
    "leaves_out": lambda service, case, wanted: leaves_out(service, case.answers, case.flags) is wanted,
    "meets_need": lambda service, case, wanted: (not case.wanted.isdisjoint(service.offers)) is wanted,
    "unconfirmed": _is("unconfirmed"),
    "do_not_contact": _is("do_not_contact"),
    "reports_status": _is("reports_status"),
    "publishes_faces": _is("publishes_faces"),
    "closed": _is("closed"),
}
_FIELDS = tuple(f.name for f in fields(Select) if f.name in _TESTS)
