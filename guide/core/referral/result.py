"""What Find help answers: notes first, then pages and places to call in order, each with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Address


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the result.

    address    a page, an article or a service
    gated_by   id of the note that has to be read before it opens, or guide.core.doors.NEWER_EDITION; None: open
    reason     id of a row of `reason` in resources/referral.yaml: it names the need, never an origin
    """

    address: Address
    gated_by: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Referral:
    """The result for some answers. The same answers give the same result, whatever the records are called.

    notes       ids of safety notes, the gravest for these answers first; they stand before the first number
    life_lines  ids of ambulance and fire of the country where a life is in danger, else empty: they stand above all
                that is ranked, are never gated, and stand in `offers` as well
    offers      in order; never empty
    beyond      organizations outside the country, all behind one note: on the page one line, the same for everybody
    remarks     ids of rows of `remark` in resources/referral.yaml: honest sentences about this result, in order
    prepare     ids of rows of resources/prepare.yaml: what to have ready before a call, in order
    """

    notes: tuple[str, ...]
    life_lines: tuple[str, ...]
    offers: tuple[Offer, ...]
    beyond: tuple[Offer, ...]
    remarks: tuple[str, ...]
    prepare: tuple[str, ...]
