"""Languages to point at: many people speak none of the reader's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PointingLanguage:
    """name: its own, in its own script, never translated. language: ISO 639."""

    id: str
    language: str
    name: str
