"""Lines of the result of Find help as rows: pages to read and places to call, each with the need it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from guide.core.address import Address, Kind
from guide.core.directory import ServiceSummary
from guide.core.i18n import _
from guide.core.markup import plain_text
from guide.core.referral.result import Offer
from guide.core.wording import Wording
from guide.ui.models.rows import RowsModel
from guide.ui.models.services import ServiceRow, service_row
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.titles import title_of


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One line of the result with its words.

    words   of a service as in every list of services; of a page its title alone
    reason  which need it answers, and the language of these words; never where anybody comes from
    gate    id of the note that opens before it is visited; None: it opens at once
    """

    words: ServiceRow
    reason: tuple[str, str]
    gate: str | None

    @property
    def address(self) -> Address:
        return self.words.address

    @property
    def headline(self) -> str:
        return self.words.headline

    @property
    def is_service(self) -> bool:
        return self.address.kind is Kind.SERVICE

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen."""
        words = self.words
        called = (*words.numbers, words.before, words.about, words.doubt, words.changed)
        parts = (words.name, self.reason[0], *called)
        return ". ".join(part.rstrip(".။。") for part in parts if part)


class OffersModel(RowsModel[OfferRow]):
    """Lines of the result."""


class OfferRows:
    """Makes the rows of one result.

    services  of the edition in the language of the page, by id
    """

    def __init__(self, session: Session, facts: ServiceFacts, services: Mapping[str, ServiceSummary]) -> None:
        self._session = session
        self._facts = facts
        self._services = services

    def row(self, offer: Offer, reason: Wording | None, gate: str | None) -> OfferRow | None:
        """The row of an offer; None where this edition has nothing at its address.

        reason  which need it answers; None where the heading above says it
        gate    the note before it that has not been read yet
        """
        if offer.address.kind is Kind.SERVICE:
            service = self._services.get(offer.address.id)
            if service is None or service.do_not_contact:
                return None
            words = service_row(service, self._session, self._facts, gated=gate is not None)
        else:
            title = title_of(offer.address, self._session.edition, self._session.language)
            if title is None:
                return None
            words = _page(offer.address, title, gate)
        return OfferRow(words, (plain_text(reason.text), reason.language) if reason else ("", ""), gate)


def _page(address: Address, title: Wording, gate: str | None) -> ServiceRow:
    row = ServiceRow(address, plain_text(title.text), title.language, None, (), "", "", "")
    # Translators: One fixed line under a page of the guide that opens behind a safety note.
    return replace(row, before=_("Read the note first")) if gate else row
