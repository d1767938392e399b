"""What is wrong with a translation, in words for somebody who is no programmer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """what      what is wrong
    mend      what to do about it, one sentence
    misleads  whether a reader could be misled or lose something: such a fault is an error and stops the build's
              checks; the others are remarks, for a person to judge
    """

    what: str
    mend: str
    misleads: bool = True

    def __str__(self) -> str:
        return f"{self.what}. {self.mend}"
