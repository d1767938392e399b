"""The few words of an entry that show why it was found, with the places to mark."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from guide.core.search_hit import Span
from guide.text import burmese

COLUMNS = 120
"""How wide a snippet may be; a Chinese or Korean character is two columns wide."""
_LEAD = 24
_CUT = "…"
_FIRST_WIDE = "\u2e80"
"""Chinese, Japanese and Korean stand from here on; what else does is rare enough."""


def snippet_of(body: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The piece of a text that holds most of the marked places, and the places in that piece."""
    size = _size(body)
    if len(body) <= size:
        return body, tuple(marks)
    start = _start(body, marks, size)
    end = _break_before(body, min(len(body), start + size)) if start + size < len(body) else len(body)
    before, after = (_CUT if start else ""), (_CUT if end < len(body) else "")
    shift = len(before) - start
    inside = tuple(
        Span(max(mark.start, start) + shift, min(mark.end, end) + shift)
        for mark in marks
        if mark.end > start and mark.start < end
    )
    return before + body[start:end].rstrip() + after, tuple(span for span in inside if span.end > span.start)


def _size(body: str) -> int:
    sample = body[:COLUMNS:8]
    wide = sum(letter >= _FIRST_WIDE for letter in sample)
    return COLUMNS * len(sample) // (len(sample) + wide or 1)


def _start(body: str, marks: Sequence[Span], size: int) -> int:
    """Where the piece begins that holds most of the marked places; the beginning of the text where none is marked."""
    if not marks or marks[-1].end <= size:
        return 0
    starts = [mark.start for mark in marks]
    lead = _LEAD * size // COLUMNS
    reach = size - lead
    best = max(range(len(starts)), key=lambda at: (bisect_right(starts, starts[at] + reach - 1) - at, -at))
    wanted = max(0, starts[best] - lead)
    if wanted == 0:
        return 0
    return min(_break_after(body, wanted), starts[best])


def _break_after(body: str, at: int) -> int:
    """The next place, not far, where a piece may begin: after a space, else between two syllables."""
    space = body.find(" ", at - 1, at + _LEAD)
    return space + 1 if space >= 0 else at + next(iter(_syllable_breaks(body[at : at + _LEAD])), 0)


def _break_before(body: str, at: int) -> int:
    space = body.rfind(" ", at - _LEAD, at + 1)
    return space if space > 0 else at - _LEAD + max(_syllable_breaks(body[at - _LEAD : at + 1]), default=_LEAD)


def _syllable_breaks(piece: str) -> list[int]:
    return burmese.break_positions(piece) if burmese.contains_burmese(piece) else []
