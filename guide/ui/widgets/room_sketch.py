"""A room from above, with its door and window, to point at a place in it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from guide.core import pointing_words as words
from guide.ui.session import Session
from guide.ui.two_languages import in_both
from guide.ui.widgets.answer_panel import DrawingPanel, Spot

_ROOM = QRectF(6, 6, 188, 130)
_SPOTS = (
    (QRectF(14, 92, 58, 38), words.NEAR_DOOR),
    (QRectF(71, 14, 58, 38), words.AT_WINDOW),
    (QRectF(136, 92, 52, 38), words.IN_CORNER),
    (QRectF(71, 56, 58, 34), words.IN_MIDDLE),
    (QRectF(56, 144, 88, 42), words.OUTSIDE),
)


class RoomSketch(DrawingPanel):
    size_of_drawing = (200.0, 190.0)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__([Spot(place, in_both(message, session), shown=True) for place, message in _SPOTS], parent)

    def draw(self, painter: QPainter, line: QColor, surface: QColor) -> None:
        painter.setPen(QPen(line, 3))
        painter.setBrush(surface)
        painter.drawRect(_ROOM)
        door, window = QLineF(24, 136, 58, 136), QLineF(72, 6, 128, 6)
        painter.setPen(QPen(surface, 5))
        painter.drawLines([door, window])
        painter.setPen(QPen(line, 1.5))
        painter.drawLine(QLineF(24, 136, 36, 166))  # the door stands open
        for shift in (-2.0, 2.0):
            painter.drawLine(window.translated(0, shift))
