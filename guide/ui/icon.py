"""Icons of the Lucide set (ISC licence, icons/LICENSE), drawn in the colour of the words beside them.

An icon never stands without words, so it has no name of its own for a screen reader.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

WORD_GAP = 6
"""Pixels between an icon and its words: an icon that is asked for wider than high stands at the left."""

_FOLDER = Path(__file__).with_name("icons")


@lru_cache(maxsize=64)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    """Read once: a page draws the same few icons again and again."""
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon that is really drawn

    source = (_FOLDER / f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon of the set into a rectangle. An unknown name is our own mistake and raises FileNotFoundError."""
    _drawing(name, colour).render(painter, rect)


class _Engine(QIconEngine):
    """Asks for the colour when it draws: an icon follows the scheme without being made anew."""

    def __init__(self, name: str, role: QPalette.ColorRole, name_when_on: str | None = None) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._name_when_on = name_when_on or name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._role)
        side = min(rect.width(), rect.height())
        name = self._name_when_on if state == QIcon.State.On else self._name
        draw_icon(painter, QRectF(rect.x(), rect.y(), side, side), name, colour.name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role, self._name_when_on)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon for a button or a row, in the palette's colour of that role."""
    return QIcon(_Engine(name, role))


def icon_of_states(off: str, on: str) -> QIcon:
    """An icon for a button that can be pressed in: it changes without being set anew, and so without a new layout."""
    return QIcon(_Engine(off, QPalette.ColorRole.ButtonText, on))
