"""What is on a stick, by its own words: quick, nothing is compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guide.edition.numbers import number_key, split_folder_name
from guide.edition.stick import layout
from guide.edition.stick.verifying import current_edition


@dataclass(frozen=True, slots=True)
class Contents:
    """programs    "linux/Guide" and the like, those that are there
    editions    the names of the editions, oldest first
    current     the one that is opened; "" where none is named
    unfinished  a writing was stopped
    """

    programs: tuple[str, ...]
    editions: tuple[str, ...]
    current: str
    unfinished: bool

    @property
    def is_ours(self) -> bool:
        return bool(self.programs or self.editions or self.unfinished)


def contents_of(root: Path) -> Contents:
    """Raises OSError where the stick cannot be listed."""
    next(root.iterdir(), None)
    folder = root / layout.EDITIONS
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return Contents(
        programs=tuple(place for place in layout.PROGRAMS if (root / place).is_dir()),
        editions=tuple(sorted(filter(split_folder_name, names), key=_order)),
        current=current_edition(root),
        unfinished=(root / layout.WORKPLACE).is_dir(),
    )


def _order(name: str) -> tuple[tuple[int, ...], str]:
    number, profile = split_folder_name(name) or ("0", "")
    return number_key(number), profile
