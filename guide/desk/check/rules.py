"""Every rule of the sources, applied in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

Rule = Callable[[Sources], Iterator[Problem]]

RULES: tuple[Rule, ...] = ()


def find_problems(sources: Sources) -> tuple[Problem, ...]:
    """All that is wrong in form and meaning, sorted by file and line, each once."""
    found = set(sources.problems)
    for rule in RULES:
        found.update(rule(sources))
    return tuple(sorted(found))
