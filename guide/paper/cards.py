"""One card to cut out: its wordings beneath each other, as large as they fit."""

from __future__ import annotations

from collections.abc import Sequence

from guide.core.wording import Wording
from guide.paper.faces import Faces
from guide.paper.lines import SetLine, broken
from guide.paper.pages import Line, Rule

_PADDING = 9.0
_BETWEEN = 0.35
"""The space between two wordings, in ems."""
_LINE_TO_WRITE_ON = 2.0
"""The height of an empty wording, in ems."""
_LARGEST, _SMALLEST, _STEP = 22.0, 6.0, 0.5

Box = tuple[float, float, float, float]


def size_of(cards: Sequence[Sequence[Wording]], faces: Faces, width: float, height: float) -> float:
    """The size at which the fullest card still fits: all cards of a sheet look alike."""
    size = _LARGEST
    for card in cards:
        while size > _SMALLEST and _height(_set(card, faces, width, size), size) > height - 2 * _PADDING:
            size -= _STEP
    return size


def card(words: Sequence[Wording], faces: Faces, box: Box, size: float) -> tuple[list[Line], list[Rule]]:
    """What is drawn of one card. box: left, top, width, height."""
    left, top, width, height = box
    parts = _set(words, faces, width, size)
    y = top + max((height - _height(parts, size)) / 2, _PADDING)
    lines: list[Line] = []
    rules = _cut_lines(box)
    for part in parts:
        for line in part:
            if line.runs:
                rise = 0.70 if line.leading < 1.5 else 0.64
                lines.append(Line(left + _PADDING, y + line.leading * size * rise, size, line.runs, line.text))
                y += line.leading * size
            else:
                y += _LINE_TO_WRITE_ON * size
                rules.append(Rule(left + _PADDING, y, left + width - _PADDING, y, 0.5))
        y += _BETWEEN * size
    return lines, rules


def _set(words: Sequence[Wording], faces: Faces, width: float, size: float) -> list[tuple[SetLine, ...]]:
    return [broken(wording, faces, (width - 2 * _PADDING) / size) for wording in words]


def _height(parts: Sequence[Sequence[SetLine]], size: float) -> float:
    lines = [line for part in parts for line in part]
    ems = sum(line.leading if line.runs else _LINE_TO_WRITE_ON for line in lines)
    return (ems + _BETWEEN * max(len(parts) - 1, 0)) * size


def _cut_lines(box: Box) -> list[Rule]:
    left, top, width, height = box
    right, bottom = left + width, top + height
    sides = (
        (left, top, right, top),
        (left, bottom, right, bottom),
        (left, top, left, bottom),
        (right, top, right, bottom),
    )
    return [Rule(*side, 0.5, dashed=True) for side in sides]
