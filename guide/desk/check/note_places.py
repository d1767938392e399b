"""Every place that needs a note has it (resources/places_of_notes.tsv)."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

# What the sources alone cannot tell: a test or a page of the program holds it, or it waits for what is not there yet.
_ELSEWHERE = ("test:", "page:", "later:")


def notes_stand_in_their_places(sources: Sources) -> Iterator[Problem]:
    notes = {note.id for note in sources.notes}
    holders = {f"service:{service.id}": service.safety for service in sources.services} | {
        f"article:{article.id}": article.safety for article in sources.articles
    }
    holders |= {row.address: row.safety for row in sources.rows}
    for row in sources.note_places:
        if row.where.startswith(_ELSEWHERE):
            if (awaited := row.where.removeprefix("later:").split()[:1]) and awaited[0] in holders:
                yield row.place.problem(f"{awaited[0]} is there now: remove “later: ” ({row.words}).")
            continue
        if row.note not in notes:
            yield row.place.problem(f"There is no note “{row.note}” in safety.yaml.")
        elif row.where not in holders:
            yield row.place.problem(f"“{row.where}” is no article, record or row. Mend it, or begin it with “later: ”.")
        elif row.note not in holders[row.where]:
            yield row.place.problem(f"{row.where} does not name {row.note} in its “safety” ({row.words}).")
