"""A result of Find help on paper: what to read, whom to call, what to have ready.

Whoever finds the sheet learns nothing of the answers: no reasons, no remarks, no date. What opened behind a note, what
must not be called from where the reader is and, where officials may send a person back, every number but those of
ambulance and fire stay away from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.address import Kind
from guide.core.directory import ScheduleKind, ServiceSummary
from guide.core.doors import LIFE_LINES, shows_number
from guide.core.i18n import _
from guide.core.markup import plain_text
from guide.core.opening_hours import Openness, OpenState
from guide.core.referral.result import Referral
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Look, Paragraph, Sheet
from guide.ui.notes_order import SHOWN_FIRST
from guide.ui.number_standing import warned_sentence
from guide.ui.service_facts import ServiceFacts, open_sentence, weekly_lines
from guide.ui.session import Session
from guide.ui.titles import title_of
from guide.ui.word_lists import in_a_row


def result_sheet(result: Referral, at_risk: bool, session: Session, facts: ServiceFacts) -> Sheet:
    """at_risk: contact with officials may end in being sent back by force."""
    return Sheet(tuple(_parts(result, at_risk, session, facts)))


def _parts(result: Referral, at_risk: bool, session: Session, facts: ServiceFacts) -> Iterator[Paragraph]:
    language, edition = session.language, session.edition
    known = {service.id: service for service in edition.directory.services(language)}
    services = [
        known[offer.address.id]
        for offer in result.offers
        if offer.address.kind is Kind.SERVICE and offer.gated_by is None and offer.address.id in known
    ]
    called = [service for service in services if _may_stand(service, at_risk, session.country)]
    # Translators: Heading of a printed page. Neutral: whoever finds it learns nothing.
    yield _own(Look.TITLE, _("Numbers and next steps"), language)
    for id in result.notes[:SHOWN_FIRST] if called else ():
        yield _content(Look.WARNING, edition.notes.note(id, language).short)
    for service in called:
        yield from _service(service, session, facts)
    titles = [title_of(o.address, edition, language) for o in result.offers if o.address.kind is not Kind.SERVICE]
    if any(titles):
        # Translators: Heading on a printed page, above titles of pages of the guide.
        yield _own(Look.HEADING, _("To read in the guide"), language)
    for title in titles:
        if title:
            yield _content(Look.ITEM, title)
    if called and result.prepare:
        yield _own(Look.HEADING, _("Before a call, have ready"), language)
        for id in result.prepare:
            yield _content(Look.ITEM, edition.referral.preparation(id, language))


def _may_stand(service: ServiceSummary, at_risk: bool, country: str | None) -> bool:
    if service.do_not_contact or not service.phones:
        return False
    return bool(service.answers & LIFE_LINES) or (not at_risk and shows_number(service, country))


def _service(service: ServiceSummary, session: Session, facts: ServiceFacts) -> Iterator[Paragraph]:
    language = session.language
    yield _content(Look.LEAD, service.name)
    for code, name in service.own_names[:1]:
        if code != language:
            yield Paragraph(Look.SMALL, Wording(name, code, Standing.SOURCE))
    for phone in service.phones:
        if phone.type != "fax":
            yield _own(Look.DIGITS, phone.number, language)
    spoken = in_a_row(
        session.edition.names.language(each.code, language) for each in service.languages if not each.assumed
    )
    lines = [*_hours(service, language), spoken, facts.age(service) if service.unconfirmed else ""]
    for line in lines:
        if line:
            yield _own(Look.SMALL, line, language)
    if warning := warned_sentence(service):  # of a life line alone: no other stands here that a newer edition warns of
        yield _own(Look.BODY, warning, language)


def _hours(service: ServiceSummary, language: str) -> list[str]:
    """Hours of the week, never “open now”: paper does not know when it is read."""
    match service.schedule.kind:
        case ScheduleKind.ALWAYS:
            return [open_sentence(OpenState(Openness.ALWAYS), language)]
        case ScheduleKind.UNKNOWN:
            return [open_sentence(OpenState(Openness.UNKNOWN), language)]
        case ScheduleKind.WEEKLY:
            return weekly_lines(service.schedule.hours, language)


def _own(look: Look, words: str, language: str) -> Paragraph:
    return Paragraph(look, Wording(words, language, Standing.SOURCE))


def _content(look: Look, wording: Wording) -> Paragraph:
    return Paragraph(look, Wording(plain_text(wording.text), wording.language, wording.standing))
