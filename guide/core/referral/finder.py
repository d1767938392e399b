"""Find help: from answers to notes, pages and places to call. Pure: the records, the rules and the moment are given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from guide.core.address import Address, Kind
from guide.core.directory import ScheduleKind, ServiceSummary
from guide.core.doors import Door, Place, passage
from guide.core.referral.answers import Answers
from guide.core.referral.conditions import Case, Select
from guide.core.referral.passing import Doorway, own_note
from guide.core.referral.ranking import rank
from guide.core.referral.result import Offer, Referral
from guide.core.referral.rules import OWN_NOTE, OfferRule, PrepareRule, RemarkRule, Rules

LIFE_LINE_REASON = "life-line"

_Passing = tuple[ServiceSummary, str | None]
"""A record that may be offered in this case, and the note it opens behind."""


class Finder:
    """The records and the rules of one edition. Made once, asked for each set of answers."""

    def __init__(self, services: Iterable[ServiceSummary], rules: Rules) -> None:
        self._services = tuple(services)
        self._rules = rules
        self._working_in: dict[str | None, list[ServiceSummary]] = defaultdict(list)
        self._nationals: dict[str | None, list[ServiceSummary]] = defaultdict(list)
        for service in self._services:
            self._working_in[service.area_country].append(service)
            self._nationals[service.for_nationals_of].append(service)

    @property
    def serving(self) -> Mapping[str, frozenset[str]]:
        """By need, the offers of a record that meet it."""
        return self._rules.serving

    def find(self, answers: Answers, now: datetime) -> Referral:
        """The result at a moment, which must know its own zone (ValueError otherwise)."""
        return _Finding(self._services, self._for(answers), self._rules, answers, now).result()

    def _for(self, answers: Answers) -> tuple[ServiceSummary, ...]:
        """What can be offered at all: what works where the person is, in their own country, or for its citizens."""
        found = [
            *(self._working_in.get(answers.country, ()) if answers.country else ()),
            *(self._working_in.get(answers.origin, ()) if answers.origin else ()),
            *(self._nationals.get(answers.origin, ()) if answers.origin else ()),
        ]
        return tuple({service.id: service for service in found}.values())


class _Finding:
    """One set of answers on its way to a result."""

    def __init__(
        self,
        every: tuple[ServiceSummary, ...],
        services: tuple[ServiceSummary, ...],
        rules: Rules,
        answers: Answers,
        now: datetime,
    ) -> None:
        if now.tzinfo is None:
            raise ValueError("a moment without a time zone is not a moment")
        self._rules = rules
        self._now = now
        self._case = Case(answers, rules.serving)
        self._doorway = Doorway.of(self._case, rules.out, rules.gates)
        self._all = every
        self._passing = tuple(self._through(services))
        self._gates = {service.id: gate for service, gate in self._passing}
        self._by_id = {service.id: service for service, _gate in self._passing}

    def result(self) -> Referral:
        offers = self._in_order(self._offers())
        offered = [(self._by_id[o.address.id], o.gated_by) for o in offers if o.address.kind is Kind.SERVICE]
        return Referral(
            notes=tuple(dict.fromkeys(self._notes(offered))),
            life_lines=tuple(service.id for service in self._life_lines()),
            offers=offers,
            beyond=tuple(self._beyond()),
            remarks=tuple(self._sentences(self._rules.remarks, offered)),
            prepare=tuple(self._sentences(self._rules.prepare, offered)),
        )

    def _through(self, services: Iterable[ServiceSummary]) -> Iterator[_Passing]:
        for service in services:
            passed = passage(service, Door.FIND_HELP, self._doorway)
            if passed.place is Place.LIST:
                yield service, passed.gated_by

    def _offers(self) -> Iterator[Offer]:
        for rule in self._rules.offers:
            if rule.when.holds(self._case):
                yield from (Offer(page, None, rule.reason) for page in rule.pages)
                yield from self._chosen(rule)

    def _chosen(self, rule: OfferRule) -> Iterator[Offer]:
        if rule.services is None:
            return
        found = [(s, gate) for s, gate in self._passing if rule.services.matches(s, self._case, gate)]
        found.sort(key=lambda passing: rank(passing[0], self._case, passing[1] is not None, self._now))
        for service, gate in found[: rule.most]:
            yield Offer(Address(Kind.SERVICE, service.id), gate, rule.reason)

    def _in_order(self, offers: Iterable[Offer]) -> tuple[Offer, ...]:
        """Each once, where it came first. Where a life is in danger, a line with office hours follows all others."""
        once: dict[Address, Offer] = {}
        for offer in (*offers, *self._missing_life_lines()):
            once.setdefault(offer.address, offer)
        if "life" not in self._case.flags:
            return tuple(once.values())
        return tuple(sorted(once.values(), key=self._keeps_office_hours))

    def _keeps_office_hours(self, offer: Offer) -> bool:
        service = self._by_id.get(offer.address.id) if offer.address.kind is Kind.SERVICE else None
        return service is not None and service.schedule.kind is ScheduleKind.WEEKLY

    def _missing_life_lines(self) -> Iterator[Offer]:
        for service in self._life_lines():
            yield Offer(Address(Kind.SERVICE, service.id), None, LIFE_LINE_REASON)

    def _life_lines(self) -> list[ServiceSummary]:
        """Ambulance before fire."""
        if "life" not in self._case.flags:
            return []
        found = [service for service, _gate in self._passing if self._doorway.is_life_line(service)]
        return sorted(found, key=lambda s: ("ambulance" not in s.answers, rank(s, self._case, False, self._now)))

    def _beyond(self) -> Iterator[Offer]:
        """Kept back from the list itself, so they are sought among all records."""
        for rule in self._rules.beyond:
            if not rule.when.holds(self._case):
                continue
            found = [service for service in self._all if rule.services.matches(service, self._case)]
            nobody = Case(Answers())  # the same order for everybody
            for service in sorted(found, key=lambda s: rank(s, nobody, False, self._now)):
                yield Offer(Address(Kind.SERVICE, service.id), rule.behind, rule.id)

    def _notes(self, offered: list[_Passing]) -> Iterator[str]:
        for rule in self._rules.notes:
            if rule.when.holds(self._case) and self._fits(rule.offered, offered):
                for note in rule.notes:
                    yield from self._own_notes(rule.offered, offered) if note == OWN_NOTE else (note,)

    def _own_notes(self, select: Select | None, offered: list[_Passing]) -> Iterator[str]:
        for service, gate in offered:
            note = own_note(service)
            if note and select and select.matches(service, self._case, gate):
                yield note

    def _sentences(
        self, rules: tuple[RemarkRule, ...] | tuple[PrepareRule, ...], offered: list[_Passing]
    ) -> Iterator[str]:
        for rule in rules:
            missing = rule.missing if isinstance(rule, RemarkRule) else None
            lacks = missing is None or not self._fits(missing, offered)
            if lacks and rule.when.holds(self._case) and self._fits(rule.offered, offered):
                yield rule.id

    def _fits(self, select: Select | None, offered: list[_Passing]) -> bool:
        return select is None or any(select.matches(service, self._case, gate) for service, gate in offered)
