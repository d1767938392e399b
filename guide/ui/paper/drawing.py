"""Draws pages with Qt, for the printer and for the preview: outlines of glyphs, the same as in the PDF."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QRawFont, QTransform

from guide.paper.faces import Face
from guide.paper.pages import Line, Page, Rule

_DRAWN_AT = 64.0
"""The size in pixels at which outlines are asked for; they are scaled to that of each line."""
_BOLDER = 0.028
"""How much wider the strokes of strong words are, in ems."""


class Ink:
    """Outlines of glyphs by face, each asked for once. Keep one while pages are drawn."""

    def __init__(self) -> None:
        self._fonts: dict[str, QRawFont] = {}
        self._paths: dict[tuple[str, int], QPainterPath] = {}

    def path(self, face: Face, glyph: int) -> QPainterPath:
        """In ems."""
        key = (face.name, glyph)
        if key not in self._paths:
            path = self._font(face).pathForGlyph(glyph)
            self._paths[key] = QTransform.fromScale(1 / _DRAWN_AT, 1 / _DRAWN_AT).map(path)
        return self._paths[key]

    def _font(self, face: Face) -> QRawFont:
        if face.name not in self._fonts:
            preference = QFont.HintingPreference.PreferNoHinting
            self._fonts[face.name] = QRawFont(QByteArray(face.data), _DRAWN_AT, preference)
        return self._fonts[face.name]


def draw_page(painter: QPainter, page: Page, ink: Ink) -> None:
    """Draw a page in points: the painter is scaled so that one of its units is one point of the paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for rule in page.rules:
        _rule(painter, rule)
    for line in page.lines:
        _line(painter, line, ink)


def fitted(page: Page, room: QRectF) -> QTransform:
    """What brings a page into a rectangle, as large as it can be, in the middle."""
    scale = min(room.width() / page.width, room.height() / page.height)
    left = room.x() + (room.width() - page.width * scale) / 2
    top = room.y() + (room.height() - page.height * scale) / 2
    return QTransform(scale, 0, 0, scale, left, top)


def _line(painter: QPainter, line: Line, ink: Ink) -> None:
    words = QPainterPath()
    words.setFillRule(Qt.FillRule.WindingFill)
    x = 0.0
    for run in line.runs:
        shaped = run.face.shaped(run.text)
        for glyph in shaped.glyphs:
            words.addPath(ink.path(run.face, glyph.id).translated(QPointF(x + glyph.x, -glyph.y)))
        x += shaped.advance
    placed = QTransform(line.size, 0, 0, line.size, line.x, line.y).map(words)
    painter.setPen(QPen(QColor("black"), line.size * _BOLDER) if line.strong else Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    painter.drawPath(placed)


def _rule(painter: QPainter, rule: Rule) -> None:
    pen = QPen(QColor("black"), rule.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if rule.dashed:
        pen.setDashPattern([3 / rule.width, 3 / rule.width])
    painter.setPen(pen)
    painter.drawLine(QLineF(rule.x1, rule.y1, rule.x2, rule.y2))
