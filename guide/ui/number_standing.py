"""What is said of a number that another edition here withdrew, changed or brought."""

from __future__ import annotations

from guide.core.directory import ServiceSummary
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
