"""Nothing without a source: records, notes, and what a record says of its dangers."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.check.texts import pages
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_ANSWERS = ("records_calls", "passes_to", "must_report")


def records_have_sources(sources: Sources) -> Iterator[Problem]:
    for service in sources.services:
        if "sources" in service.node and not service.sources:
            yield service.node.at("sources").problem(
                f"“{service.id}” has no source. A number without one is not built."
            )


def undated_pages_say_why(sources: Sources) -> Iterator[Problem]:
    for page in pages(sources):
        if page.date is None and not page.date_note and "date" in page.node:
            yield page.node.at("date").problem("A page without a date says why in “date_note”.")


def notes_have_a_basis(sources: Sources) -> Iterator[Problem]:
    """A note that rests on sources names them; that of one record (N-…) rests on the record's own."""
    sourced = {
        f"N-{name}" for service in sources.services if service.sources for name in (service.id, *service.aliases)
    }
    for note in sources.notes:
        named = bool(note.facts or note.sources) or note.id in sourced
        if note.basis in ("source", "mixed") and not named:
            yield note.node.at("basis").problem(
                f"The {note.level} note {note.id} rests on sources, but names none. Add “facts” or “sources”."
            )


def known_answers_have_a_basis(sources: Sources) -> Iterator[Problem]:
    """records_calls, passes_to and must_report say where they come from, unless they are unknown."""
    for service in sources.services:
        basis = service.node.fields("basis")
        for name in _ANSWERS:
            known = name in service.node and service.node.optional(name) != "unknown"
            if known and name not in basis:
                yield service.node.at(name).problem(
                    f"“{name}” is known: say from where in “basis: {{{name}: source}}” (source, note or editor)."
                )
            elif not known and name in basis:
                yield basis.at(name).problem(f"“{name}” is unknown, so it has no basis. Remove it from “basis”.")
