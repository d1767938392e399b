"""The icon of the program file, made from the drawing that the windows show too. Nothing of it is committed."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice

from guide.ui.program_icon import drawn

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: what Windows asks for in lists and on tiles, at 100 to 250 %."""

LARGE = 1024


def for_windows(folder: Path) -> str:
    """Write an .ico that holds every size, each drawn for itself; give its path."""
    pictures = [_picture(size) for size in SIZES]
    return _written(folder / "Guide.ico", pictures[-1], append_images=pictures, sizes=[(size, size) for size in SIZES])


def for_macos(folder: Path) -> str:
    """Write an .icns; give its path."""
    return _written(folder / "Guide.icns", _picture(LARGE))


def _picture(size: int) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(size).save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def _written(path: Path, picture: Image.Image, **options: object) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, **options)
    return str(path)
