"""A result of Find help in the words of a language, with what waits behind a note left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from guide.core.address import Address, Kind
from guide.core.directory import ServiceSummary
from guide.core.doors import NEWER_EDITION, RETURN_RISK_NOTE
from guide.core.i18n import _
from guide.core.referral.result import Referral
from guide.core.wording import Wording
from guide.ui.models.offers import OfferRow, OfferRows
from guide.ui.models.strip_numbers import StripNumber, life_numbers
from guide.ui.navigation import BEFORE_YOU_CALL, IMMEDIATE_DANGER, NO_CALL_POSSIBLE, NUMBERS
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.titles import title_of

MISSIONS_NOTE = "S49"
_HIDING = frozenset({RETURN_RISK_NOTE, MISSIONS_NOTE})
"""Notes that hide a place to call altogether until they were read: its name alone may tell too much."""


@dataclass(frozen=True, slots=True)
class ResultWords:
    """What is shown of a result.

    notes    ids of safety notes, the gravest first
    life     numbers of ambulance and fire, where a life is in danger
    rows     pages and places to call, in order
    waits    ids of the notes behind which more lines wait, in order
    outside  the line that leads to places outside the country, and the id of the note before them; None: there are
             none, or it was read
    beyond   these places, once their note was read
    clock    sentences that say which time “open now” goes by
    failure  one sentence in place of the lines where there are none; else empty
    ways     places that lead on, each with words; never empty where there are no lines
    """

    notes: tuple[str, ...] = ()
    life: tuple[StripNumber, ...] = ()
    remarks: tuple[Wording, ...] = ()
    rows: tuple[OfferRow, ...] = ()
    waits: tuple[str, ...] = ()
    outside: tuple[Wording, str] | None = None
    beyond: tuple[OfferRow, ...] = ()
    prepare: tuple[Wording, ...] = ()
    clock: tuple[str, ...] = ()
    failure: str = ""
    ways: tuple[tuple[Address, str], ...] = ()

    def wordings(self) -> tuple[Wording, ...]:
        """All words of the content but notes and lists, for the mark of the page."""
        return (*self.remarks, *self.prepare, *((self.outside[0],) if self.outside else ()))


def result_words(
    result: Referral, session: Session, facts: ServiceFacts, read: Collection[str], notes: Sequence[str]
) -> ResultWords:
    """read: ids of the notes that were read since the answers changed. notes: those to show.

    A place to call that has a note before it is left out until then, or stands without its number; a page shows its
    title, and opens behind the note. A warning that only a newer edition holds stands on the card, which it opens.
    """
    language, referral = session.language, session.edition.referral
    services = {service.id: service for service in session.edition.directory.services(language)}
    rows = OfferRows(session, facts, services)
    shown: list[OfferRow] = []
    waits: list[str] = []
    for offer in result.offers:
        gate = offer.gated_by if offer.gated_by not in (*read, NEWER_EDITION) else None
        if gate in _HIDING and offer.address.kind is Kind.SERVICE:
            waits.append(gate)
        elif row := rows.row(offer, referral.reason(offer.reason, language), gate):
            shown.append(row)
    outside = next((offer for offer in result.beyond if offer.gated_by not in read), None)
    beyond = () if outside else result.beyond
    if not shown:
        return failure_words(_("For this the guide knows nothing to show. These parts may help."), session)
    return ResultWords(
        notes=tuple(notes),
        life=tuple(number for id in result.life_lines if id in services for number in life_numbers(services[id])),
        remarks=tuple(referral.remark(id, language) for id in result.remarks),
        rows=tuple(shown),
        waits=tuple(dict.fromkeys(waits)),
        outside=(referral.reason(outside.reason, language), outside.gated_by or "") if outside else None,
        beyond=tuple(row for offer in beyond if (row := rows.row(offer, None, None))),
        prepare=tuple(referral.preparation(id, language) for id in result.prepare),
        clock=_clock(shown, services, facts),
    )


def failure_words(sentence: str, session: Session) -> ResultWords:
    """Where nothing can be offered: one sentence, and places of this edition that lead on."""
    leading = (IMMEDIATE_DANGER, NO_CALL_POSSIBLE, BEFORE_YOU_CALL, NUMBERS)
    titles = ((address, title_of(address, session.edition, session.language)) for address in leading)
    return ResultWords(failure=sentence, ways=tuple((address, title.text) for address, title in titles if title))


def _clock(rows: Sequence[OfferRow], services: Mapping[str, ServiceSummary], facts: ServiceFacts) -> tuple[str, ...]:
    """For each zone in which a shown line keeps hours, what time it is there: a borrowed clock is often wrong."""
    said = (facts.clock(services[row.address.id]) for row in rows if row.is_service)
    return tuple(dict.fromkeys(sentence for sentence in said if sentence))
