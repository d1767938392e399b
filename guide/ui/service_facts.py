"""What a card says about a service besides its number, in words and in order.

What is not known is said, never left out where it matters: whether calls are recorded, who is told, who has to
report, which hours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from guide.core import vocabulary
from guide.core.directory import OpeningHours, Phone, Service, ServiceSummary, SpokenLanguage
from guide.core.i18n import N_, _, pgettext
from guide.core.opening_hours import Openness, OpenState, call_first, state_at
from guide.core.other_editions import last_marked
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.dates import date_words, moment_words, time_words, weekday_words
from guide.ui.names_of_services import address_without_number
from guide.ui.word_lists import in_a_row


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its lines. A line is in the reader's language, or carries its own language and standing.

    key  the same in every language; empty where facts never stand beside each other
    """

    label: str
    lines: tuple[Wording, ...]
    key: str = ""


class ServiceFacts:
    def __init__(self, edition: OpenEdition, language: str, now: Callable[[], datetime]) -> None:
        self._names = edition.names
        self._edition_date = edition.date
        self._language = language
        self._now = now

    def of(self, service: Service, reachable: bool = True) -> tuple[Fact, ...]:
        """reachable: whether ways to write stand here too; they are withheld together with the digits."""
        facts = (
            # Translators: Labels on the card of a service, each above or beside what is known.
            self._fact(N_("When"), [*self._hours(service, reachable), service.schedule.note]),
            self._fact(N_("Languages"), self._languages(service, assumed=False)),
            self._fact(N_("Perhaps also, not promised"), self._languages(service, assumed=True)),
            self._fact(N_("Cost"), [vocabulary.cost_name(service.cost), service.cost_note]),
            self._fact(N_("For"), self._for_whom(service)),
            self._fact(N_("Not for"), [self._list(vocabulary.audience_name, service.not_for)]),
            self._fact(N_("Gives"), [self._list(vocabulary.offer_name, service.offers)]),
            self._fact(N_("Where"), [service.area]),
            self._fact(N_("Other ways"), self._ways(service) if reachable else []),
            self._fact(N_("Are calls recorded?"), [vocabulary.records_calls_sentence(service.records_calls)]),
            self._fact(N_("Who is told?"), [self._told(service)]),
            self._fact(N_("Do they have to report?"), [vocabulary.must_report_sentence(service.must_report)]),
            self._fact(N_("Whose officials may learn of it?"), [self._reaches(service)]),
            self._fact(N_("Run by"), self._run_by(service)),
        )
        return tuple(fact for fact in facts if fact.lines)

    def how_sure(self, service: Service) -> Fact:
        # Translators: Label above how far a number can be trusted.
        return self._fact(N_("How sure we are"), [vocabulary.confidence_name(service.confidence), self.age(service)])

    def sources(self, service: Service, reachable: bool = True) -> Fact:
        """reachable: whether the number may be seen; else an address that holds it is cut down to its site."""
        lines = []
        for source in service.sources:
            words = date_words(source.date, self._language) if source.date else _("date not known")
            address = source.url if reachable else address_without_number(service, source.url)
            # Translators: A source: the address of a web page, as text, and its date.
            lines.append(pgettext("source", "{address} ({date})").format(address=address, date=words))
        return self._fact(N_("Sources"), list(lines))

    def age(self, service: ServiceSummary) -> str:
        """The age of the newest source in words. Nobody has called a number, and nothing here says so."""
        if service.assured_date is None:
            return _("The date of the source is not known. Nobody who made this guide has called the number.")
        date = date_words(service.assured_date, self._language)
        if service.unconfirmed:
            return _("Source from {date}, nobody has checked it.").format(date=date)
        return _("Source from {date}, not checked by a call.").format(date=date)

    def changed(self, phones: Iterable[Phone]) -> str:
        """When the newest of these numbers came into the guide, for as long as that is marked; else empty."""
        date = last_marked((phone.changed_on for phone in phones), self._edition_date, self._now())
        # Translators: Beside a number that is new, or another one than in the edition before.
        words = _("Number changed or added on {date}.")
        return words.format(date=date_words(date, self._language)) if date else ""

    def open_now(self, service: ServiceSummary) -> str:
        """One sentence: open now, closed until when, or hours not known."""
        return open_sentence(state_at(service.schedule, self._now()), self._language)

    def clock(self, service: ServiceSummary) -> str:
        """Which time "now" is, in the line's own zone: a borrowed computer's clock is often wrong."""
        if not service.schedule.hours:
            return ""
        zone = service.schedule.hours[0].timezone
        try:
            there = self._now().astimezone(ZoneInfo(zone))
        except (OSError, ValueError, KeyError):
            return ""
        place = self._names.country(service.country, self._language) if service.country else zone
        # Translators: {moment} is a weekday and a time of day, {zone} a name like Asia/Seoul.
        sentence = _("By this computer’s clock it is now {moment} in {place} ({zone}).")
        return sentence.format(moment=moment_words(there, self._language), place=place, zone=zone)

    def _hours(self, service: Service, reachable: bool) -> list[str]:
        lines = [self.open_now(service), *weekly_lines(service.schedule.hours, self._language), self.clock(service)]
        if reachable and call_first(service):
            # Translators: Beside the hours of a place one can go to: nobody goes before a call.
            lines.insert(1, _("Call first, before anyone goes there."))
        return lines

    def _languages(self, service: Service, assumed: bool) -> list[Wording | str | None]:
        spoken = [language for language in service.languages if language.assumed is assumed]
        if not spoken and not assumed:
            return [_("Not known. Have an interpreter ready.")]
        return [self._spoken(language) for language in spoken]

    def _spoken(self, spoken: SpokenLanguage) -> Wording | str:
        name = self._names.language(spoken.code, self._language)
        if not spoken.note:
            return name
        # Translators: A language and a remark: “English (in some cities only)”.
        words = pgettext("language with remark", "{language} ({remark})")
        text = words.format(language=name, remark=spoken.note.text)
        return Wording(text, self._language, spoken.note.standing)

    def _for_whom(self, service: Service) -> list[str]:
        lines = [self._list(vocabulary.audience_name, service.serves)]
        if service.for_nationals_of:
            country = self._names.country(service.for_nationals_of, self._language)
            lines.append(_("Only for citizens of: {country}").format(country=country))
        return lines

    def _told(self, service: Service) -> str:
        sentence = vocabulary.told_sentence_if_no_list(service.passes_to)
        return sentence or self._list(vocabulary.recipient_name, service.passes_to or ())

    def _reaches(self, service: Service) -> str:
        if service.reaches is None:
            return _("We do not know. Assume that officials may learn of it.")
        if not service.reaches:
            return _("Nobody’s, as far as we know.")
        names = (self._names.country(code, self._language) for code in service.reaches)
        return in_a_row(names)

    def _ways(self, service: Service) -> list[Wording | str | None]:
        lines: list[Wording | str | None] = []
        for channel in service.channels:
            # Translators: A way to write to a service and its address: “WeChat: …”.
            words = pgettext("way to write", "{way}: {value}")
            text = words.format(way=vocabulary.channel_type_name(channel.type), value=channel.value.text)
            lines.append(Wording(text, channel.value.language, channel.value.standing))
        return [*lines, service.url, service.email]

    def _run_by(self, service: Service) -> list[Wording | str | None]:
        organization = service.organization
        if organization.name.text == service.name.text:
            return []
        return [organization.name, *(Wording(name, code, Standing.SOURCE) for code, name in organization.own_names)]

    def _list(self, name: Callable[[str], str], values: Sequence[str]) -> str:
        return in_a_row(name(value) for value in values)

    def _fact(self, message: str, lines: Sequence[Wording | str | None]) -> Fact:
        here = self._language
        worded = [Wording(line, here, Standing.SOURCE) if isinstance(line, str) else line for line in lines]
        return Fact(_(message), tuple(line for line in worded if line), key=message)


def open_sentence(state: OpenState, language: str) -> str:
    at = state.changes_at
    time = time_words(at.hour, at.minute, language) if at else ""
    match state.openness:
        case Openness.ALWAYS:
            return _("Open day and night.")
        case Openness.OPEN:
            # Translators: {time} is a time of day, on the clock of the line's own country.
            return _("Open now, until {time}.").format(time=time)
        case Openness.CLOSES_SOON:
            return _("Open now, but closes soon: at {time}.").format(time=time)
        case Openness.OPENS_TODAY:
            return _("Closed now. Opens today at {time}.").format(time=time)
        case Openness.CLOSED:
            return _("Closed now. Opens: {moment}.").format(moment=moment_words(at, language) if at else "")
        case Openness.UNKNOWN:
            return _("Opening hours not known.")


def weekly_lines(hours: Sequence[OpeningHours], language: str) -> list[str]:
    """One line for each run of days with the same hours: “Monday – Friday: 09:00 – 17:00”."""
    by_day: dict[int, tuple[tuple[int, int, int, int], ...]] = {}
    for row in sorted(hours, key=lambda row: (row.weekday, row.opens_at)):
        span = (row.opens_at.hour, row.opens_at.minute, row.closes_at.hour, row.closes_at.minute)
        by_day[row.weekday] = (*by_day.get(row.weekday, ()), span)
    runs: list[list[int]] = []
    for day in sorted(by_day):
        if runs and day == runs[-1][-1] + 1 and by_day[day] == by_day[runs[-1][0]]:
            runs[-1].append(day)
        else:
            runs.append([day])
    return [_week_line(run, by_day[run[0]], language) for run in runs]


def _week_line(days: list[int], spans: tuple[tuple[int, int, int, int], ...], language: str) -> str:
    # Translators: From one day or time to another; use the dash or word of your language.
    between = pgettext("from one to another", "{first} – {last}")
    first, last = weekday_words(days[0], language), weekday_words(days[-1], language)
    times = [
        between.format(first=time_words(*span[:2], language), last=time_words(*span[2:], language)) for span in spans
    ]
    # Translators: Days and the hours of these days. Use your language's colon.
    line = pgettext("days and hours", "{days}: {hours}")
    days_words = first if len(days) == 1 else between.format(first=first, last=last)
    return line.format(days=days_words, hours=in_a_row(times))
