"""Icons of the Lucide set (ISC licence, icons/LICENSE), drawn in the colour of the words beside them.

An icon never stands without words, so it has no name of its own for a screen reader.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

WORD_GAP = 6
"""Pixels between an icon and its words: an icon that is asked for wider than high stands at the left."""

_FOLDER = Path(__file__).with_name("icons")


@lru_cache(maxsize=32)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text("utf-8")


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon of the set into a rectangle. An unknown name is our own mistake and raises FileNotFoundError."""
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon that is really drawn

    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, rect)


class _Engine(QIconEngine):
    """Asks for the colour when it draws: an icon follows the scheme without being made anew."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._role)
        side = min(rect.width(), rect.height())
        draw_icon(painter, QRectF(rect.x(), rect.y(), side, side), self._name, colour.name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon for a button or a row, in the palette's colour of that role."""
    return QIcon(_Engine(name, role))
