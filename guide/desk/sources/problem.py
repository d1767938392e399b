"""What is wrong in a source, where it stands, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a source file. path: relative to the project's folder, with forward slashes. line: from 1."""

    path: str
    line: int

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, message)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. Printed as `file:line: message`, which editors and terminals can jump to."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class SourcesHaveProblemsError(Exception):
    """Nothing was made of the sources: they have problems, each with file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problems in the sources")
