"""Entries of a table under the headings of their groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

_Entry = TypeVar("_Entry")


def grouped(
    entries: Iterable[_Entry], group_of: Callable[[_Entry], str], order: Iterable[str]
) -> list[tuple[str, list[_Entry]]]:
    """Groups that have entries, in the order given, those of no known group last; entries keep their order."""
    found: dict[str, list[_Entry]] = {group: [] for group in order}
    for entry in entries:
        found.setdefault(group_of(entry), []).append(entry)
    return [(group, members) for group, members in found.items() if members]
