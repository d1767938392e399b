"""What Find help answers: notes first, then pages and places to call in order, each with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Address


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the result.

    address    a page, an article or a service
    gated_by   id of the note that has to be read before it opens; None: open
    reason     id of a row of `reasons` in resources/referral.yaml: it names the need, never an origin
    """

    address: Address
    gated_by: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Referral:
    """The result for some answers. The same answers give the same result, whatever the records are called.

    notes     ids of safety notes, the gravest for this answer first; they stand before the first number
    offers    in order; never empty
    remarks   ids of rows of `remarks` in resources/referral.yaml: honest sentences about this result, in order
              (no country was said, no line is known for men here, why there is no number)
    prepare   ids of rows of resources/prepare.yaml: what to have ready before a call
    """

    notes: tuple[str, ...]
    offers: tuple[Offer, ...]
    remarks: tuple[str, ...]
    prepare: tuple[str, ...]
