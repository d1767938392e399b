"""What is said on the telephone: something for every kind of place that can answer."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.scripts import ScriptUse
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import RowRecord


def every_call_has_a_script(sources: Sources) -> Iterator[Problem]:
    """For each kind of place that can answer there is something to say, and no kind has two."""
    first: dict[str, RowRecord] = {}
    for row in sources.rows_of("script"):
        use = row.node.text("use")
        if use in first:
            yield row.node.at("use").problem(f"{row.address} and {first[use].address} are both for “{use}”. Keep one.")
        first.setdefault(use, row)
    if first and (missing := [use.value for use in ScriptUse if use.value not in first]):
        last = list(first.values())[-1]
        yield last.node.place.problem(f"scripts.yaml has nothing to say for: {', '.join(missing)}. Add a script.")
