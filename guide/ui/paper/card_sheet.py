"""A number card on paper: the notes that stand before the number, the number, and what is known of it.

The heading names the kind of line alone: a name may tell more than whoever carries the paper wants to be seen. The
addresses of sources stay on the screen for the same reason, and so does what is true only now.
"""

from __future__ import annotations

from datetime import UTC, datetime

from guide.core.directory import Phone, ScheduleKind, Service
from guide.core.doors import first_notes, shows_number, stays_on_screen
from guide.core.errors import GuideError
from guide.core.i18n import N_, _, pgettext
from guide.core.vocabulary import answer_name, kind_name
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Look, Paragraph, Sheet, Wishes
from guide.ui.notes_order import gravest_first, words_of
from guide.ui.number_standing import gone_sentence, warned_sentence
from guide.ui.paper.writing import Lines, Writer, said, written
from guide.ui.service_facts import Fact, ServiceFacts, weekly_lines
from guide.ui.session import Session

_WITHHELD = N_("While this country is the chosen one, this number is not put on paper.")


def is_printable(service: Service, country: str | None) -> bool:
    """Whether the digits may stand on paper for a reader in this country, once the note before them was read."""
    may_not = service.do_not_contact or service.withdrawn_by or stays_on_screen(service)
    return not may_not and shows_number(service, country)


def card_sheet(id: str, session: Session, wishes: Wishes) -> Sheet:
    """Raises NotInGuideError, and GuideError where the number may not be shown here. The caller sees to it that the
    note before a gated number was read; on paper it stands above the number again, in full."""

    def write(language: str) -> Lines:
        service = session.edition.directory.service(id, language)
        if not is_printable(service, session.country):
            raise GuideError(_WITHHELD)
        return _card(service, Writer(session, wishes, language), session)

    return written(write, session, wishes)


def _card(service: Service, writer: Writer, session: Session) -> Lines:
    language = writer.language
    first = gravest_first(session.edition, first_notes(service), language)
    notes = gravest_first(session.edition, service.safety, language)
    others = [note for note in notes if note not in first]
    lines = [said(Look.TITLE, kind_name(service.kind), language)]
    held = [service.name, service.description, *words_of(others)]
    for note in first:
        lines += writer.full_note(note)
    held += words_of(first)
    lines += writer.short_notes(others)
    lines.append(writer.paragraph(Look.LEAD, service.name))
    lines += [Paragraph(Look.BODY, Wording(name, code, Standing.SOURCE)) for code, name in service.own_names]
    for phone in sorted(service.phones, key=lambda phone: phone.type == "fax"):
        lines += _number(service, phone, writer, session)
    for standing in filter(None, (gone_sentence(service), warned_sentence(service))):
        lines.append(said(Look.BODY, standing, language))
    if service.description is not None:
        lines.append(writer.paragraph(Look.BODY, service.description))
    lines += _facts(service, writer, session)
    return lines + writer.marks(held)


def _number(service: Service, phone: Phone, writer: Writer, session: Session) -> Lines:
    language = writer.language
    country = session.edition.names.country(service.country, language) if service.country else None
    answers = " · ".join(answer_name(answer) for answer in phone.answers)
    place = _("In {country}").format(country=country) if country else ""
    lines = [said(Look.BODY, " · ".join(part for part in (place, answers) if part), language)]
    lines.append(Paragraph(Look.DIGITS, Wording(phone.number, language, Standing.SOURCE)))
    if phone.short_code and country:
        here = session.country == service.country
        only = _("Works only in {country}.")
        elsewhere = _("Works only in {country}. Where you are, these digits may reach the police or someone else.")
        lines.append(said(Look.SMALL, (only if here else elsewhere).format(country=country), language))
    elif phone.e164:
        lines.append(said(Look.SMALL, _("From another country: {number}").format(number=phone.e164), language))
    if phone.note is not None:
        lines.append(writer.paragraph(Look.SMALL, phone.note))
    return lines


def _facts(service: Service, writer: Writer, session: Session) -> Lines:
    """What the card says, but for what changes with the hour, and for addresses of the web."""
    facts = ServiceFacts(session.edition, writer.language, lambda: datetime.now(UTC))
    when = _hours(service, writer.language)
    told = (facts.how_sure(service), *(when if fact.label == _("When") else fact for fact in facts.of(service)))
    # Translators: A label and what is known, on paper: “Cost: free”. Use your language's colon.
    labelled = pgettext("label on paper", "{label}: {words}")
    return [line for fact in told for line in _told(fact, labelled, writer)]


def _told(fact: Fact, labelled: str, writer: Writer) -> Lines:
    """The lines of one fact beneath each other, as one block in every language. The address of a web page tells more
    than a number does: it stays away."""
    lines = [line.text for line in map(writer.plain, fact.lines) if "://" not in line.text]
    words = labelled.format(label=fact.label, words="\n".join(lines))
    return [said(Look.ITEM, words, writer.language)] if lines else []


def _hours(service: Service, language: str) -> Fact:
    if service.schedule.kind is ScheduleKind.ALWAYS:
        words = [_("Open day and night.")]
    else:
        words = weekly_lines(service.schedule.hours, language) or [_("Opening hours not known.")]
    lines = [Wording(line, language, Standing.SOURCE) for line in words]
    note = service.schedule.note
    return Fact(_("When"), (*lines, note) if note else tuple(lines))
