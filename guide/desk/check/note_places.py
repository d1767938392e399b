"""Every place that needs a note has it (resources/places_of_notes.tsv)."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

# What the sources alone cannot tell: a test or a page of the program holds it, or it waits for what is not there yet.
QUESTION_OF = {"language": "languages", "also_need": "need", "no_need": "need"}
"""The question that a condition of a rule looks at, where it is not called like it."""

QUESTIONS_BEHIND = {
    "return_risk": ("in", "papers", "avoid", "from"),
    "own_state_risk": ("from", "avoid"),
    "no_status": ("papers", "from", "in"),
    "searcher": ("asker", "need"),
    "parent_of_child": ("asker", "need", "who"),
    "watched": ("watched",),
    "child": ("who",),
}
"""The questions that a flag follows from (guide.core.referral.flags)."""

_ELSEWHERE = ("test:", "page:", "later:")


def notes_stand_in_their_places(sources: Sources) -> Iterator[Problem]:
    notes = {note.id for note in sources.notes}
    holders = {f"service:{service.id}": service.safety for service in sources.services} | {
        f"article:{article.id}": article.safety for article in sources.articles
    }
    holders |= {row.address: row.safety for row in sources.rows}
    holders |= notes_of_questions(sources)
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


def notes_of_questions(sources: Sources) -> dict[str, tuple[str, ...]]:
    """What the answers to each question of Find help may put before the first number, by the rules that look at it."""
    looked_at: dict[str, list[str]] = {f"question:{question.id}": [] for question in sources.referral_of("question")}
    for rule in sources.referral_of("note", "gate"):
        notes = (*rule.node.texts("notes"), rule.node.text("behind"))
        when = rule.node.fields("when")
        flags = (*when.texts("flags"), *when.texts("without"))
        asked = {*(QUESTION_OF.get(name, name) for name in when.values)}
        asked |= {question for flag in flags for question in QUESTIONS_BEHIND.get(flag, ())}
        for question in asked:
            looked_at.setdefault(f"question:{question}", []).extend(notes)
    return {question: tuple(notes) for question, notes in looked_at.items()}
