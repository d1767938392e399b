"""Words broken into lines of a width, by the rules of each script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guide.core.wording import Wording
from guide.paper.faces import Faces, Run
from guide.text.burmese import contains_burmese
from guide.text.line_breaks import anywhere, break_positions, visible

_FILLED = 0.995
"""The part of a line that words may take: what is measured in pieces is not exact."""
_RAGGED = 0.25
"""A line of Burmese ends at a space when that leaves at most this part of it empty; else between two syllables."""

_LEADING, _TALL_LEADING = 1.38, 1.7


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line. leading: from its top to the next one's, in ems."""

    text: str
    runs: tuple[Run, ...]
    leading: float


def broken(words: Wording, faces: Faces, width: float) -> tuple[SetLine, ...]:
    """Words in lines. width: in ems of their size. A line feed ends a line; what is empty is one empty line."""
    parts = words.text.split("\n")
    return tuple(
        _set_line(text, words.language, faces) for part in parts for text in _lines(part, words.language, faces, width)
    )


def _set_line(text: str, language: str, faces: Faces) -> SetLine:
    runs = faces.runs(text, language)
    is_tall = any(run.face.is_tall for run in runs)
    return SetLine(text, runs, _TALL_LEADING if is_tall else _LEADING)


def _lines(text: str, language: str, faces: Faces, width: float) -> Iterator[str]:
    width *= _FILLED
    pieces = list(_pieces(text, language, faces, width))
    at_spaces = contains_burmese(text)
    start = 0
    while start < len(pieces):
        end = _end_of_line(pieces, start, width, at_spaces)
        yield visible("".join(piece for piece, _wide, _bare in pieces[start:end])).strip()
        start = end
    if not pieces:
        yield ""


def _end_of_line(pieces: Sequence[tuple[str, float, float]], start: int, width: float, at_spaces: bool) -> int:
    """Behind the last piece of the line that begins with the piece `start`."""
    reached = 0.0
    end, at_space = start, None
    while end < len(pieces):
        piece, wide, bare = pieces[end]
        if end > start and reached + bare > width:
            break
        reached += wide
        end += 1
        if piece[-1:].isspace() and reached >= width * (1 - _RAGGED):
            at_space = end
    if end < len(pieces) and at_spaces and at_space is not None:
        return at_space
    return end


def _pieces(text: str, language: str, faces: Faces, width: float) -> Iterator[tuple[str, float, float]]:
    """What no line may divide, with its width, and its width without the space at its end."""
    for piece in _divided(text, break_positions(text)):
        bare = faces.advance(piece.rstrip(), language)
        if bare > width:
            for cut in _divided(piece, anywhere(piece)):
                yield cut, faces.advance(cut, language), faces.advance(cut.rstrip(), language)
        else:
            yield piece, faces.advance(piece, language) if piece[-1:].isspace() else bare, bare


def _divided(text: str, at: Sequence[int]) -> Iterator[str]:
    for start, end in zip((0, *at), (*at, len(text)), strict=True):
        if start < end:
            yield text[start:end]
