"""A body from the front and from behind, clothed and of nobody in particular, to point at where it hurts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QWidget

from guide.core import pointing_words as words
from guide.core.pointing_words import Message
from guide.ui.session import Session
from guide.ui.two_languages import in_both
from guide.ui.widgets.answer_panel import DrawingPanel, Spot
from guide.ui.widgets.fitted_words import FittedWords

# One figure, in units: 100 wide, 240 high. The second stands to the right of the first.
_WIDTH, _HEIGHT, _NAME = 100.0, 240.0, 26.0
_BETWEEN = 30.0
_TRUNK = QRectF(30, 50, 40, 30), QRectF(30, 80, 40, 24), QRectF(30, 104, 40, 26)
_HEAD, _NECK = QRectF(33, 2, 34, 38), QRectF(40, 40, 20, 10)
_LIMBS = QRectF(8, 54, 21, 72), QRectF(2, 126, 22, 24), QRectF(27, 132, 22, 84), QRectF(21, 217, 28, 21)
"""Arm, hand, leg and foot at the left of the drawing; those at the right are the same, mirrored."""

_FRONT: tuple[tuple[QRectF, Message], ...] = (
    (_HEAD, words.HEAD),
    (_NECK, words.NECK),
    *zip(_TRUNK, (words.CHEST, words.BELLY, words.BELOW_BELLY), strict=True),
)
_BACK: tuple[tuple[QRectF, Message], ...] = (
    (_HEAD, words.BACK_OF_HEAD),
    (_NECK, words.NECK),
    *zip(_TRUNK, (words.UPPER_BACK, words.LOWER_BACK, words.SEAT), strict=True),
)
_RIGHT = (words.RIGHT_ARM, words.RIGHT_HAND, words.RIGHT_LEG, words.RIGHT_FOOT)
_LEFT = (words.LEFT_ARM, words.LEFT_HAND, words.LEFT_LEG, words.LEFT_FOOT)


class BodyOutline(DrawingPanel):
    size_of_drawing = (2 * _WIDTH + _BETWEEN, _HEIGHT + _NAME)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        # Who faces us has the right hand at our left.
        front = _spots(_FRONT, _RIGHT, _LEFT, session, 0)
        back = _spots(_BACK, _LEFT, _RIGHT, session, _WIDTH + _BETWEEN)
        super().__init__([*front, *back], parent)
        self._names = [FittedWords(in_both(side, session), 5, 10, gap=0.0) for side in (words.FRONT, words.BACK)]

    def draw(self, painter: QPainter, line: QColor, surface: QColor) -> None:
        painter.setPen(QPen(line, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for number, name in enumerate(self._names):
            painter.save()
            painter.translate(number * (_WIDTH + _BETWEEN), 0)
            painter.setBrush(surface)
            painter.drawPath(_outline())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_clothes(from_behind=number == 1))
            name.draw(painter, QFont(self.font()), QRectF(-_BETWEEN / 2, _HEIGHT, _WIDTH + _BETWEEN, _NAME))
            painter.restore()


def _spots(
    trunk: Sequence[tuple[QRectF, Message]],
    at_left: Sequence[Message],
    at_right: Sequence[Message],
    session: Session,
    x: float,
) -> list[Spot]:
    mirrored = [QRectF(_WIDTH - limb.x() - limb.width(), limb.y(), limb.width(), limb.height()) for limb in _LIMBS]
    parts = [
        *trunk,
        *zip(_LIMBS, at_left, strict=True),
        *zip(mirrored, at_right, strict=True),
    ]
    return [Spot(place.translated(x, 0), in_both(part, session)) for place, part in parts]


def _outline() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(50, 22), 15, 18)
    path = path.united(_box(QRectF(43, 34, 14, 20), 3))
    path = path.united(_box(QRectF(29, 48, 42, 84), 14))
    for mirror in (False, True):
        path = path.united(_limb([(36, 57), (20, 92), (14, 132)], 14, mirror))
        path = path.united(_limb([(13, 136), (12, 143)], 13, mirror))
        path = path.united(_limb([(40, 122), (38, 175), (37, 224)], 19, mirror))
        path = path.united(_limb([(36, 229), (31, 230)], 12, mirror))
    return path.simplified()


def _clothes(from_behind: bool) -> QPainterPath:
    """Neckline, waist, sleeves and hems: the figure is dressed."""
    path = QPainterPath(QPointF(42, 49))
    path.quadTo(QPointF(50, 50 if from_behind else 60), QPointF(58, 49))
    for x1, y1, x2, y2 in ((30, 118, 70, 118), (50, 134, 50, 139), (7, 127, 21, 129), (79, 129, 93, 127)):
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)
    for x in (28, 53):
        path.moveTo(x, 216)
        path.lineTo(x + 19, 216)
    return path


def _box(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _limb(points: Sequence[tuple[float, float]], width: float, mirror: bool) -> QPainterPath:
    """A rounded line of this width."""
    placed = [QPointF(_WIDTH - x if mirror else x, y) for x, y in points]
    line = QPainterPath(placed[0])
    for point in placed[1:]:
        line.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(line)
