"""Every statement of the source documents is used, or left out for a reason that is written down."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.usage import facts_used

MOST_LEFT_OUT = 25


def facts_are_used_or_left_out(sources: Sources) -> Iterator[Problem]:
    left_out = {row.fact for row in sources.left_out}
    used = facts_used(sources)
    for fact in sources.facts:
        if not used[fact.id] and fact.id not in left_out:
            yield fact.place.problem(f"Nothing rests on {fact.id}. Use it, or give the reason why not in left_out.tsv.")


def left_out_facts_are_not_used(sources: Sources) -> Iterator[Problem]:
    """A row of left_out.tsv names a fact that exists, once, with a reason, and that nothing rests on."""
    used = facts_used(sources)
    seen: set[str] = set()
    for row in sources.left_out:
        if row.fact not in used:
            yield row.place.problem(f"There is no fact “{row.fact}” in facts.tsv.")
        elif users := used[row.fact]:
            yield row.place.problem(f"{row.fact} is used, by {users[0]}. Remove it here, or there.")
        if row.fact in seen:
            yield row.place.problem(f"{row.fact} is left out twice. Keep one row.")
        if not row.reason.strip():
            yield row.place.problem(f"Say why {row.fact} is left out.")
        seen.add(row.fact)


def few_facts_are_left_out(sources: Sources) -> Iterator[Problem]:
    for row in islice(sources.left_out, MOST_LEFT_OUT, MOST_LEFT_OUT + 1):
        yield row.place.problem(
            f"{len(sources.left_out)} facts are left out; at most {MOST_LEFT_OUT} may be. Use the rest."
        )


def doubts_are_met(sources: Sources) -> Iterator[Problem]:
    """A doubt shows where one of its facts is used; one that nothing else rests on would be seen by nobody."""
    used = facts_used(sources)
    for row in sources.rows_of("doubt"):
        named = row.node.texts("facts")
        if not any(not user.startswith("doubt:") for fact in named for user in used.get(fact, ())):
            yield row.node.at("facts").problem(f"Nothing but {row.id} rests on its facts, so it shows nowhere.")
