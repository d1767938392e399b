"""What a person points at to answer: targets in rows, or places on a drawing. Nothing pressed leaves a mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from guide.core.wording import Wording
from guide.ui.style import scheme_in_use
from guide.ui.two_languages import Both
from guide.ui.widgets.point_button import PointButton


@dataclass(frozen=True, slots=True)
class Target:
    """words: in two languages. picture: an icon beside them."""

    words: Both
    picture: str | None = None


class AnswerPanel(QWidget):
    """pointed  the words of what was pressed, in two languages"""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class TargetsPanel(AnswerPanel):
    """Targets of one size in rows. columns: how many beside each other; by their number where none is given."""

    def __init__(
        self, targets: Sequence[Target], columns: int | None = None, largest: int = 26, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        columns = columns or _columns(len(targets))
        for position, target in enumerate(targets):
            button = PointButton(target.words, target.picture, largest, self)
            button.clicked.connect(lambda _checked=False, words=target.words: self.pointed.emit(words))
            grid.addWidget(button, position // columns, position % columns)
        for row in range(ceil(len(targets) / columns)):
            grid.setRowStretch(row, 1)
        for column in range(columns):
            grid.setColumnStretch(column, 1)


def _columns(count: int) -> int:
    return 1 if count <= 3 else 2 if count <= 8 else 4


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a drawing, in the drawing's own units. shown: its words stand on it."""

    place: QRectF
    words: Both
    shown: bool = False


class DrawingPanel(AnswerPanel):
    """A drawing with places to point at. Each can be reached by Tab and is named for a screen reader.

    size  width and height of the drawing, in its own units; it keeps its shape
    """

    size_of_drawing = (100.0, 100.0)

    def __init__(self, spots: Sequence[Spot], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots = tuple(spots)
        self._buttons = [self._button(spot) for spot in self._spots]

    def draw(self, painter: QPainter, line: QColor, surface: QColor) -> None:
        """Draw in the drawing's own units."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale, x, y = self._scale()
        for spot, button in zip(self._spots, self._buttons, strict=True):
            place = spot.place
            button.setGeometry(
                QRect(
                    round(x + place.x() * scale),
                    round(y + place.y() * scale),
                    round(place.width() * scale),
                    round(place.height() * scale),
                )
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = scheme_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, x, y = self._scale()
        painter.translate(x, y)
        painter.scale(scale, scale)
        self.draw(painter, QColor(scheme.text), QColor(scheme.surface))

    def _button(self, spot: Spot) -> QAbstractButton:
        button: QAbstractButton = PointButton(spot.words, parent=self) if spot.shown else SpotButton(spot.words, self)
        button.clicked.connect(lambda: self.pointed.emit(spot.words))
        return button

    def _scale(self) -> tuple[float, float, float]:
        """Pixels of one unit, and where the drawing begins."""
        width, height = self.size_of_drawing
        scale = min(self.width() / width, self.height() / height)
        return scale, (self.width() - width * scale) / 2, (self.height() - height * scale) / 2


class SpotButton(QAbstractButton):
    """A place on a drawing: not seen until the mouse or the focus is on it."""

    def __init__(self, words: Sequence[Wording], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(". ".join(wording.text for wording in words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        marked = self.hasFocus() or self.isDown()
        if not marked and not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        soft = QColor(colour)
        soft.setAlpha(70)
        painter.setBrush(soft if self.isDown() or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3) if marked else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
