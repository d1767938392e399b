"""A QR code as squares, dark or light. Who draws it leaves the quiet zone around it."""

from __future__ import annotations

QUIET_ZONE = 4  # squares on every side; ISO/IEC 18004

Squares = tuple[tuple[bool, ...], ...]
"""Rows from the top, as many as columns; True is dark."""


def squares(words: str | bytes) -> Squares:
    """The code of short words, bearing damage to a seventh of it or more. Raises ValueError where they are too long."""
    import segno  # needed only where a code is shown

    code = segno.make(words, error="m", micro=False)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
