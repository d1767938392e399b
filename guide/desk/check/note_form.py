"""A safety note stands on its own: short, with a way out, and without numbers or other records in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.core.markup import Link, PhoneReference, Run, parse_inline
from guide.desk.check.digits import digit_runs
from guide.desk.sources.nodes import Mention
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import NoteRecord

MOST_WORDS = 35
_LONG = 5  # digits; figures in a note are smaller

_ELSEWHERE = re.compile(
    r"\b(?:same|see|as (?:in|for|with|at)|like) (?:the |its |that |an? )?(?:\w+ ){0,3}"
    r"(?:note|warning|caution|record|entry|card)\b|\b(?:note|warning|record|card) (?:above|below)\b",
    re.IGNORECASE,
)


def short_notes_are_short(sources: Sources) -> Iterator[Problem]:
    for note in sources.notes:
        if (words := len(note.short.split())) > MOST_WORDS:
            yield note.node.at("short").problem(
                f"The short form of {note.id} has {words} words; at most {MOST_WORDS} fit above a number. "
                "Move the rest to “full”."
            )


def notes_say_what_instead(sources: Sources) -> Iterator[Problem]:
    for note in sources.notes:
        if not any(advice.text.strip() for advice in note.instead):
            yield note.node.at("instead").problem(f"{note.id} does not say what can be done instead. Add “instead”.")


def notes_stand_alone(sources: Sources) -> Iterator[Problem]:
    """No word of another note or record: on a card alone, “same caution as the embassy” points to nothing."""
    ids = {service.id for service in sources.services if "-" in service.id}
    for note in sources.notes:
        for text in _texts(note):
            parts = parse_inline(text.text)
            linked = any(isinstance(part, Link) and part.target.startswith("service:") for part in parts)
            words = " ".join(part.text for part in parts if isinstance(part, Run))
            named = not ids.isdisjoint(re.findall(r"[a-z0-9-]+", words))
            if found := _ELSEWHERE.search(text.text):
                yield text.place.problem(
                    f"{note.id} points to another note or record: “{found.group()}”. Write it out."
                )
            elif named or linked:
                yield text.place.problem(f"{note.id} names a record. A note stands on its own.")


def notes_hold_no_numbers(sources: Sources) -> Iterator[Problem]:
    """Neither digits of a number nor a reference to one: a note is read before the number it guards."""
    known = {run.digits for s in sources.services for p in s.phones for run in digit_runs(p.number)}
    for note in sources.notes:
        for text in _texts(note):
            for part in parse_inline(text.text):
                if isinstance(part, PhoneReference):
                    yield text.place.problem(f"{note.id} holds a number ({{phone:{part.service}}}). A note has none.")
                elif isinstance(part, Run):
                    for run in digit_runs(part.text):
                        if (run.digits in known and len(run.digits) > 2) or len(run.digits) >= _LONG:
                            yield text.place.problem(f"{note.id} holds the number “{run.text}”. A note has none.")


def _texts(note: NoteRecord) -> tuple[Mention, ...]:
    return (Mention(note.short, note.node.at("short")), *note.full, *note.instead)
