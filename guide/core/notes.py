"""Safety notes: what may happen, and what to do instead, before the thing they warn about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from guide.core.wording import Standing, Wording


class Level(IntEnum):
    """How much is at stake; higher comes first. CRITICAL can cost life or liberty and cannot be switched off."""

    MEDIUM = 1
    HIGH = 2
    CRITICAL = 3


@dataclass(frozen=True, slots=True)
class SafetyNote:
    """short: at most 35 words, stands above the number. full: opens on request. instead: what can be done.

    Each part is a tuple of blocks so that two languages can stand side by side.
    """

    id: str
    level: Level
    short: Wording
    full: tuple[Wording, ...]
    instead: tuple[Wording, ...]

    @property
    def is_unread(self) -> bool:
        """Whether a critical note holds words that no native speaker has signed: its English then stands beneath."""
        words = (self.short, *self.full, *self.instead)
        return self.level is Level.CRITICAL and any(each.standing is Standing.DRAFT for each in words)
