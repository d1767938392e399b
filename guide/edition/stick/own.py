"""The stick that this program runs from, and what of it is the person's own."""

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


def settings_place() -> Path | None:
    """Where size and colours lie if somebody wants them kept: at the top of the stick, so that its programs for both
    systems share them and an exchange of a program does not lose them; of a program that stands alone, in its folder.

    None for a program that runs from its sources: nothing is kept there, and a checkout always looks the same.
    """
    if not getattr(sys, "frozen", False):
        return None
    return (own_stick() or Path(sys.executable).resolve().parent) / layout.SETTINGS
