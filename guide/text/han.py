"""Chinese: characters and overlapping pairs, without a dictionary.

Most Chinese words have two characters, so a pair is nearly a word, and a query of four is three pairs that stand
together only where the words do.
"""

from __future__ import annotations


def pairs(run: str) -> list[str]:
    """The overlapping pairs of a run of characters; none for a single one."""
    return [run[at : at + 2] for at in range(len(run) - 1)]
