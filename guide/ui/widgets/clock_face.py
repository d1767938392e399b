"""A clock to point at an hour, and the parts of the day beside it."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.pointing_words import HOURS, PARTS_OF_DAY
from guide.ui.session import Session
from guide.ui.two_languages import in_both, sign
from guide.ui.widgets.answer_panel import AnswerPanel, DrawingPanel, Spot, Target, TargetsPanel

_MIDDLE, _RADIUS, _RING, _TARGET = 100.0, 96.0, 78.0, 34.0


class ClockFace(DrawingPanel):
    """Twelve hours, without hands: it shows no time of its own."""

    size_of_drawing = (200.0, 200.0)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__([Spot(_place(hour), sign(words, session)) for hour, words in enumerate(HOURS, 1)], parent)

    def draw(self, painter: QPainter, line: QColor, surface: QColor) -> None:
        painter.setPen(QPen(line, 2.5))
        painter.setBrush(surface)
        painter.drawEllipse(QPointF(_MIDDLE, _MIDDLE), _RADIUS, _RADIUS)
        painter.setBrush(line)
        painter.drawEllipse(QPointF(_MIDDLE, _MIDDLE), 3, 3)
        font = painter.font()
        font.setPixelSize(20)
        font.setBold(True)
        painter.setFont(font)
        for hour in range(1, 13):
            painter.drawText(_place(hour), Qt.AlignmentFlag.AlignCenter, str(hour))


class ClockPanel(AnswerPanel):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        face = ClockFace(session, self)
        parts = TargetsPanel([Target(in_both(words, session), icon) for icon, words in PARTS_OF_DAY], 1, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(face, 5)
        row.addWidget(parts, 3)
        face.pointed.connect(self.pointed)
        parts.pointed.connect(self.pointed)


def _place(hour: int) -> QRectF:
    """Where an hour stands on the face."""
    angle = hour * pi / 6
    middle = QPointF(_MIDDLE + _RING * sin(angle), _MIDDLE - _RING * cos(angle))
    return QRectF(middle.x() - _TARGET / 2, middle.y() - _TARGET / 2, _TARGET, _TARGET)
