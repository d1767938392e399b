"""Services of a list as rows: what is seen, and what a screen reader says."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Address, Kind
from guide.core.directory import ServiceSummary
from guide.core.doors import Door, later_gate, passage, shows_number
from guide.core.i18n import _
from guide.core.markup import plain_text
from guide.core.vocabulary import answer_name, kind_name
from guide.ui.models.rows import RowsModel
from guide.ui.names_of_services import name_without_digits
from guide.ui.notes_order import gravest_first
from guide.ui.number_standing import gone_sentence, warned_sentence
from guide.ui.number_words import isolated
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.word_lists import in_a_row

_MOST_NUMBERS = 3


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One service with its words.

    name      in the reader's language; without its digits where these are not shown
    own       the first of its official names in another language, and that language's code
    numbers   digits as printed, with who answers; empty where they are not shown
    before    the fixed line in their place: a note comes first, or why not to call; else empty
    about     kind, hours and languages in one line
    doubt     for a number that nobody has checked: how old its source is; else empty
    changed   for a number that is new or another one: since when, or which edition has another one or warns of it; else
              empty
    """

    address: Address
    name: str
    name_language: str
    own: tuple[str, str] | None
    numbers: tuple[str, ...]
    before: str
    about: str
    doubt: str
    changed: str = ""

    @property
    def headline(self) -> str:
        return self.name

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen."""
        parts = (self.name, *self.numbers, self.before, self.about, self.doubt, self.changed)
        return ". ".join(part for part in parts if part)


class ServicesModel(RowsModel[ServiceRow]):
    """Services of a list."""


def service_row(
    service: ServiceSummary, session: Session, facts: ServiceFacts, gated: bool | None = None
) -> ServiceRow:
    """The row of a service that may be called; its digits only where no note comes before them.

    gated  whether one does; by default as the door of the numbers says. Find help knows the answers, and says it; what
           a newer edition warns of is read on the card, so that it stays gated also where other notes were read
    """
    if gated is None:
        gated = passage(service, Door.NUMBERS).gated_by is not None
    gated = gated or later_gate(service) is not None
    shown = not gated and shows_number(service, session.country)
    # Translators: One fixed line in a list, in place of a number that has a note before it.
    before = _("Read before you call") if gated else "" if shown else _("Not to be called from China")
    return ServiceRow(
        address=Address(Kind.SERVICE, service.id),
        name=service.name.text if shown else name_without_digits(service),
        name_language=service.name.language,
        own=_own_name(service, session.language, shown),
        numbers=_numbers(service) if shown else (),
        before=before,
        about=_about(service, session, facts),
        doubt=facts.age(service) if service.unconfirmed else "",
        changed=gone_sentence(service) or warned_sentence(service) or facts.changed(service.phones),
    )


def warning_row(service: ServiceSummary, session: Session) -> ServiceRow:
    """The row of a place not to be contacted: its name and the gravest reason, no digits."""
    notes = gravest_first(session.edition, service.safety, session.language)
    return ServiceRow(
        address=Address(Kind.SERVICE, service.id),
        name=name_without_digits(service),
        name_language=service.name.language,
        own=_own_name(service, session.language, shown=False),
        numbers=(),
        before=plain_text(notes[0].short.text) if notes else _("Do not contact this place."),
        about="",
        doubt="",
    )


def _own_name(service: ServiceSummary, language: str, shown: bool) -> tuple[str, str] | None:
    for code, name in service.own_names:
        if code != language:
            return (name if shown else name_without_digits(service, name)), code
    return None


def _numbers(service: ServiceSummary) -> tuple[str, ...]:
    """Numbers one can speak or write to; of many the first, for the card holds all."""
    phones = [phone for phone in service.phones if phone.type != "fax"]
    several = len({phone.answers for phone in phones if phone.answers}) > 1
    lines = []
    for phone in phones[:_MOST_NUMBERS]:
        who = " · ".join(answer_name(answer) for answer in phone.answers) if several else ""
        lines.append(f"{who} {isolated(phone.number)}".strip())
    if len(phones) > _MOST_NUMBERS:
        # Translators: After the first numbers of a service that has many; all are on its card.
        lines.append(_("and more numbers"))
    return tuple(lines)


def _about(service: ServiceSummary, session: Session, facts: ServiceFacts) -> str:
    names = session.edition.names
    spoken = [names.language(each.code, session.language) for each in service.languages if not each.assumed]
    languages = in_a_row(spoken)
    return " · ".join(
        part for part in (kind_name(service.kind), facts.open_now(service).rstrip(".။。"), languages) if part
    )
