"""What is said of a number that another edition here withdrew, changed or warns of."""

from __future__ import annotations

from guide.core.directory import ServiceSummary
from guide.core.doors import LIFE_LINES
from guide.core.i18n import _


def gone_sentence(service: ServiceSummary) -> str:
    """In place of digits that are not shown any more; empty where none is missing."""
    if service.withdrawn_by:
        return withdrawn_sentence(service.withdrawn_by)
    if service.replaced_by:
        # Translators: In place of a telephone number, in an older edition of the guide. {edition}: like 2026.12.
        return _("Edition {edition} has another number or address for this place.").format(edition=service.replaced_by)
    return ""


def withdrawn_sentence(edition: str) -> str:
    """edition: the number of the one that withdrew it."""
    # Translators: In place of a telephone number that nobody should call any more. {edition}: like 2026.12.
    return _("This number was withdrawn by edition {edition}. Do not use it.").format(edition=edition)


def warned_sentence(service: ServiceSummary) -> str:
    """Where a newer edition here says more against calling it than the open one; empty where none does."""
    if service.later_warning is None:
        return ""
    if service.answers & LIFE_LINES:
        # Translators: In an older edition of the guide, beside the number of an ambulance or a fire brigade.
        words = _(
            "A newer edition of this guide is here too: {edition}. It warns about this number. If a life is in danger, "
            "call this number first and read the warning afterwards."
        )
    else:
        # Translators: In an older edition of the guide, beside a telephone number. {edition}: like 2026.12.
        words = _("A newer edition of this guide is here too: {edition}. It warns about this number.")
    return words.format(edition=service.later_warning.edition)
