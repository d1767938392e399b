"""The stick that this program runs from."""

from __future__ import annotations

import sys
from pathlib import Path

from guide.edition.stick import layout


def own_stick() -> Path | None:
    """Its top folder; None for a program that stands alone, or runs from its sources."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve().parent
    system = program.parent
    fits = system.name in layout.SYSTEMS and program.name in (layout.READER, layout.DESK)
    return system.parent if fits else None
