"""The program's own icon, drawn by us (program.svg): an open book, which tells nothing of what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

SIZES = (16, 24, 32, 48, 64, 128)
"""Pixels: for title bars, panels and lists of windows, also on screens with small pixels."""

_FILE = Path(__file__).with_name("program.svg")


def program_icon() -> QIcon:
    """For every window of the program. A QGuiApplication must be there."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(QPixmap.fromImage(drawn(size)))
    return icon


def drawn(size: int) -> QImage:
    """A square picture of so many pixels, drawn for that size; what is not the icon is transparent."""
    from PySide6.QtSvg import QSvgRenderer  # its library is read when something is drawn, as in guide.ui.icon

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(_FILE)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
