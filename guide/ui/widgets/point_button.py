"""Something to point at or to press: a picture, and words in one language or two as large as the button allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from guide.core.wording import Wording
from guide.ui.icon import draw_icon
from guide.ui.widgets.fitted_words import FittedWords

_SMALLEST = 9
_INSET = 6  # pixels between the edge and what stands in the button
SMALLEST = QSize(36, 26)
_ABOVE_FROM = 1.6  # a button less wide than this many heights has its picture above the words


class PointButton(QPushButton):
    """Takes the size it is given.

    picture    the name of an icon
    largest    of the letters, in pixels
    preferred  the size to ask for, where nothing else gives one
    """

    def __init__(
        self,
        wordings: Sequence[Wording] = (),
        picture: str | None = None,
        largest: int = 26,
        parent: QWidget | None = None,
        preferred: QSize = SMALLEST,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "door")
        self.setAutoDefault(False)
        across = QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, across if preferred == SMALLEST else QSizePolicy.Policy.Fixed)
        self._picture, self._largest, self._preferred = picture, largest, preferred
        self.show_wordings(wordings)

    @property
    def wordings(self) -> tuple[Wording, ...]:
        return self._words.wordings

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        self._words = FittedWords(wordings, _SMALLEST, self._largest, gap=0.1)
        self.setAccessibleName(". ".join(wording.text.rstrip(".။。") for wording in wordings))
        self.update()

    def fits(self) -> bool:
        """Whether all words can be seen."""
        place = self._places()[1]
        return self._words.fits(self.font(), int(place.width()), int(place.height()))

    def sizeHint(self) -> QSize:
        return self._preferred

    def minimumSizeHint(self) -> QSize:
        return SMALLEST

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        picture, words = self._places()
        if self._picture:
            draw_icon(painter, picture, self._picture, self.palette().color(QPalette.ColorRole.Link).name())
        painter.setPen(colour)
        self._words.draw(painter, self.font(), words)

    def _places(self) -> tuple[QRectF, QRectF]:
        """Where the picture and the words stand: above each other in a high button, else beside each other."""
        inside = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if not self._picture:
            return QRectF(), inside
        if self.width() < _ABOVE_FROM * self.height():
            side = min(inside.height() * 0.45, inside.width())
            picture = QRectF(inside.center().x() - side / 2, inside.y(), side, side)
            return picture, inside.adjusted(0, side + 2, 0, 0)
        side = min(inside.height() * 0.6, inside.width() * 0.2, 56.0)
        y = inside.center().y() - side / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(inside.right() - side, y, side, side), inside.adjusted(0, 0, -side - _INSET, 0)
        return QRectF(inside.x(), y, side, side), inside.adjusted(side + _INSET, 0, 0, 0)
