"""What a search gives back. Snippets carry spans, never markup."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of a snippet that answer the query."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """kind: article, service, phrase, indicator, law, term. language: of title and snippet.

    country         of a service: shown before the name when it is not the chosen country
    gated_by        id of the note that opens before the digits, guide.core.doors.NEWER_EDITION, or None
    do_not_contact  a service that is listed to warn of it; its page says why
    withdrawn_by    the number of a newer edition here that has this service no more; its page says so
    warned_by       the number of a newer edition here that warns of it: its page says so before the digits
    """

    kind: str
    id: str
    title: str
    language: str
    snippet: str
    spans: tuple[Span, ...]
    country: str | None = None
    gated_by: str | None = None
    do_not_contact: bool = False
    withdrawn_by: str | None = None
    warned_by: str | None = None
