"""The card for a pocket, 8.5 × 5.4 cm: digits, and who answers an emergency number. Not one word on the subject.

The set of numbers tells: the person picks them, and reads first what a finder may think. A number behind a note, one
with a critical note of its own, or one that is not shown where the person is cannot be picked at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.directory import ServiceSummary
from guide.core.doors import LIFE_LINES, Door, Place, passage, shows_number
from guide.core.i18n import _, pgettext, spoken
from guide.core.notes import Level
from guide.core.vocabulary import answer_name
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Cards, Pick, Printable, Sheet, Wishes
from guide.ui.models.strip_numbers import StripNumber, strip_numbers
from guide.ui.session import Session

WIDTH, HEIGHT = 85.0, 54.0
MOST_NUMBERS = 5


def wallet_card(session: Session) -> tuple[Printable, ...]:
    """The card for the chosen country; nothing where none is chosen or no number of it may be carried."""
    picks = tuple(_picks(session))
    if not picks:
        return ()
    # Translators: What can be put on paper: a card of the size of a bank card, to carry.
    name = _("Card for a pocket")
    before = _(
        "Think of who may find it. Emergency numbers are on many cards and say nothing. Another number can tell what "
        "somebody needs, or whom they know. Take as few as possible. Only digits stand on the card."
    )
    return (Printable(name, lambda wishes: _sheet(session, wishes), True, before, picks, MOST_NUMBERS),)


def _picks(session: Session) -> Iterator[Pick]:
    for number in _emergency(session):
        words = _words(number)
        # Translators: A number to pick for the card: who answers, then the digits.
        chosen = bool(LIFE_LINES & set(number.answers))
        yield Pick(_key(number.service, number.digits), _pair(words, number.digits), chosen)
    for service in _ordinary(session):
        for phone in service.phones:
            if phone.type != "fax":
                yield Pick(_key(service.id, phone.number), _pair(service.name.text, phone.number))


def _sheet(session: Session, wishes: Wishes) -> Sheet:
    """Emergency numbers with who answers, others as digits alone, and a line for a number of one's own."""
    emergency = (
        _pair(_label(session, number, wishes), number.digits)
        for number in _emergency(session)
        if _key(number.service, number.digits) in wishes.picked
    )
    ordinary = (
        phone.number
        for service in _ordinary(session)
        for phone in service.phones
        if phone.type != "fax" and _key(service.id, phone.number) in wishes.picked
    )
    lines = [Wording(words, session.language, Standing.SOURCE) for words in (*emergency, *ordinary, "")]
    return Sheet((Cards([lines], WIDTH, HEIGHT),))


def _label(session: Session, number: StripNumber, wishes: Wishes) -> str:
    if wishes.beside is None:
        return _words(number)
    with spoken(session.edition.catalog(wishes.beside)):
        beside = _words(number)
    return f"{_words(number)} · {beside}"


def _words(number: StripNumber) -> str:
    return " · ".join(answer_name(answer) for answer in number.answers)


def _pair(words: str, digits: str) -> str:
    # Translators: A name and a telephone number beside each other.
    return pgettext("name and number", "{name}  {number}").format(name=words, number=digits)


def _key(service: str, digits: str) -> str:
    return f"{service} {digits}"


def _emergency(session: Session) -> list[StripNumber]:
    """Emergency numbers that no note stands before."""
    if session.country is None:
        return []
    services = session.edition.directory.services(session.language)
    return [
        number
        for number in strip_numbers(services, session.country)
        if number.gated_by is None and number.type == "voice"
    ]


def _ordinary(session: Session) -> list[ServiceSummary]:
    """Lines of the country that anybody may know about: no note before them, no mission, nothing in doubt."""
    return [
        service
        for service in session.edition.directory.services(session.language)
        if service.country == session.country
        and session.country is not None
        and not service.answers & (LIFE_LINES | {"police"})
        and not service.unconfirmed
        and "north_koreans" not in service.serves  # its digits alone would tell whom they serve
        and shows_number(service, session.country)
        and _is_open(service)
        and not _warned_of(service, session)
    ]


def _is_open(service: ServiceSummary) -> bool:
    way = passage(service, Door.NUMBERS)
    return way.place is Place.LIST and way.gated_by is None


def _warned_of(service: ServiceSummary, session: Session) -> bool:
    """Whether a note that can cost life or liberty belongs to it: the card has no room for one."""
    notes = session.edition.notes
    return any(notes.note(id, session.language).level is Level.CRITICAL for id in service.safety)
