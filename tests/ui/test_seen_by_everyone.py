"""Nothing moves by itself, and every word can be read: contrast as it is drawn, in light and dark."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from guide.core.address import parse_address
from guide.ui.style import DARK, LIGHT, palette, sheet
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow
from tests.ui.test_style import contrast

UI = Path(__file__).parents[2] / "guide" / "ui"
MOVES = re.compile(r"\b(Q\w*Animation|QTimeLine|QMovie|QScroller|setAnimated|setRange\(0, 0\))")


def test_nothing_moves_by_itself() -> None:
    assert [path.name for path in UI.rglob("*.py") if MOVES.search(path.read_text("utf-8"))] == []


def test_nor_do_menus_and_lists_when_they_open() -> None:
    """In a process of its own: the tests' application was made by pytest-qt."""
    program = (
        "from PySide6.QtCore import Qt; from guide.ui.app import application; app = application()\n"
        "kinds = [each for each in Qt.UIEffect if each is not Qt.UIEffect.UI_General]\n"
        "print([each.name for each in kinds if app.isEffectEnabled(each)])"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert said.stdout.strip() == "[]"


def worded(window: Window) -> Iterator[tuple[QWidget, QRect]]:
    """What has words and stands whole in the window, with its place."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, WrappedLabel | WordedButton | TextView) and widget.isVisible() and widget.isEnabled():
            words = widget.toPlainText() if isinstance(widget, TextView) else widget.text()
            seen = widget.visibleRegion().boundingRect()
            if any(map(str.isalnum, words)) and seen.size() == widget.size():
                yield widget, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def drawn_contrast(picture: QImage) -> float:
    """Of the colour most seen, and the one that stands out from it most."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    ground = QColor(counts.most_common(1)[0][0]).name()
    return max(contrast(QColor(colour).name(), ground) for colour in counts)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(make: MakeWindow, qapp: QApplication, scheme: object) -> None:
    window = make()
    assert scheme in (LIGHT, DARK)
    if scheme is DARK:
        qapp.setPalette(palette(DARK))
        qapp.setStyleSheet(sheet(DARK, 100))
    faint = {}
    looked_at = 0
    for place in PLACES:
        window.go(parse_address(place))
        for _turn in range(2):
            QApplication.processEvents()
        picture = window.grab().toImage()
        for widget, rect in worded(window):
            looked_at += 1
            found = drawn_contrast(picture.copy(rect))
            if found < 4.5:
                faint[f"{place} {type(widget).__name__} {getattr(widget, 'text', str)()[:40]}"] = round(found, 2)
    qapp.setPalette(palette(LIGHT))
    assert looked_at > 150
    assert faint == {}
