"""A drawn code gives back what it holds, at every size and scale of the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPalette, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.contact_card import contact_card
from guide.core.square_code import squares
from guide.ui.widgets.square_code import SquareCode
from tests.conftest import PROJECT

NUMBERS = ["tel:120", "tel:15771366", "tel:+861065320351", "tel:0800730999", "tel:+842437170544"]


def read(image: QImage) -> list[str]:
    """What a reader of QR codes finds in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : grey.width()]))]


@pytest.fixture(autouse=True)
def no_scheme(qapp: QApplication) -> None:
    qapp.setStyleSheet("")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("size", [(180, 180), (301, 457), (900, 640)])
def test_a_number_is_read_back(qtbot: QtBot, number: str, size: tuple[int, int]) -> None:
    code = SquareCode(squares(number))
    qtbot.addWidget(code)
    code.resize(*size)
    assert read(code.grab().toImage()) == [number]


def test_a_contact_is_read_back(qtbot: QtBot) -> None:
    card = contact_card("ရုံးခန်း", "+861065320351")
    code = SquareCode(squares(card))
    qtbot.addWidget(code)
    code.resize(500, 500)
    assert read(code.grab().toImage()) == [card.decode()]


def test_it_is_black_on_white_in_the_dark_scheme_too(qtbot: QtBot) -> None:
    dark = QWidget()
    qtbot.addWidget(dark)
    palette = QPalette(Qt.GlobalColor.black)
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
    dark.setPalette(palette)
    code = SquareCode(squares("tel:120"), dark)
    code.resize(290, 290)
    image = code.grab().toImage()
    assert read(image) == ["tel:120"]
    assert {image.pixelColor(x, 145).name() for x in range(290)} == {"#000000", "#ffffff"}  # sharp: nothing between
    assert {image.pixelColor(x, 20).name() for x in range(290)} == {"#ffffff"}  # the quiet zone, four squares of ten


def test_a_screen_reader_hears_what_it_is_and_not_what_it_holds(qtbot: QtBot) -> None:
    code = SquareCode(squares("tel:120"))
    qtbot.addWidget(code)
    assert code.accessibleName() == "A square code for the camera of a phone"


_DRAW = """
import sys
from PySide6.QtWidgets import QApplication
from guide.core.square_code import squares
from guide.ui.widgets.square_code import SquareCode
app = QApplication([])
code = SquareCode(squares("tel:+861065320351"))
code.resize(233, 233)
code.grab().save(sys.argv[1])
"""


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_a_scaled_screen_draws_whole_dots(tmp_path: Path, scale: str) -> None:
    picture = tmp_path / "code.png"
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}
    subprocess.run([sys.executable, "-c", _DRAW, str(picture)], env=environment, check=True, timeout=60)
    image = QImage(str(picture))
    assert image.width() == round(233 * float(scale))
    assert read(image) == ["tel:+861065320351"]
    row = image.height() // 2
    inside = [image.pixelColor(x, row).name() for x in range(image.width() // 4, image.width() * 3 // 4)]
    assert set(inside) == {"#000000", "#ffffff"}
