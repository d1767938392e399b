"""Where lines may break, in every script.

Qt breaks Burmese inside syllables: a line then begins with a vowel sign or a killed consonant, which a
Burmese reader sees as a torn word, and no invisible character cures it. So text that holds Burmese is
broken here: after a space where the line stays well filled, else between two syllables. All other text is
left to Qt, which breaks Chinese, Korean, Vietnamese and English well.

Positions are those of a Python string. Qt counts UTF-16 units; they differ only for characters beyond
the basic plane, which `qt_positions` maps.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from guide.text import burmese

LINE_SEPARATOR = "\u2028"
"""Ends a line inside a paragraph, for QTextLayout and QTextDocument alike."""

_IDEOGRAPH = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_BREAKS_OF_OTHERS = re.compile(
    f"{_IDEOGRAPH}(?={_IDEOGRAPH})"  # Chinese words in a Burmese text
    "|[ \u200b](?=[\u1040-\u1049])"  # a number in Burmese digits after a space
    f"|{LINE_SEPARATOR}(?!$)"
)
_GLUE = frozenset("\u00a0\u202f\u2060\ufeff")
_SPACES = frozenset(" \t\u200b\u3000")
# An address has no space, and may be wider than the window: it may break anywhere.
_ADDRESS = re.compile("[^\\s\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]{25,}")
# A line is ended at a space when that leaves at most this part of it empty; else between syllables.
_RAGGED = 0.25
_UNBOUNDED = 1e7
_MOST_FONTS, _MOST_PIECES, _MOST_PARAGRAPHS = 32, 20_000, 1600

FILLED = 0.99
"""The part of a line that words may take: what is measured in pieces is not exact."""


@lru_cache(maxsize=2048)
def break_positions(text: str) -> tuple[int, ...]:
    """Where a new line may start in text that contains Burmese, in order; 0 is not among them.

    Never before a vowel sign, medial, tone mark, killed consonant, ၊, ။ or closing mark, and never inside a
    number or a Latin word.
    """
    breaks = {at for at in burmese.break_positions(text) if text[at - 1] not in _GLUE}
    breaks.update(pair.end() for pair in _BREAKS_OF_OTHERS.finditer(text))
    for address in _ADDRESS.finditer(text):
        breaks.update(range(address.start() + 1, address.end()))
    return tuple(sorted(breaks))


class Paragraph:
    """Plain text measured once in one font and broken for any width."""

    def __init__(self, text: str, font: QFont) -> None:
        self.text = text.replace("\n", LINE_SEPARATOR)
        self._font = font
        self._own_breaks = burmese.contains_burmese(text)
        self._breaks = break_positions(self.text) if self._own_breaks else ()
        self._edges: tuple[float, ...] | None = None
        self._natural: float | None = None
        self._laid_out: dict[tuple[int, Qt.AlignmentFlag], QTextLayout] = {}

    def natural_width(self) -> float:
        """The width in which nothing has to break."""
        if self._natural is None:
            layout = self.layout(_UNBOUNDED)
            longest = max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)
            self._natural = longest / FILLED + 1 if self._own_breaks else longest
        return self._natural

    def height(self, width: float) -> float:
        return self.layout(width).boundingRect().height()

    def layout(self, width: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextLayout:
        """Lines placed from (0, 0) downwards. Its text may hold more line separators than ours."""
        key = (int(width), alignment)
        if key not in self._laid_out:
            if len(self._laid_out) > 8:  # a resize passes through many widths; only the last few are asked again
                self._laid_out.clear()
            self._laid_out[key] = lay_out(self.broken(width), self._font, width, alignment)
        return self._laid_out[key]

    def lines(self, width: float) -> tuple[str, ...]:
        """What stands on each line, without the spaces at its end."""
        return drawn_lines(self.layout(width))

    def broken(self, width: float) -> str:
        """The text with a line separator at each of our own breaks; unchanged where Qt breaks well."""
        if not self._own_breaks:
            return self.text
        if self._edges is None:
            self._edges = edges(self.text, self._breaks, ((len(self.text), self._font),))
        return with_separators(self.text, line_starts(self.text, self._breaks, self._edges, width * FILLED))


_paragraphs: dict[tuple[str, str], Paragraph] = {}


def paragraph(text: str, font: QFont) -> Paragraph:
    """The same paragraph for all who show these words in this font: it is laid out once.

    A table says the same in many of its cells, and a page that is left and come back to says all of it again.
    """
    key = (text, font.key())
    known = _paragraphs.get(key)
    if known is None:
        if len(_paragraphs) >= _MOST_PARAGRAPHS:  # all pages of one language hold about as many
            for oldest in list(islice(_paragraphs, _MOST_PARAGRAPHS // 4)):
                del _paragraphs[oldest]
        known = _paragraphs[key] = Paragraph(text, QFont(font))
    return known


def edges(text: str, breaks: Sequence[int], fonts: Sequence[tuple[int, QFont]]) -> tuple[float, ...]:
    """How far from the left each break stands, and last the end, were the text one line. In pixels.

    fonts  where the part in each font ends, and the font, in order; the last ends with the text

    Each piece is measured together with the one before it, for a tall sign pushes the next syllable away.
    Asking a whole line for its cursor positions gives less where the shaper has joined two syllables.
    """
    wanted = {*breaks, len(text)}
    found: list[float] = []
    x, at, part, before = 0.0, 0, 0, ""
    advance = _Advances(fonts[0][1] if fonts else QFont())
    for stop in sorted(wanted | {end for end, _font in fonts if end <= len(text)}):
        piece = text[at:stop].replace(LINE_SEPARATOR, " ")
        x += advance(before + piece) - advance(before)
        if stop in wanted:
            found.append(x)
        at, before = stop, piece
        while part < len(fonts) - 1 and stop >= fonts[part][0]:
            part += 1
            advance, before = _Advances(fonts[part][1]), ""
    return tuple(found)


_widths: dict[str, dict[str, float]] = {}


class _Advances:
    """How wide pieces of text are in one font, each measured once: a few hundred syllables make up most of a text."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        key = font.key()
        if key not in _widths and len(_widths) >= _MOST_FONTS:
            _widths.clear()
        self._known = _widths.setdefault(key, {})

    def __call__(self, piece: str) -> float:
        width = self._known.get(piece)
        if width is None:
            if len(self._known) >= _MOST_PIECES:
                self._known.clear()
            width = self._known[piece] = self._metrics.horizontalAdvance(piece)
        return width


def line_starts(text: str, breaks: Sequence[int], edge: Sequence[float], width: float) -> tuple[int, ...]:
    """The breaks to use so that every line fits `width`; a piece that is wider on its own stands alone."""
    starts: list[int] = []
    left, first = 0.0, 0  # where the line begins: its x, and the first break that may end it
    forced = [i for i, at in enumerate(breaks) if text[at - 1] == LINE_SEPARATOR]
    while first < len(breaks):
        stop = next((i for i in forced if i >= first), len(breaks))
        fits = bisect_right(edge, left + width, first, stop + 1) - 1
        if fits >= stop:
            chosen = stop
        else:
            chosen = _preferred(text, breaks, edge, first, max(fits, first), left + width * (1 - _RAGGED))
        if chosen >= len(breaks):
            break
        if text[breaks[chosen] - 1] != LINE_SEPARATOR:
            starts.append(breaks[chosen])
        left, first = edge[chosen], chosen + 1
    return tuple(starts)


def _preferred(text: str, breaks: Sequence[int], edge: Sequence[float], first: int, last: int, least: float) -> int:
    """The last space among the breaks first..last that stands beyond `least`, else the last break."""
    for i in range(last, first - 1, -1):
        if edge[i] < least:
            break
        if text[breaks[i] - 1] in _SPACES:
            return i
    return last


def with_separators(text: str, starts: Iterable[int]) -> str:
    parts = []
    last = 0
    for start in starts:
        parts.append(text[last:start])
        last = start
    parts.append(text[last:])
    return LINE_SEPARATOR.join(parts)


def lay_out(text: str, font: QFont, width: float, alignment: Qt.AlignmentFlag) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if burmese.contains_burmese(text):
        option.setWrapMode(QTextOption.WrapMode.ManualWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def drawn_lines(layout: QTextLayout, text: str | None = None) -> tuple[str, ...]:
    """What stands on each line, without the spaces at its end.

    text  what is laid out, where the layout itself does not know it: that of a document's block
    """
    units = (layout.text() if text is None else text).encode("utf-16-le")
    lines = (layout.lineAt(i) for i in range(layout.lineCount()))
    return tuple(
        units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
        .decode("utf-16-le")
        .replace(LINE_SEPARATOR, "")
        .rstrip()
        for line in lines
    )


def qt_positions(text: str, positions: Sequence[int]) -> Sequence[int]:
    """The same places counted as Qt counts, in UTF-16 units."""
    if text.isascii() or max(text) <= "\uffff":
        return positions
    return [len(text[:at].encode("utf-16-le")) // 2 for at in positions]
