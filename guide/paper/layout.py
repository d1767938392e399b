"""Lays a sheet out on pages of A4: one column, or two languages side by side, block by block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from guide.core.wording import Wording
from guide.paper import cards
from guide.paper.faces import Faces
from guide.paper.lines import SetLine, broken
from guide.paper.pages import POINTS_PER_MM, Line, Page, Rule
from guide.paper.sheet import Cards, Look, OpenLines, Paragraph, Sheet

A4 = (210 * POINTS_PER_MM, 297 * POINTS_PER_MM)
MARGIN = 18 * POINTS_PER_MM
_GUTTER = 8 * POINTS_PER_MM
_TO_WRITE_ON = 9 * POINTS_PER_MM
_PADDING = 7.0
_PAGE_NUMBER = 9.0


@dataclass(frozen=True, slots=True)
class _Style:
    """size, space above and below in points; indent in ems."""

    size: float
    above: float
    below: float
    indent: float = 0.0
    strong: bool = False


_STYLES = {
    Look.TITLE: _Style(19, 0, 8, strong=True),
    Look.HEADING: _Style(13, 11, 4, strong=True),
    Look.LEAD: _Style(12, 0, 8),
    Look.BODY: _Style(10.5, 0, 6),
    Look.ITEM: _Style(10.5, 0, 3.5, indent=1.2),
    Look.SMALL: _Style(8.5, 2, 4),
    Look.WARNING: _Style(10.5, 0, 0),
    Look.DIGITS: _Style(25, 2, 6, strong=True),
}
_KEPT_WITH_NEXT = frozenset({Look.TITLE, Look.HEADING})


def laid_out(sheet: Sheet, faces: Faces) -> tuple[Page, ...]:
    """The pages of a sheet; at least one. Page numbers where there is more than one, nothing else of our own."""
    width, height = reversed(A4) if sheet.landscape else A4
    paper = _Paper(width, height)
    for place, part in enumerate(sheet.parts):
        following = sheet.parts[place + 1] if place + 1 < len(sheet.parts) else None
        match part:
            case Paragraph():
                _paragraph(part, following, paper, faces)
            case OpenLines():
                _open_lines(part, paper, faces)
            case Cards():
                _cards(part, paper, faces)
    return paper.pages(faces)


@dataclass(slots=True)
class _Paper:
    """Pages being filled. y: where the next thing goes on the present one."""

    width: float
    height: float
    y: float = MARGIN
    done: list[tuple[list[Line], list[Rule]]] = field(default_factory=lambda: [([], [])])

    @property
    def lines(self) -> list[Line]:
        return self.done[-1][0]

    @property
    def rules(self) -> list[Rule]:
        return self.done[-1][1]

    @property
    def bottom(self) -> float:
        return self.height - MARGIN

    @property
    def room(self) -> float:
        return self.bottom - self.y

    @property
    def is_at_top(self) -> bool:
        return self.y <= MARGIN

    def turn(self) -> None:
        self.done.append(([], []))
        self.y = MARGIN

    def pages(self, faces: Faces) -> tuple[Page, ...]:
        while len(self.done) > 1 and not (self.lines or self.rules):
            self.done.pop()
        if len(self.done) > 1:
            for number, (lines, _rules) in enumerate(self.done, start=1):
                lines.append(self._page_number(f"{number} / {len(self.done)}", faces))
        return tuple(Page(self.width, self.height, tuple(lines), tuple(rules)) for lines, rules in self.done)

    def _page_number(self, words: str, faces: Faces) -> Line:
        runs = faces.runs(words, "en")
        x = (self.width - sum(run.advance for run in runs) * _PAGE_NUMBER) / 2
        return Line(x, self.height - MARGIN / 2, _PAGE_NUMBER, runs, words)


@dataclass(slots=True)
class _Column:
    """The lines of one language that are still to be placed."""

    x: float
    lines: list[SetLine]

    def height(self, size: float) -> float:
        return sum(line.leading for line in self.lines) * size


def _paragraph(part: Paragraph, following: object, paper: _Paper, faces: Faces) -> None:
    style = _STYLES[part.look]
    framed = part.look is Look.WARNING
    inset = _PADDING if framed else style.indent * style.size
    columns = _columns(part.words, part.beside, style.size, inset, framed, paper, faces)
    height = max(column.height(style.size) for column in columns) + (2 * _PADDING if framed else 0)
    if not paper.is_at_top:
        paper.y += style.above
    needed = height + _next_line(part.look, following)
    if framed and needed > paper.room:
        _close_frame(paper)
    if needed > paper.room and (needed <= (paper.bottom - MARGIN) / 3 or part.look in _KEPT_WITH_NEXT):
        paper.turn()
    if part.look is Look.ITEM and columns:
        if _first_height(columns, style.size) > paper.room:
            paper.turn()
        _bullets(columns, style, paper, faces)
    goes_on = isinstance(following, Paragraph) and following.look is Look.WARNING
    _place(columns, style, paper, framed)
    paper.y += style.below
    if framed and not goes_on:
        _close_frame(paper)
        paper.y += 8


def _next_line(look: Look, following: object) -> float:
    """What a heading needs beneath it, so that it never stands alone at the end of a page."""
    if look not in _KEPT_WITH_NEXT or not isinstance(following, Paragraph | OpenLines):
        return 0.0
    return 40.0


def _columns(
    words: Wording, beside: Wording | None, size: float, inset: float, framed: bool, paper: _Paper, faces: Faces
) -> list[_Column]:
    whole = paper.width - 2 * MARGIN
    right = _PADDING if framed else 0.0
    if beside is None:
        return [_Column(MARGIN + inset, list(broken(words, faces, (whole - inset - right) / size)))]
    each = (whole - _GUTTER) / 2
    return [
        _Column(x + inset, list(broken(text, faces, (each - inset - right) / size)))
        for x, text in ((MARGIN, words), (MARGIN + each + _GUTTER, beside))
    ]


def _first_height(columns: Sequence[_Column], size: float) -> float:
    return max((column.lines[0].leading for column in columns if column.lines), default=0.0) * size


def _bullets(columns: Sequence[_Column], style: _Style, paper: _Paper, faces: Faces) -> None:
    runs = faces.runs("•", "en")
    for column in columns:
        if column.lines and column.lines[0].text:
            y = paper.y + _baseline(column.lines[0], style.size)
            paper.lines.append(Line(column.x - style.indent * style.size * 0.75, y, style.size, runs, "•"))


def _baseline(line: SetLine, size: float) -> float:
    """From the top of a line to its baseline: what hangs below takes a third of the room."""
    return line.leading * size * 0.70 if line.leading < 1.5 else line.leading * size * 0.64


def _place(columns: Sequence[_Column], style: _Style, paper: _Paper, framed: bool) -> None:
    """Put the lines of all columns on paper, on as many pages as they need."""
    while True:
        top = paper.y
        room = paper.room - (2 * _PADDING if framed else 0)
        used = 0.0
        for column in columns:
            used = max(used, _fill(column, style, room, top + (_PADDING if framed else 0), paper))
        if framed and used:
            used += 2 * _PADDING
            _frame(top, used, paper)
        paper.y = top + used
        if not any(column.lines for column in columns):
            return
        if framed:
            _close_frame(paper)
        paper.turn()


def _fill(column: _Column, style: _Style, room: float, top: float, paper: _Paper) -> float:
    """Place what fits into the room, and give how much was used."""
    y = 0.0
    while column.lines and (y + column.lines[0].leading * style.size <= room or (y == 0 and paper.is_at_top)):
        line = column.lines.pop(0)
        if line.runs:
            at = top + y + _baseline(line, style.size)
            paper.lines.append(Line(column.x, at, style.size, line.runs, line.text, style.strong))
        y += line.leading * style.size
    return y


def _frame(top: float, height: float, paper: _Paper) -> None:
    """The sides of a frame, and its top where it does not go on from the paragraph before."""
    left, right, bottom = MARGIN, paper.width - MARGIN, top + height
    if not any(rule.x1 == rule.x2 == right and rule.y2 == top for rule in paper.rules):
        paper.rules.append(Rule(left, top, right, top, 0.6))
    paper.rules.extend((Rule(left, top, left, bottom, 3), Rule(right, top, right, bottom, 0.6)))


def _close_frame(paper: _Paper) -> None:
    """The lower edge, where a frame stands above."""
    sides = [rule for rule in paper.rules if rule.x1 == rule.x2 == paper.width - MARGIN]
    if sides:
        paper.rules.append(Rule(MARGIN, sides[-1].y2, paper.width - MARGIN, sides[-1].y2, 0.6))


def _open_lines(part: OpenLines, paper: _Paper, faces: Faces) -> None:
    if part.words:
        one = Paragraph(Look.BODY, part.words, part.beside)
        if paper.room < 2 * _TO_WRITE_ON + 30:
            paper.turn()
        _paragraph(one, None, paper, faces)
    for _line in range(part.count):
        if paper.room < _TO_WRITE_ON:
            paper.turn()
        paper.y += _TO_WRITE_ON
        paper.rules.append(Rule(MARGIN, paper.y, paper.width - MARGIN, paper.y, 0.5))
    paper.y += 10


def _cards(part: Cards, paper: _Paper, faces: Faces) -> None:
    """Cards in rows, as many beside each other as the paper holds; the dashed lines are to cut along."""
    width, height = part.width * POINTS_PER_MM, part.height * POINTS_PER_MM
    in_row = max(int((paper.width - 2 * MARGIN) // width), 1)
    size = cards.size_of(part.cards, faces, width, height)
    left = MARGIN
    for place, card in enumerate(part.cards):
        column = place % in_row
        if column == 0:
            if place:
                paper.y += height
            if height > paper.room and not paper.is_at_top:
                paper.turn()
        lines, rules = cards.card(card, faces, (left + column * width, paper.y, width, height), size)
        paper.lines.extend(lines)
        paper.rules.extend(rules)
    if part.cards:
        paper.y += height + 10
