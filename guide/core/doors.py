"""Who may see a number, and what comes first: one function for every door.

Rules are over the fields of a record, never over lists of ids. A record that China's officials may learn of opens
behind a note, and so does one that a newer edition here warns of; ambulance and fire never do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from guide.core.directory import Phone, ServiceSummary

if TYPE_CHECKING:
    from guide.core.referral.passing import Doorway

LIFE_LINES = frozenset({"ambulance", "fire"})
STRIP_ANSWERS = LIFE_LINES | {"police"}
RETURN_RISK_NOTE = "S01"
NEWER_EDITION = "newer-edition"
"""Stands for a note that the open edition does not hold: the sentence that a newer one here warns of the number."""


class Door(StrEnum):
    NUMBERS = "numbers"
    SEARCH = "search"
    STRIP = "strip"
    FIND_HELP = "find_help"


class Place(StrEnum):
    """Where a door puts a record."""

    LIST = "list"
    MISSIONS = "missions"
    NOT_TO_CALL = "not_to_call"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Passage:
    """What a door does with a record: where it stands, and which note opens before its digits, or NEWER_EDITION."""

    place: Place
    gated_by: str | None


def passage(service: ServiceSummary, door: Door, doorway: Doorway | None = None) -> Passage:
    """The passage of a record through a door.

    doorway  for Find help, and there alone: the answers with the rules that hold for them
    """
    if door is Door.FIND_HELP:
        if doorway is None:
            raise ValueError("Find help decides by answers")
        return Passage(Place.LIST if doorway.is_open_to(service) else Place.NOWHERE, doorway.gate(service))
    return Passage(_place(service, door), _gate(service))


def shows_number(service: ServiceSummary, chosen_country: str | None) -> bool:
    """Whether digits may be shown at all to a reader in this country, also after a note.

    From China the call itself is the danger where it goes to South Korea or to those who work for people from
    the North. Nobody having said where they are counts as being there. A short number of such a line stays hidden
    in every other country too, where its digits can reach the police (part 6). Ambulance and fire are always shown.
    """
    if service.answers & LIFE_LINES:
        return True
    works_for_the_north = "north_koreans" in service.serves
    if chosen_country is None or chosen_country == "CN":
        countries = {service.country, *(service.country_of(phone) for phone in service.phones)}
        return not ("KR" in countries or works_for_the_north)
    is_elsewhere = chosen_country != service.country and any(phone.short_code for phone in service.phones)
    return not (works_for_the_north and is_elsewhere)


def may_leave(service: ServiceSummary, phone: Phone, chosen_country: str | None) -> bool:
    """Whether a number may leave this screen: be copied, or read by a phone's camera.

    What leaves is dialled without this page beside it. So a number that works only in its own country leaves only
    there: elsewhere its digits can reach the police (P06). From China nothing abroad leaves, and nothing at all where
    nobody has said where they are: both count as a risk of being sent back (P05, R5). A line that works for people
    from the North leaves nowhere but in its own country, for a phone that holds it tells on its owner. Nor does what a
    newer edition warns of in words that are not here.
    """
    if chosen_country is None or service.do_not_contact or not shows_number(service, chosen_country):
        return False
    if stays_on_screen(service):
        return False
    if chosen_country == service.country_of(phone):
        return True
    works_from_here = phone.e164 is not None and not phone.short_code
    return works_from_here and chosen_country != "CN" and "north_koreans" not in service.serves


def may_be_kept(service: ServiceSummary, phone: Phone, chosen_country: str | None) -> bool:
    """Whether a number may become an entry among a phone's contacts: never one with a note before it (part 5)."""
    return may_leave(service, phone, chosen_country) and _gate(service) is None


def later_gate(service: ServiceSummary) -> str | None:
    """What comes first because a newer edition here warns of it: the note, where the open edition holds it."""
    warning = service.later_warning
    if warning is None or service.answers & LIFE_LINES:
        return None
    return next(iter(warning.notes), NEWER_EDITION)


def first_notes(service: ServiceSummary) -> tuple[str, ...]:
    """Ids of the notes that are read before its digits, outside Find help. NEWER_EDITION is no note."""
    gate = _gate(service)
    if gate is None:
        return ()
    later = service.later_warning.notes if service.later_warning else ()
    return tuple(dict.fromkeys(note for note in (gate, *later) if note != NEWER_EDITION))


def stays_on_screen(service: ServiceSummary) -> bool:
    """Whether a newer edition warns of it in words that are not here: nobody takes the number along without them."""
    return service.later_warning is not None and service.later_warning.is_unread and later_gate(service) is not None


def _gate(service: ServiceSummary) -> str | None:
    """The note before the digits. Where nobody knows who learns of a call, a line in China counts as one of theirs."""
    if service.answers & LIFE_LINES:
        return None
    later = later_gate(service)
    if service.reaches is None:
        return RETURN_RISK_NOTE if service.country == "CN" else later
    return RETURN_RISK_NOTE if "CN" in service.reaches else later


def _place(service: ServiceSummary, door: Door) -> Place:
    match door:
        case Door.STRIP:
            in_strip = service.answers & STRIP_ANSWERS and not service.unconfirmed and not service.do_not_contact
            return Place.LIST if in_strip else Place.NOWHERE
        case Door.NUMBERS:
            if service.do_not_contact:
                return Place.NOT_TO_CALL
            if service.reports_status or service.publishes_faces:
                return Place.NOWHERE
            return Place.MISSIONS if service.kind == "embassy" else Place.LIST
        case Door.SEARCH:
            return Place.NOT_TO_CALL if service.do_not_contact else Place.LIST
        case Door.FIND_HELP:
            raise ValueError("Find help decides by answers")
